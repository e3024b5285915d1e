import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  addYears,
  civilDay,
  civilTime,
  daysBetween,
  firstCivilDay,
  isCivilDay,
  isCivilTime,
  lastCivilDay,
  latestDay,
  localNow,
  parseCivilDay,
  parseCivilTime,
} from '../../src/domain/civil-day';
import { civilDaySchema, civilTimeSchema } from '../../src/domain/civil-day-schema';
import { changesOf, day, hour, offsetReader, zones } from './clock-changes';

const anyDay = fc
  .integer({ min: Date.UTC(1000, 0, 1) / day, max: Date.UTC(9999, 11, 31) / day })
  .map((epochDay) => civilDay(new Date(epochDay * day).toISOString().slice(0, 10)));

describe('a civil day', () => {
  test.each(['2026-12-03', '2028-02-29', '1000-01-01', '9999-12-31'])('%s is one', (text) => {
    expect([isCivilDay(text), parseCivilDay(text)]).toEqual([true, text]);
    expect(v.is(civilDaySchema, text)).toBe(true);
  });

  test.each([
    ...['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-01', '2026-01-00', '2026-1-1'],
    ...[
      '0999-12-31',
      '2026-12-03T00:00',
      '2026-12-03 ',
      '03.12.2026',
      '',
      20261203,
      null,
      undefined,
    ],
  ])('%s is none', (value) => {
    expect([isCivilDay(value), parseCivilDay(value)]).toEqual([false, undefined]);
    expect(v.is(civilDaySchema, value)).toBe(false);
  });

  test('is refused loudly where it must be one', () => {
    expect(() => civilDay('2026-02-30')).toThrow(RangeError);
    expect(() => civilTime('24:00')).toThrow(RangeError);
  });

  test('adding and counting days are inverse', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test('adding days passes months, leap days and years, and stops at the ends of the calendar', () => {
    expect(addDays(civilDay('2026-01-31'), 1)).toBe('2026-02-01');
    expect(addDays(civilDay('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(civilDay('2026-01-01'), -1)).toBe('2025-12-31');
    expect(addDays(civilDay('9999-12-30'), 14)).toBe(lastCivilDay);
    expect(addDays(civilDay('1000-01-02'), -14)).toBe(firstCivilDay);
  });

  test.each([
    ['from a Wednesday', '2026-03-04', 5, '2026-03-11'],
    ['from a Friday', '2026-03-06', 1, '2026-03-09'],
    ['from a Saturday', '2026-03-07', 5, '2026-03-13'],
    ['from a Sunday', '2026-03-08', 1, '2026-03-09'],
    ['over a year’s end', '2026-12-31', 2, '2027-01-04'],
    ['none', '2026-03-07', 0, '2026-03-07'],
    ['at the end of the calendar', '9999-12-30', 5, '9999-12-31'],
  ])('working days: %s', (_, from, count, expected) => {
    expect(addWorkingDays(civilDay(from), count)).toBe(expected);
  });

  test('every five working days are a week, from any working day', () => {
    const weekday = anyDay.filter((from) => ![0, 6].includes(new Date(from).getUTCDay()));
    fc.assert(
      fc.property(weekday, fc.integer({ min: 1, max: 8 }), (from, weeks) => {
        expect(addWorkingDays(from, 5 * weeks)).toBe(addDays(from, 7 * weeks));
      }),
    );
  });

  test.each([
    ['the same day of the year', '2026-03-04', 3, '2029-03-04'],
    ['29 February, where there is one', '2024-02-29', 4, '2028-02-29'],
    ['29 February, where there is none', '2024-02-29', 3, '2027-03-01'],
    ['back', '2024-02-29', -1, '2023-03-01'],
    ['beyond the calendar', '9998-03-04', 3, '9999-12-31'],
    ['before the calendar', '1001-03-04', -3, '1000-01-01'],
  ])('adding years: %s', (_, from, count, expected) => {
    expect(addYears(civilDay(from), count)).toBe(expected);
  });

  test('the latest of several leaves out what is missing', () => {
    const [early, late] = [civilDay('2026-03-02'), civilDay('2026-03-09')];
    expect(latestDay(early, undefined, late, early)).toBe(late);
    expect(latestDay(undefined, early)).toBe(early);
    expect(latestDay()).toBeUndefined();
  });
});

describe('a time of day', () => {
  test.each(['00:00', '09:05', '23:59'])('%s is one', (text) => {
    expect([isCivilTime(text), parseCivilTime(text)]).toEqual([true, text]);
    expect(v.is(civilTimeSchema, text)).toBe(true);
  });

  test.each(['24:00', '9:05', '12:60', '12:30:00', '', 12, null])('%s is none', (value) => {
    expect([isCivilTime(value), parseCivilTime(value)]).toEqual([false, undefined]);
    expect(v.is(civilTimeSchema, value)).toBe(false);
  });
});

describe('now, in the zone of the moment', () => {
  test('is right around every change of clocks, 2020 to 2035, in every zone', () => {
    let changes = 0;
    for (const zone of zones) {
      const offset = offsetReader(zone);
      for (const change of [Date.UTC(2030, 5, 15), ...changesOf(offset)]) {
        changes += 1;
        let last = '';
        for (const around of [-day, -60_000, 0, hour, day - hour, 2 * day - 2 * hour]) {
          const instant = change + around;
          const expected = new Date(instant + offset(instant) * 60_000).toISOString();
          const { day: today, time } = localNow(new Date(instant), zone);
          if (`${today}T${time}` !== expected.slice(0, 16)) {
            expect(`${zone} ${today}T${time}`).toBe(`${zone} ${expected.slice(0, 16)}`);
          }
          const skipped = last !== '' && daysBetween(civilDay(last), today);
          if (skipped && (skipped < 0 || skipped > 1)) expect(`${zone} ${last} ${today}`).toBe('');
          last = today;
        }
      }
    }
    expect(changes).toBeGreaterThan(zones.length * 5);
  }, 120_000);

  test('knows every civil day once, in order, through a year with both changes', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ]) {
      const days: string[] = [];
      for (let at = Date.UTC(2026, 0, 2); at < Date.UTC(2027, 0, 1); at += 6 * hour) {
        const today = localNow(new Date(at), zone).day;
        if (days.at(-1) !== today) days.push(today);
      }
      const first = civilDay(days[0] ?? '');
      expect(days).toEqual(days.map((_, index) => addDays(first, index)));
    }
  });

  test('refuses a zone that does not exist', () => {
    expect(() => localNow(new Date(0), 'Mars/Olympus')).toThrow(RangeError);
  });
});
