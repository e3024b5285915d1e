import { type CivilDay, type CivilTime, daysBetween } from '../domain/civil-day';
import { currentDay } from './clock';
import { messages } from './language';

function format(options: Intl.DateTimeFormatOptions, day: string, time = '00:00'): string {
  const formatter = new Intl.DateTimeFormat(messages().tag, { ...options, timeZone: 'UTC' });
  return formatter.format(new Date(`${day}T${time}Z`));
}

/** The date, "12 October"; with its year unless that is the year of `today`. */
export function sayDate(day: CivilDay, today: CivilDay = currentDay()): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return format({ day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }, day);
}

/** The date as it fits an axis, "12 Oct". */
export function sayShortDate(day: CivilDay): string {
  return format({ day: 'numeric', month: 'short' }, day);
}

/** The day as one would say it: "yesterday", "today", "tomorrow", else the date. */
export function sayDay(day: CivilDay, today: CivilDay): string {
  const ahead = daysBetween(today, day);
  if (Math.abs(ahead) > 1) return sayDate(day, today);
  return new Intl.RelativeTimeFormat(messages().tag, { numeric: 'auto' }).format(ahead, 'day');
}

/** The same at the beginning of a line: "Yesterday". */
export function sayDayAtStart(day: CivilDay, today: CivilDay): string {
  return atStart(sayDay(day, today));
}

/** The weekday and the date, "Saturday 21 November". */
export function sayWeekday(day: CivilDay): string {
  return format({ weekday: 'long', day: 'numeric', month: 'long' }, day);
}

/** The name of a day of the week: 1 Monday to 7 Sunday. */
export function weekdayName(weekday: number): string {
  return format({ weekday: 'long' }, `2024-01-0${weekday}`);
}

export function sayTime(time: CivilTime): string {
  return format({ hour: 'numeric', minute: '2-digit' }, '2000-01-01', time);
}

/** `text` with its first letter large, for the beginning of a line. */
export function atStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase(messages().tag) + text.slice(1);
}
