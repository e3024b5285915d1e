import fc from 'fast-check';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay, civilDay, civilTime, localNow } from '../../src/domain/civil-day';
import type { Medium } from '../../src/domain/conversation';
import { instantAt } from '../../src/domain/instant-at';
import { instantSchema } from '../../src/domain/person';
import { type CalendarEntry, calendarFile } from '../../src/transfer/calendar';
import { changesOf, offsetReader, zones } from './clock-changes';

const now = new Date('2026-11-21T10:00:00Z');
const since = v.parse(instantSchema, '2026-11-15T09:00:00.000Z');

function entry(given: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id: '00000000-0000-4000-8000-000000000031',
    when: {
      day: civilDay('2026-11-24'),
      time: civilTime('10:30'),
      zone: 'Europe/Berlin',
      medium: 'call',
    },
    summary: 'Call with Mara Quill',
    description: '',
    since,
    ...given,
  };
}

/** The file as another library reads it. */
function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function readOne(given: Partial<CalendarEntry> = {}): ICAL.Event {
  const [event] = read(calendarFile([entry(given)], now));
  if (!event) throw new Error('nothing in the file');
  return event;
}

const mediums: Medium[] = ['call', 'video', 'meeting', 'event'];

test('a talk stands at its instant', () => {
  const event = readOne();
  expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-24T09:30:00Z'));
  expect(event.summary).toBe('Call with Mara Quill');
});

test.each([
  ['call', 30],
  ['video', 30],
  ['meeting', 60],
  ['event', 120],
] as const)('a %s takes %i minutes', (medium, minutes) => {
  const event = readOne({ when: { ...entry().when, medium } });
  expect(event.duration.toSeconds()).toBe(minutes * 60);
});

test.each(mediums)('a %s without a time takes its whole day', (medium) => {
  const event = readOne({ when: { day: civilDay('2026-12-31'), medium } });
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2026-12-31');
  expect(event.endDate.toString()).toBe('2027-01-01');
});

test('a follow-up is a day that stays free', () => {
  const event = readOne({ when: { day: civilDay('2026-11-21') } });
  expect(event.startDate.isDate).toBe(true);
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('a second file changes the entry of the first', () => {
  const later = new Date(now.getTime() + 60_000);
  const first = readOne();
  const [second] = read(
    calendarFile([entry({ when: { ...entry().when, day: civilDay('2026-12-01') } })], later),
  );
  expect(second?.uid).toBe(first.uid);
  expect(second?.sequence).toBeGreaterThan(first.sequence);
  expect(String(second?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T10:01:00Z');
});

test('the same again is the same file', () => {
  expect(calendarFile([entry()], now)).toBe(calendarFile([entry()], now));
});

test('a clock that was set back makes no negative sequence', () => {
  const [event] = read(calendarFile([entry()], new Date('2020-01-01T00:00:00Z')));
  expect(event?.sequence).toBe(0);
});

test('several things stand in one file', () => {
  const file = calendarFile([entry(), entry({ id: 'another' })], now);
  expect(read(file).map(({ uid }) => uid)).toEqual([
    '00000000-0000-4000-8000-000000000031@wellkept',
    'another@wellkept',
  ]);
});

/** Text as people write it: other scripts, emoji of several parts, what iCalendar gives a meaning to. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        ',',
        ';',
        ':',
        '\\',
        '"',
        '\\n',
        '\n',
        '👩‍👩‍👧‍👦',
        'ü',
        '漢',
        'ع',
        'BEGIN:VEVENT',
        '\nEND:VCALENDAR',
      ),
      fc.string({ unit: 'binary', minLength: 60, maxLength: 200 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** As it is read back: iCalendar has one kind of line end, and no control characters. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

/** False where a letter of two units was cut in two. */
const whole = (line: string) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(line.slice(1));

describe('whatever is written', () => {
  test('another library reads the same', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const event = readOne({ summary, description });
        expect(event.summary ?? '').toBe(plain(summary));
        expect(event.description ?? '').toBe(plain(description));
      }),
    );
  });

  test('lines are of 75 octets at most and end as the format says', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = calendarFile([entry({ summary, description })], now);
        expect(file).toMatch(/END:VCALENDAR(\r\n)?$/);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(whole(line)).toBe(true);
        }
      }),
    );
  });

  test('no text of a talk makes a second entry', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = calendarFile([entry({ summary, description })], now);
        expect(file.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
    );
  });
});

const days = fc
  .integer({ min: 0, max: 365 * 20 })
  .map((count): CivilDay => addDays(civilDay('2020-01-01'), count));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) =>
    civilTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  );

describe('the instant of a local time', () => {
  test('is the one whose clock shows it, in every zone', () => {
    fc.assert(
      fc.property(days, times, fc.constantFrom(...zones), (day, time, zone) => {
        const instant = instantAt(day, time, zone);
        const shown = localNow(instant, zone);
        if (shown.time === time) {
          expect(shown.day).toBe(day);
          return;
        }
        // A time that clocks leave out: they show a later one, and never showed this one.
        const before = localNow(new Date(instant.getTime() - 3 * 3_600_000), zone);
        expect(`${before.day} ${before.time}` < `${day} ${time}`).toBe(true);
        expect(`${shown.day} ${shown.time}` > `${day} ${time}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is found again around every change of the clocks', () => {
    const minutes = [-61, -31, -1, 0, 1, 29, 59, 119];
    fc.assert(
      fc.property(fc.constantFrom(...zones), (zone) => {
        const offset = offsetReader(zone);
        for (const changed of changesOf(offset).slice(0, 6)) {
          for (const minute of minutes) {
            const instant = changed + minute * 60_000;
            const { day, time } = localNow(new Date(instant), zone);
            const found = instantAt(day, time, zone).getTime();
            expect(localNow(new Date(found), zone)).toEqual({ day, time });
            // Where clocks show it twice, it is the first.
            expect(found).toBeLessThanOrEqual(instant);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['summer time', '2026-07-01', '10:00', 'Europe/Berlin', '2026-07-01T08:00:00.000Z'],
    ['left out by the clocks', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['there twice', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['just after the change', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    ['there twice', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['a quarter of an hour', '2026-01-01', '00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    ['a day left out', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['farthest ahead', '2026-06-01', '00:00', 'Pacific/Kiritimati', '2026-05-31T10:00:00.000Z'],
  ])('%s: %s %s in %s', (_, day, time, zone, instant) => {
    expect(instantAt(civilDay(day), civilTime(time), zone).toISOString()).toBe(instant);
  });
});
