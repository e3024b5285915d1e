import { useMemo, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { asTemplate, beginDraft, beginOwn } from '../../domain/draft/begin';
import { factsOf } from '../../domain/draft/facts';
import type { DraftKind } from '../../domain/draft/kinds';
import type { DraftMessage } from '../../domain/draft/message';
import { suggestKind } from '../../domain/draft/suggest-kind';
import type { PersonLanguage } from '../../domain/person';
import type { PersonCard } from '../../domain/person-card';
import type { Template } from '../../domain/template';
import { messages } from '../language';

/** What a draft is begun with. */
interface Choice {
  kind: DraftKind;
  language: PersonLanguage;
  /** One of the user's own; without it, ours for the kind. */
  template?: Template | undefined;
}

type Words = Pick<DraftMessage, 'subject' | 'text'>;

/** The language to write in: that of the person, else that of the surface. */
function languageFor(card: PersonCard): PersonLanguage {
  return card.about.language ?? (messages().tag.startsWith('de') ? 'de' : 'en');
}

/**
 * The message being written. Until it is touched it follows what is chosen and what is known; from
 * then on it stays as it was typed, and is kept.
 */
export function useMessage(
  card: PersonCard,
  today: CivilDay,
  kept: DraftMessage | undefined,
  keep: (message: DraftMessage | undefined) => void,
) {
  const [choice, setChoice] = useState<Choice>(
    () => kept ?? { kind: suggestKind(card), language: languageFor(card) },
  );
  const [edited, setEdited] = useState<Words | undefined>(kept);
  const [before, setBefore] = useState<Words>();
  const { kind, language, template } = choice;
  const facts = useMemo(() => factsOf(card, today), [card, today]);
  const manner = { language, locale: messages().tag };
  const begun = beginDraft(kind, facts, manner);
  const fresh = template ? { ...begun, text: beginOwn(template.text, facts, manner) } : begun;
  const words = edited ?? fresh;

  const store = (next: Choice, written: Words | undefined) => {
    setChoice(next);
    setEdited(written);
    const { subject, text } = written ?? { subject: '', text: '' };
    const empty = subject === '' && text === '';
    keep(empty ? undefined : { kind: next.kind, language: next.language, subject, text });
  };
  return {
    kind,
    language,
    template,
    subject: words.subject,
    text: words.text,
    touched: edited !== undefined && edited.text !== fresh.text,
    choose: (part: Partial<Choice>) => {
      setBefore(undefined);
      store({ ...choice, ...part }, edited);
    },
    write: (part: Partial<Words>) => {
      setBefore(undefined);
      store(choice, { subject: words.subject, text: words.text, ...part });
    },
    /** From the template again; what was written can be brought back. */
    beginAnew: () => {
      setBefore(edited);
      store(choice, undefined);
    },
    bringBack:
      before &&
      (() => {
        setBefore(undefined);
        store(choice, before);
      }),
    /** The text with gaps where the person was named, for a template. */
    asTemplate: () => asTemplate(words.text, facts, manner),
    /** Nothing is being written any more. */
    forget: () => keep(undefined),
  };
}

export type Message = ReturnType<typeof useMessage>;
