import type { Brand } from 'valibot';

const dayMs = 86_400_000;

/** A day in the user's own calendar, `YYYY-MM-DD`: no clock, no zone, so it never shifts. */
export type CivilDay = string & Brand<'CivilDay'>;

/** A local time of day, `HH:MM`, 24 hours. */
export type CivilTime = string & Brand<'CivilTime'>;

/** True for a day that is in the calendar: not for `2026-02-30`. */
export function isCivilDay(value: unknown): value is CivilDay {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const instant = Date.parse(value);
  // Date.parse takes `2026-02-30` for 2 March; the day it wrote back tells.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** True for a time of day from `00:00` to `23:59`. */
export function isCivilTime(value: unknown): value is CivilTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Where the user is in time: the civil day and the local time, in the zone of the moment. */
export interface LocalNow {
  day: CivilDay;
  time: CivilTime;
}

/** The day named by `text`. Throws a RangeError when there is no such day (`2026-02-30`). */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** The time of day named by `text`. Throws a RangeError when there is no such time (`24:00`). */
export function civilTime(text: string): CivilTime {
  if (!isCivilTime(text)) throw new RangeError(`not a time of day: ${text}`);
  return text;
}

/** The day that `text` names, or undefined for anything else. */
export function parseCivilDay(text: unknown): CivilDay | undefined {
  return isCivilDay(text) ? text : undefined;
}

/** The local time that `text` names (`HH:MM`), or undefined for anything else. */
export function parseCivilTime(text: unknown): CivilTime | undefined {
  return isCivilTime(text) ? text : undefined;
}

/** The first and the last day that four digits of a year can name. */
export const firstCivilDay = civilDay('1000-01-01');
export const lastCivilDay = civilDay('9999-12-31');

/**
 * The day `count` days after `day`; before it where `count` is negative.
 * It stops at the ends of the calendar, so that a mistyped year breaks nothing.
 */
export function addDays(day: CivilDay, count: number): CivilDay {
  const sum = Date.parse(day) + count * dayMs;
  const within = Math.min(Math.max(sum, Date.parse(firstCivilDay)), Date.parse(lastCivilDay));
  return civilDay(new Date(within).toISOString().slice(0, 10));
}

/**
 * The same day of the year `count` years after `day`; 1 March where that year has no 29 February.
 * It stops at the ends of the calendar.
 */
export function addYears(day: CivilDay, count: number): CivilDay {
  const year = Number(day.slice(0, 4)) + count;
  if (year > 9999) return lastCivilDay;
  if (year < 1000) return firstCivilDay;
  return parseCivilDay(`${year}${day.slice(4)}`) ?? civilDay(`${year}-03-01`);
}

/**
 * The same day of the month `count` months after `day`, before it where `count` is negative; the last
 * of the month where that one is shorter. It stops at the ends of the calendar.
 */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  if (year > 9999) return lastCivilDay;
  if (year < 1000) return firstCivilDay;
  const start = civilDay(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
  const sameDay = parseCivilDay(`${start.slice(0, 8)}${day.slice(8)}`);
  return sameDay ?? addDays(addMonths(start, 1), -1);
}

/** True from Monday to Friday. Holidays differ from place to place and count as working days. */
function isWorkingDay(day: CivilDay): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The working day (Monday to Friday) that comes `count` working days after `day`; `day` itself for 0
 * or less. It stops at the end of the calendar.
 */
export function addWorkingDays(day: CivilDay, count: number): CivilDay {
  if (count <= 0 || day === lastCivilDay) return day;
  const next = addDays(day, 1);
  return addWorkingDays(next, isWorkingDay(next) ? count - 1 : count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The later of the days given; undefined entries do not count. */
export function latestDay(first: CivilDay, ...others: (CivilDay | undefined)[]): CivilDay;
export function latestDay(...days: (CivilDay | undefined)[]): CivilDay | undefined;
export function latestDay(...days: (CivilDay | undefined)[]): CivilDay | undefined {
  return days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined);
}

/**
 * The civil day and local time at an instant.
 * @param instant the moment
 * @param zone an IANA zone name; throws a RangeError for an unknown one
 */
export function localNow(instant: Date, zone: string): LocalNow {
  const parts = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: civilDay(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`),
    time: civilTime(`${part('hour')}:${part('minute')}`),
  };
}
