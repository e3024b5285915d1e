/**
 * Rows that are laid out together. What a list must compute when one turns out taller grows with the
 * number of its parts: 300,000 rows one by one take some 30 ms each time.
 */
export const rowsInBlock = 8;

interface Range {
  startIndex: number;
  endIndex: number;
  overscan: number;
  count: number;
}

/** The block that a row stands in; undefined where there is no such row. */
export function activeBlock(row: number, count: number): number | undefined {
  return row < count ? Math.floor(row / rowsInBlock) : undefined;
}

/** The blocks to draw: those in sight, some around them, and that of the active row. */
export function blocksOf(
  { startIndex, endIndex, overscan, count }: Range,
  active: number | undefined,
): number[] {
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  if (active === undefined || (active >= from && active <= to)) return shown;
  return active < from ? [active, ...shown] : [...shown, active];
}
