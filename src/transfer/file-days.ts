import { fold } from '../domain/fold';
import { monthsByName } from './month-names';

/** A day and time as a file writes them, as ms of UTC; whose clock showed it is said apart. */
export interface FileTime {
  /** The time if it were UTC's. */
  local: number;
  /** False for a day alone. */
  hasTime: boolean;
  /** `utc` where the file says so; `twelve`: with AM or PM, as LinkedIn writes Pacific time. */
  clock: 'utc' | 'twelve' | 'unsaid';
}

/** A day whose month may be its first number or its second. */
export interface TwoWays {
  monthFirst?: FileTime | undefined;
  dayFirst?: FileTime | undefined;
}

const textMax = 60;
const iso =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[ t](\d\d?):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)? ?(utc|z|gmt|[+-]\d\d:?\d\d)?$/;
const named =
  /^(\d\d?)[-./ ]{1,2}(\p{L}{3,12})\.?[-./ ,]{1,2}(\d{4}|\d\d)(?:,? (\d\d?):(\d\d)(?::(\d\d))?)?$/u;
const monthNamed = /^(\p{L}{3,12})\.? (\d\d?), (\d{4})$/u;
const weekday = /^\p{L}{3} (\p{L}{3}) (\d\d?) (\d\d):(\d\d):(\d\d) utc (\d{4})$/u;
const slashed =
  /^(\d\d?)([./-] ?)(\d\d?)\2(\d{4}|\d\d)(?:,? (\d\d?):(\d\d)(?::(\d\d))?(?: ?([ap])\.?m\.?)?)?$/;

/** Two digits of a year: 00 to 69 are of this century. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

type Clock = FileTime['clock'];
type Time = [hour: string | undefined, minute?: string | undefined, second?: string | undefined];

/** The time these numbers name; undefined for one that is in no calendar and on no clock. */
function timeOf(
  year: number,
  month: number,
  day: number,
  [hour, minute, second]: Time,
  clock: Clock = 'unsaid',
): FileTime | undefined {
  const local = Date.UTC(
    year,
    month - 1,
    day,
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const made = new Date(local);
  if (year < 1900 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day)
    return undefined;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return undefined;
  return { local, hasTime: hour !== undefined, clock };
}

function shift(zone: string): number {
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith('-') ? 1 : -1) * minutes * 60_000;
}

function ofIso(text: string): FileTime | undefined {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (!year) return undefined;
  const time = timeOf(
    Number(year),
    Number(month),
    Number(day),
    [hour, minute, second],
    zone ? 'utc' : 'unsaid',
  );
  if (!time || !zone || /^[a-z]/.test(zone)) return time;
  return { ...time, local: time.local + shift(zone) };
}

function ofNamed(text: string): FileTime | undefined {
  const [, day, name, year, ...time] = named.exec(text) ?? [];
  const month = monthsByName.get(name ?? '');
  return year && month
    ? timeOf(yearOf(year), month, Number(day), [time[0], time[1], time[2]])
    : undefined;
}

function ofEnglish(text: string): FileTime | undefined {
  const [, name, day, year] = monthNamed.exec(text) ?? [];
  if (year) {
    const month = monthsByName.get(name ?? '');
    return month ? timeOf(Number(year), month, Number(day), [undefined]) : undefined;
  }
  const [, word, date, hour, minute, second, its] = weekday.exec(text) ?? [];
  const month = monthsByName.get(word ?? '');
  return its && month
    ? timeOf(Number(its), month, Number(date), [hour, minute, second], 'utc')
    : undefined;
}

/** `12` of the night is the hour 0. */
function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (!hour || !half) return hour;
  const number = Number(hour);
  if (number < 1 || number > 12) return '99';
  return String((number % 12) + (half === 'p' ? 12 : 0));
}

function ofNumbers(text: string): FileTime | TwoWays | undefined {
  const [, one, mark, two, year, hour, minute, second, half] = slashed.exec(text) ?? [];
  if (!year) return undefined;
  const time: Time = [hourOf(hour, half), minute, second];
  const clock = half ? 'twelve' : 'unsaid';
  const monthFirst = timeOf(yearOf(year), Number(one), Number(two), time, clock);
  // With AM and PM it is America's way; with points it never is.
  if (half) return monthFirst;
  const dayFirst = timeOf(yearOf(year), Number(two), Number(one), time, clock);
  if (mark?.startsWith('.')) return dayFirst;
  return monthFirst || dayFirst ? { monthFirst, dayFirst } : undefined;
}

/**
 * The time that a cell names, in any shape LinkedIn wrote since 2017 or a spreadsheet made of it: never
 * a guess as `Date` makes them. Undefined for everything else.
 */
export function parseFileTime(cell: string): FileTime | TwoWays | undefined {
  if (cell.length > textMax) return undefined;
  const text = fold(cell.replace(/[\p{Zs}\t]+/gu, ' ').trim());
  return ofIso(text) ?? ofNumbers(text) ?? ofNamed(text) ?? ofEnglish(text);
}

const digit = (text: string, at: number) => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};
const two = (text: string, at: number) => digit(text, at) * 10 + digit(text, at + 1);

/** Whether between the numbers of a stamp stands what should. */
const hasMarks = (text: string) =>
  text.charCodeAt(4) === 45 &&
  text.charCodeAt(7) === 45 &&
  text.charCodeAt(10) === 32 &&
  text.charCodeAt(13) === 58 &&
  text.charCodeAt(16) === 58 &&
  text.endsWith(' UTC');

/** `2026-03-13 03:18:54 UTC`, as it stands in half a million rows: quick, or not at all. */
export function parseUtcStamp(text: string): number | undefined {
  if (text.length !== 23 || !hasMarks(text)) return;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (!(year >= 1900 && day >= 1 && day <= 31 && month >= 1 && month <= 12)) return;
  if (!(hour < 24 && minute < 60 && second < 60)) return;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return day <= 28 || new Date(at).getUTCDate() === day ? at : undefined;
}
