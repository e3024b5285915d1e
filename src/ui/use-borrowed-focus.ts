import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes the focus to what matches `first` inside `place` when it appears, and gives it back to where
 * it came from when it goes, unless the focus has found another place by then.
 */
export function useBorrowedFocus(
  place: RefObject<HTMLElement | null>,
  first: string,
  borrow = true,
): void {
  // Before the next painting: an opener that is hidden now loses the focus then.
  useLayoutEffect(() => {
    if (!borrow) return;
    const opener = document.activeElement;
    place.current?.querySelector<HTMLElement>(first)?.focus();
    return () =>
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement) opener.focus();
      });
  }, [place, first, borrow]);
}
