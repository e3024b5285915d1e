import { type CivilDay, parseCivilDay } from '../domain/civil-day';

/** Whether `3/4/2026` is the fourth of March or the third of April. */
export type DayOrder = 'month-first' | 'day-first';

/** The first letters of the months, in English and German. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[T ])/;
const pointed = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:$|[, ])/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:$|[, ])/;
const named = /^(\d{1,2})\.?[ -](\p{L}{3,9})\.?[ -](\d{4}|\d{2})(?:$|[, ])/u;
const namedFirst = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})(?:$|[, ])/u;

/** Two digits of a year are of this century up to 69, as spreadsheets take them. */
function yearOf(digits = ''): string {
  if (digits.length === 4) return digits;
  return `${Number(digits) < 70 ? 20 : 19}${digits}`;
}

function dayOf(year?: string, month?: string | number, day?: string): CivilDay | undefined {
  const two = (part: string | number = '') => String(part).padStart(2, '0');
  return parseCivilDay(`${yearOf(year)}-${two(month)}-${two(day)}`);
}

function monthOf(name = ''): number {
  const start = name.toLowerCase().slice(0, 3);
  return months.findIndex((names) => names.includes(start)) + 1;
}

/**
 * The day that a cell of a table names, in the ways of English and German programs; undefined for
 * anything else. A time behind it is left out.
 */
export function someDay(text: string, order: DayOrder): CivilDay | undefined {
  const cell = text.trim();
  const [, year, month, day] = iso.exec(cell) ?? [];
  if (year) return dayOf(year, month, day);
  const [, pointDay, pointMonth, pointYear] = pointed.exec(cell) ?? [];
  if (pointDay) return dayOf(pointYear, pointMonth, pointDay);
  const [, first, second, slashYear] = slashed.exec(cell) ?? [];
  if (first) {
    return order === 'day-first'
      ? dayOf(slashYear, second, first)
      : dayOf(slashYear, first, second);
  }
  const [, ofMonth, name, nameYear] = named.exec(cell) ?? [];
  if (ofMonth) return dayOf(nameYear, monthOf(name), ofMonth);
  const [, firstName, firstDay, firstYear] = namedFirst.exec(cell) ?? [];
  return firstName ? dayOf(firstYear, monthOf(firstName), firstDay) : undefined;
}

/** Which order the days of a column are in: a number above 12 tells, or how often a part changes. */
export function orderOf(cells: readonly string[]): DayOrder {
  const parts = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(cell.trim()) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  return parts.some(([first]) => first > 12) ? 'day-first' : 'month-first';
}
