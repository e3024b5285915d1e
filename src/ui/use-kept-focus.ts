import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within `place` when what had it there goes away or can no longer be used: then the
 * first that matches `next` gets it. Who went elsewhere is left in peace.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, next: string): void {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const { current: element } = place;
    if (!element) return;
    const stop = new AbortController();
    const come = () => {
      inside.current = true;
    };
    // What goes away has nothing that the focus goes to.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) inside.current = false;
    };
    element.addEventListener('focusin', come, { signal: stop.signal });
    element.addEventListener('focusout', leave, { signal: stop.signal });
    return () => stop.abort();
  });
  useLayoutEffect(() => {
    if (!inside.current) return;
    // After those who lent their focus and get it back.
    queueMicrotask(() => {
      if (document.activeElement !== document.body) return;
      place.current?.querySelector<HTMLElement>(next)?.focus();
    });
  });
}
