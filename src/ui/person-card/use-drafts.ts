import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftMessage } from '../../domain/draft/message';
import type { Draft, PersonCard } from '../../domain/person-card';

/** The most that may be lost when a browser is killed while somebody types, in ms of typing. */
const pause = 300;

/**
 * What was typed in this document and not yet saved, by draft key. A card that comes back before
 * the background has heard of the last letters must still show them.
 */
const typed = new Map<string, Draft>();

/** Unsent texts of a card: begin with what was kept, and are kept again soon after typing. */
export function useDrafts(
  { draftKey, draft }: Pick<PersonCard, 'draftKey' | 'draft'>,
  saveDraft: (draftKey: string, draft: Draft) => Promise<void>,
) {
  const [texts, setTexts] = useState(() => typed.get(draftKey) ?? draft);
  const latest = useRef(texts);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    // A failure is not worth a word: the text stands in the box, and the next letter tries again.
    saveDraft(draftKey, latest.current).catch(() => {});
  }, [draftKey, saveDraft]);

  const keep = useCallback(
    (next: Draft) => {
      latest.current = next;
      typed.set(draftKey, latest.current);
      setTexts(latest.current);
      timer.current ??= setTimeout(flush, pause);
    },
    [draftKey, flush],
  );

  // Undone at once when the card goes, not after the next painting, which a closing tab never does.
  useLayoutEffect(() => {
    const leaving = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', leaving);
    };
  }, [flush]);

  return {
    note: texts.note,
    log: texts.log,
    message: texts.message,
    setNote: useCallback((note: string) => keep({ ...latest.current, note }), [keep]),
    setLog: useCallback((log: string) => keep({ ...latest.current, log }), [keep]),
    setMessage: useCallback(
      (message: DraftMessage | undefined) => {
        const { note, log } = latest.current;
        keep({ note, log, ...(message && { message }) });
      },
      [keep],
    ),
  };
}
