import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { activeBlock, blocksOf, rowsInBlock } from './row-blocks';

/** Blocks drawn beyond those on the screen, either way. */
const overscan = 1;

/** What stays in sight at the top and at the end of the page, in px: headings, the line of results. */
const stuck = { start: 44, end: 56 };

const wide = '(min-width: 961px)';

/** About as tall as a row is, in px, until its block is measured. */
const guessed = { wide: 49, narrow: 118 };

type Blocks = Virtualizer<Window, HTMLElement>;

/** Asked once for a drawing: asked for each of 30,000 rows it took 290 of 350 ms. */
function useGuess(blocks: Blocks): number {
  const [screen] = useState(() => matchMedia(wide));
  useEffect(() => {
    const measureAnew = () => blocks.measure();
    screen.addEventListener('change', measureAnew);
    return () => screen.removeEventListener('change', measureAnew);
  }, [blocks, screen]);
  return screen.matches ? guessed.wide : guessed.narrow;
}

/** Where the rows begin in the page, in px from its top. */
function startOf(table: HTMLTableElement): number {
  const head = table.tHead?.offsetHeight ?? 0;
  return Math.round(table.getBoundingClientRect().top + scrollY + head);
}

/**
 * Draws of a long list in the page's own scrolling only what is on the screen, in blocks of rows that
 * are as tall as they are.
 * @param count rows of the list
 * @param active a row that is drawn wherever the screen is: it has the focus
 */
export function useRows(count: number, active: number) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const table = useRef<HTMLTableElement>(null);
  const [above, setAbove] = useState(0);
  const [blocks] = useState(
    (): Blocks =>
      new Virtualizer<Window, HTMLElement>({
        count: 0,
        getScrollElement: () => window,
        estimateSize: () => guessed.wide,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: innerWidth, height: innerHeight },
        indexAttribute: 'data-block',
        // Rows that turn out taller move others, which the same round of the observer may not.
        useAnimationFrameWithResizeObserver: true,
      }),
  );
  const guess = useGuess(blocks);
  blocks.setOptions({
    ...blocks.options,
    count: Math.ceil(count / rowsInBlock),
    overscan,
    scrollMargin: above,
    estimateSize: (block) => Math.min(rowsInBlock, count - block * rowsInBlock) * guess,
    rangeExtractor: (range) => blocksOf(range, activeBlock(active, count)),
    onChange: () => redraw(undefined),
  });
  useLayoutEffect(() => blocks._didMount(), [blocks]);
  useLayoutEffect(() => blocks._willUpdate());
  useLayoutEffect(() => {
    if (blocks.isScrolling || !table.current) return;
    const now = startOf(table.current);
    // Half a pixel may round either way from one drawing to the next, for ever.
    setAbove((before) => (Math.abs(before - now) > 1 ? now : before));
  });
  const height = blocks.getTotalSize();
  const { startIndex = 0, endIndex = 0 } = blocks.range ?? {};
  return {
    /** The element the rows stand in. */
    table,
    /** The blocks to draw, each with its first row and the place of its top among the rows, in px. */
    drawn: blocks.getVirtualItems().map(({ index, start }) => ({
      block: index,
      from: index * rowsInBlock,
      to: Math.min(count, (index + 1) * rowsInBlock),
      top: start - above,
    })),
    measure: blocks.measureElement,
    /** How tall all rows are together, in px. */
    height,
    /** The rows on the screen: from one to before another. */
    span: { from: startIndex * rowsInBlock, to: (endIndex + 1) * rowsInBlock },
    /** About how many rows there is room for on the screen. */
    page: () => Math.max(1, Math.floor(((innerHeight - stuck.start - stuck.end) * count) / height)),
  };
}

export type Rows = ReturnType<typeof useRows>;
