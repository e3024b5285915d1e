import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localNow } from '../../../src/domain/civil-day';
import { instantAt } from '../../../src/domain/instant-at';
import { ZoneClock } from '../../../src/transfer/zone-clock';

const zones = Intl.supportedValuesOf('timeZone');
const from = Date.UTC(2005, 0, 1);
const to = Date.UTC(2036, 0, 1);
const hourMs = 3_600_000;
const minutes = fc.integer({ min: from / 60_000, max: to / 60_000 }).map((each) => each * 60_000);
const clocks = new Map<string, ZoneClock>();
function clockOf(zone: string): ZoneClock {
  const clock = clocks.get(zone) ?? new ZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

it('tells the day of any instant as the calendar does, in every zone', () => {
  const times = fc.tuple(fc.constantFrom(...zones), minutes);
  fc.assert(
    fc.property(times, ([zone, at]) => {
      expect(clockOf(zone).dayOf(at)).toBe(localNow(new Date(at), zone).day);
    }),
    { numRuns: 1000 },
  );
});

it('finds the instant that clocks show as the calendar does, in every zone', () => {
  const times = fc.tuple(fc.constantFrom(...zones), minutes);
  fc.assert(
    fc.property(times, ([zone, local]) => {
      const { day, time } = localNow(new Date(local), 'UTC');
      expect(clockOf(zone).instantOf(local)).toBe(instantAt(day, time, zone).getTime());
    }),
    { numRuns: 500 },
  );
});

it.each([
  'Europe/Berlin',
  'America/Argentina/San_Luis',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
])('is right around every change of clocks in %s', (zone) => {
  const clock = new ZoneClock(zone);
  let before = clock.offsetAt(from);
  let changes = 0;
  for (let at = from; at < to; at += 24 * hourMs) {
    const offset = clock.offsetAt(at);
    if (offset === before) continue;
    changes += 1;
    before = offset;
    for (let hour = -30; hour < 6; hour += 2.5) {
      const near = at + hour * hourMs;
      expect(clock.dayOf(near)).toBe(localNow(new Date(near), zone).day);
    }
  }
  expect(changes).toBeGreaterThan(0);
});
