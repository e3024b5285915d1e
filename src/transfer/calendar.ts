import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, type CivilDay } from '../domain/civil-day';
import type { Appointment, Medium } from '../domain/conversation';
import { instantAt } from '../domain/instant-at';
import type { Instant } from '../domain/person';

/** How long a talk takes in the calendar, in minutes; nobody is asked for it. */
const minutes: Readonly<Record<Medium, number>> = { call: 30, video: 30, meeting: 60, event: 120 };

/** Something to stand in the user's own calendar, in words they can read there. */
export interface CalendarEntry {
  /** The same for the same thing, so that a second export changes it and adds none. */
  id: string;
  /** A talk, or a day for something to be done. */
  when: Appointment | { day: CivilDay };
  summary: string;
  description: string;
  /** When it first stood to be done. */
  since: Instant | CivilDay;
}

/** The format has no control characters; where one was pasted, a calendar might refuse all of it. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

const midnight = (day: CivilDay) => new Date(`${day}T00:00:00Z`);

function timesOf(when: CalendarEntry['when']) {
  if ('time' in when && when.time && when.zone) {
    const start = instantAt(when.day, when.time, when.zone);
    return { start, end: new Date(start.getTime() + minutes[when.medium] * 60_000) };
  }
  return { start: midnight(when.day), end: midnight(addDays(when.day, 1)), allDay: true };
}

/**
 * A calendar file (iCalendar, RFC 5545) to be opened in any calendar. Times are in UTC, which every
 * calendar shows by the clock of where its user is. Throws a RangeError for an unknown zone.
 * @param now when it is made: a later file wins over an earlier one
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Wellkept', product: 'Wellkept' } });
  for (const { id, when, summary, description, since } of entries) {
    const talk = 'medium' in when;
    calendar.createEvent({
      id: `${id}@wellkept`,
      stamp: now,
      // Rows keep no count of their changes; seconds since the beginning only ever grow.
      sequence: Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000)),
      ...timesOf(when),
      summary: plain(summary),
      description: plain(description) || null,
      // A day on which something is to be done is not taken up by it.
      transparency: talk ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
