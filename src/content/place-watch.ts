import type { Box } from './panel-box';

interface Watched {
  document: Document;
  element: Element;
  /** It is not, or no longer, where it was put or seen last. */
  moved(): void;
}

/** True for the same place, rounding aside. */
export const isAt = (a: Box, b: Box) =>
  Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top)) <= 1 &&
  Math.max(Math.abs(a.width - b.width), Math.abs(a.height - b.height)) <= 1;

/**
 * Notices when a page moves an element from where it was put, within a painted frame: by a transform
 * of what it hangs in, say. The page cannot see or stop it, and nothing runs while all is still.
 * @returns tells where the element was put; it is watched there from then on
 */
export function watchPlace(
  { document, element, moved }: Watched,
  stop: AbortSignal,
): (put: Box) => void {
  let observer: IntersectionObserver | undefined;
  let put: Box | undefined;
  let place: Box;
  stop.addEventListener('abort', () => observer?.disconnect());

  const observe = (rootMargin: string, seen: (entry: IntersectionObserverEntry) => void) => {
    observer?.disconnect();
    observer = new IntersectionObserver((entries) => entries.slice(-1).forEach(seen), {
      root: document,
      rootMargin,
      threshold: 1,
    });
    observer.observe(element);
  };
  const take = (now: DOMRectReadOnly) => {
    const same = isAt(now, place);
    place = now;
    if (!same) moved();
    return same;
  };
  const look = ({ boundingClientRect, rootBounds }: IntersectionObserverEntry) => {
    take(boundingClientRect);
    if (rootBounds) observe(marginAround(boundingClientRect, rootBounds), leave);
  };
  // The first report only says how things stand; every later one that something changed.
  const leave = ({ boundingClientRect }: IntersectionObserverEntry) => {
    if (!take(boundingClientRect)) observe('0px', look);
  };
  return (now) => {
    if (stop.aborted) return;
    if (!put || !isAt(now, put)) place = now;
    put = now;
    observe('0px', look);
  };
}

/** Draws the edges of the window in to a pixel around a place: whoever leaves it, leaves the window. */
function marginAround(at: DOMRectReadOnly, window: DOMRectReadOnly): string {
  const inset = (space: number) => `${-Math.floor(space - 1)}px`;
  const { top, right, bottom, left } = at;
  return [top - window.top, window.right - right, window.bottom - bottom, left - window.left]
    .map(inset)
    .join(' ');
}
