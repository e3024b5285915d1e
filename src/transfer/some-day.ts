import { type CivilDay, parseCivilDay } from '../domain/civil-day';
import { parseFileTime } from './file-days';

/** Whether `3/4/2026` is the fourth of March or the third of April. */
export type DayOrder = 'month-first' | 'day-first';

/** The day counts as it is written, in whatever zone the time was. */
const timeBehind = /[Tt, ]+\d{1,2}:\d{2}.*$/su;

/**
 * The day that a cell of a table names, in the ways of common programs; undefined for anything else.
 * A time behind it is left out.
 */
export function someDay(text: string, order: DayOrder): CivilDay | undefined {
  const found = parseFileTime(text.replace(timeBehind, ''));
  if (!found) return undefined;
  const ofOrder = order === 'month-first' ? 'monthFirst' : 'dayFirst';
  const time = 'local' in found ? found : found[ofOrder];
  return time && parseCivilDay(new Date(time.local).toISOString().slice(0, 10));
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:$|[, ])/;

/** Which order the days of a column are in: a number above 12 tells, or how often a part changes. */
export function orderOf(cells: readonly string[]): DayOrder {
  const parts = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(cell.trim()) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  return parts.some(([first]) => first > 12) ? 'day-first' : 'month-first';
}
