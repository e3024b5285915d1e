import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond those on the screen, either way. */
const overscan = 6;

/** What stays in sight at the top and at the end of the page, in px: headings, the line of results. */
const stuck = { start: 44, end: 56 };

const wide = '(min-width: 961px)';

/** About as tall as a row is, in px, until it is measured. */
const guessed = { wide: 49, narrow: 118 };

/** Asked once for a drawing: asked for each of 30,000 rows it took 290 of 350 ms. */
function useGuess(rows: Virtualizer<Window, HTMLElement>): number {
  const [screen] = useState(() => matchMedia(wide));
  useEffect(() => {
    const measureAnew = () => rows.measure();
    screen.addEventListener('change', measureAnew);
    return () => screen.removeEventListener('change', measureAnew);
  }, [rows, screen]);
  return screen.matches ? guessed.wide : guessed.narrow;
}

/**
 * Draws of a long list in the page's own scrolling only what is on the screen, with rows as tall as
 * they are.
 * @param active a row that is drawn wherever the screen is: it has the focus
 */
export function useRows(count: number, active: number) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const body = useRef<HTMLTableSectionElement>(null);
  const [above, setAbove] = useState(0);
  const [rows] = useState(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count: 0,
        getScrollElement: () => window,
        estimateSize: () => guessed.wide,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: innerWidth, height: innerHeight },
        // Rows that turn out taller move others, which the same round of the observer may not.
        useAnimationFrameWithResizeObserver: true,
      }),
  );
  const guess = useGuess(rows);
  rows.setOptions({
    ...rows.options,
    count,
    estimateSize: () => guess,
    overscan,
    scrollMargin: above,
    scrollPaddingStart: stuck.start,
    scrollPaddingEnd: stuck.end,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
      const outside = active < count && (active < from || active > to);
      return outside ? [...shown, active].sort((a, b) => a - b) : shown;
    },
    onChange: () => redraw(undefined),
  });
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(() => {
    if (rows.isScrolling || !body.current) return;
    const now = Math.round(body.current.getBoundingClientRect().top + scrollY);
    // Half a pixel may round either way from one drawing to the next, for ever.
    setAbove((before) => (Math.abs(before - now) > 1 ? now : before));
  });
  return { rows, body, above };
}
