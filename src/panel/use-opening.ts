import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Size } from './use-shape';

/**
 * Whether the user opened the panel over the page. It folds again on Escape, on Close, and with the
 * next profile, for which nobody opened it.
 * @param key what stands for the profile
 */
export function useOpening(key: string | undefined, size: Size) {
  const [openFor, setOpenFor] = useState<string>();
  const opened = key !== undefined && openFor === key;
  const moveFocus = useRef(false);
  const turn = useCallback((to: string | undefined) => {
    moveFocus.current = true;
    setOpenFor(to);
  }, []);
  const open = useCallback(() => turn(key), [turn, key]);
  const close = useCallback(() => turn(undefined), [turn]);

  useEffect(() => {
    if (!opened) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [opened, close]);

  // The size brings the other buttons; what was clicked is gone, and the focus with it.
  const sizeBefore = useRef(size);
  useEffect(() => {
    if (sizeBefore.current === size) return;
    sizeBefore.current = size;
    const lost = document.activeElement === document.body;
    // The frame may still be low: scrolled to there, the first button would stand cut at its top.
    const first = document.querySelector('button');
    if (moveFocus.current && lost) first?.focus({ preventScroll: true });
    moveFocus.current = false;
  }, [size]);
  return { opened, open, close };
}
