import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes once a list has changed: what had it may be gone or stand elsewhere.
 * Set to a selector that begins with `:scope`, for `place`, before the list is changed.
 */
export function useFocusAfterwards(
  place: RefObject<HTMLElement | null>,
  list: readonly unknown[],
): { current: string | undefined } {
  const focusOn = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (focusOn.current) place.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  }, [place, list]);
  return focusOn;
}
