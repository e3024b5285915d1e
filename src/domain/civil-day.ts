import * as v from 'valibot';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

function epochDay(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return real ? date.getTime() / dayMs : undefined;
}

/** A day in the user's own calendar, `YYYY-MM-DD`: no clock, no zone, so it never shifts. */
export const civilDaySchema = v.pipe(
  v.string(),
  v.check((text) => epochDay(text) !== undefined, 'not a calendar day'),
  v.brand('CivilDay'),
);
export type CivilDay = v.InferOutput<typeof civilDaySchema>;

/** A local time of day, `HH:MM`, 24 hours. */
export const civilTimeSchema = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  v.brand('CivilTime'),
);
export type CivilTime = v.InferOutput<typeof civilTimeSchema>;

/** Where the user is in time: the civil day and the local time, in the zone of the moment. */
export interface LocalNow {
  day: CivilDay;
  time: CivilTime;
}

/** The day named by `text`. Throws a ValiError when there is no such day (`2026-02-30`). */
export function civilDay(text: string): CivilDay {
  return v.parse(civilDaySchema, text);
}

/** The day that `text` names, or undefined for anything else. */
export function parseCivilDay(text: unknown): CivilDay | undefined {
  const result = v.safeParse(civilDaySchema, text);
  return result.success ? result.output : undefined;
}

/** The local time that `text` names (`HH:MM`), or undefined for anything else. */
export function parseCivilTime(text: unknown): CivilTime | undefined {
  const result = v.safeParse(civilTimeSchema, text);
  return result.success ? result.output : undefined;
}

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: CivilDay, count: number): CivilDay {
  const start = epochDay(day) ?? Number.NaN;
  return civilDay(new Date((start + count) * dayMs).toISOString().slice(0, 10));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (epochDay(to) ?? Number.NaN) - (epochDay(from) ?? Number.NaN);
}

/** The later of the days given; undefined entries do not count. */
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
    time: v.parse(civilTimeSchema, `${part('hour')}:${part('minute')}`),
  };
}
