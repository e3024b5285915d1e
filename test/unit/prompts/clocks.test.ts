import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localNow } from '../../../src/domain/civil-day';
import { dueStep, isDue } from '../../../src/domain/prompts/next-steps';
import { changesOf, hour, offsetReader, zones } from '../clock-changes';
import { beginnings, type Deed, deed, type Life, lifeOf, liveOn, stepsOf } from './life';
import { at } from './records';

interface Moment {
  instant: number;
  zone: string;
  deed: Deed;
}

/** Lives through moments, however the clocks go, and complains where something is asked twice. */
function liveThrough(life: Life, moments: readonly Moment[]): number {
  const answeredOn = new Set<string>();
  const done = new Set<string>();
  for (const { instant, zone, deed } of moments) {
    const now = localNow(new Date(instant), zone);
    const shown = liveOn(life, now, deed);
    if (!shown) continue;
    const { rule, key } = shown.step;
    expect(answeredOn, `a second prompt on ${shown.day} in ${zone}`).not.toContain(shown.day);
    expect(done, 'once more what was done').not.toContain(`${rule} ${key}`);
    answeredOn.add(shown.day);
    if (shown.answered.startsWith('done')) done.add(`${rule} ${key}`);
    if (dueStep(stepsOf(life), at(now.day, '23:59'))) expect(`due again on ${now.day}`).toBe('');
  }
  return answeredOn.size;
}

const start = Date.UTC(2026, 0, 1);

/** Some hours pass from one moment to the next, or the clock is put wrong by days, and one travels. */
const moments = fc
  .array(
    fc.record({
      passed: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
        { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
      ),
      zone: fc.constantFrom(
        'Europe/Berlin',
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
        'Asia/Kolkata',
      ),
      deed,
    }),
    { minLength: 60, maxLength: 200 },
  )
  .map((list) => {
    let instant = start;
    return list.map(({ passed, zone, deed }): Moment => {
      instant += passed * hour;
      return { instant, zone, deed };
    });
  });

/** Somebody of whom much is due, on the days around `day`. */
function busyLife(day: string): Life {
  const life = lifeOf({ level: 2, levelSetOn: '2020-01-01', importedOn: '2020-01-01' });
  life.talks.push({ day, time: '02:30' }, { day });
  life.asks.push({ askedOn: '2019-12-02' }, { askedOn: '2019-12-03' });
  life.promises.push({ madeOn: '2019-12-01', dueDay: day });
  life.helps.push({ day: '2019-12-01' });
  life.introductions.push({ as: 'helper' }, { as: 'before', metOn: day });
  return life;
}

const deedsAround: Deed[] = ['done', 'snoozed', 'done and recorded', 'message', 'done'];

/** Moments around a change of clocks: the last and the first minute, and hours before and after. */
function around(change: number, zone: string): Moment[] {
  const minute = hour / 60;
  const offsets = [
    -26 * hour,
    -3 * hour,
    -minute,
    0,
    minute,
    3 * hour,
    22 * hour,
    26 * hour,
    50 * hour,
  ];
  return offsets.map((offset, index) => {
    const deed = deedsAround[index % deedsAround.length] ?? 'done';
    return { instant: change + offset, zone, deed };
  });
}

describe('however days and clocks go', () => {
  test('nobody is asked about twice on one day, and nothing done is asked again', () => {
    fc.assert(
      fc.property(beginnings, moments, (is, list) => {
        liveThrough(lifeOf(is), list);
      }),
      { numRuns: 40 },
    );
  });

  test('so it is around changes of clocks in every zone, 2020 to 2035', () => {
    let looks = 0;
    for (const [index, zone] of zones.entries()) {
      const changes = changesOf(offsetReader(zone));
      // One in sixteen, another one for each zone, so that together all years and seasons come up.
      const sampled = changes.filter((_, at) => (at + index) % 16 === 0);
      for (const change of [Date.UTC(2028, 1, 29), ...sampled]) {
        const { day } = localNow(new Date(change), zone);
        looks += liveThrough(busyLife(day), around(change, zone));
      }
    }
    expect(looks).toBeGreaterThan(zones.length * 2);
  }, 120_000);

  test('a step is due from its first moment to its last, without a gap', () => {
    const steps = stepsOf(busyLife('2026-03-29'));
    const days = Array.from({ length: 90 }, (_, index) => addDays(at('2026-02-01').day, index));
    const looks = days.flatMap((day) =>
      ['00:00', '02:29', '02:30', '12:00', '23:59'].map((time) => at(day, time)),
    );
    for (const step of steps) {
      const changes = looks.filter((now, index) => {
        const before = looks[index - 1];
        return before !== undefined && isDue(step, now) !== isDue(step, before);
      });
      expect(changes.length, step.rule).toBeLessThanOrEqual(step.untilDay ? 2 : 1);
    }
  });
});
