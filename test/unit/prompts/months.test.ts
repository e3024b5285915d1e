import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/civil-day';
import { dueStep, nextSteps } from '../../../src/domain/prompts/next-steps';
import { defaultSettings } from '../../../src/domain/settings';
import {
  beginnings,
  type Deed,
  deed,
  kinds,
  type Life,
  lifeOf,
  liveOn,
  type Shown,
  start,
  stepsOf,
} from './life';
import { at, mara } from './records';

/** Some months with Mara: what was shown, and how it was answered. */
function live(is: Record<string, unknown>, deeds: readonly Deed[]): { life: Life; shown: Shown[] } {
  const life = lifeOf(is);
  const shown = deeds.flatMap((deed, index) => {
    const today = addDays(start, index);
    const looked = liveOn(life, at(today, '12:00'), deed);
    if (!looked) return [];
    expect(dueStep(stepsOf(life), at(today, '23:59'))).toBeUndefined();
    return [looked];
  });
  return { life, shown };
}

const months = fc.tuple(beginnings, fc.array(deed, { minLength: 60, maxLength: 200 }));
const runs = { numRuns: 25 };

describe('months of prompts about one person', () => {
  test('never asks twice on one day, and never again what was done', () => {
    fc.assert(
      fc.property(months, ([is, deeds]) => {
        const { shown } = live(is, deeds);
        expect(new Set(shown.map(({ day }) => day)).size).toBe(shown.length);
        const done = shown.filter(({ answered }) => answered.startsWith('done'));
        const occasions = done.map(({ step }) => `${step.rule} ${step.key}`);
        expect(new Set(occasions).size).toBe(occasions.length);
        const tries = done.filter(({ step }) =>
          /^propose-talk try-/.test(`${step.rule} ${step.key}`),
        );
        expect(tries.length).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });

  test('keeps a snoozed step away until its day', () => {
    fc.assert(
      fc.property(months, ([is, deeds]) => {
        const { shown } = live(is, deeds);
        for (const { day, step, answered } of shown) {
          if (answered !== 'snoozed') continue;
          const again = shown.find((other) => {
            const same = other.step.rule === step.rule && other.step.key === step.key;
            return same && other.day > day;
          });
          if (again) expect(again.day >= addDays(day, 5)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('starts the cadence anew with every contact, and with no intention', () => {
    const ofTouch = (life: Life) =>
      stepsOf({ ...life, answers: [] }).find(({ rule }) => rule === 'keep-in-touch');
    fc.assert(
      fc.property(months, fc.constantFrom(...kinds), ([is, deeds], kind) => {
        const { life } = live({ ...is, cadenceDays: 20 }, deeds);
        const today = addDays(start, deeds.length);
        const intended: Life = {
          ...life,
          talks: [...life.talks, { day: addDays(today, 4) }],
          promises: [...life.promises, { madeOn: today }],
          introductions: [...life.introductions, { as: 'helper', wantedOn: today }],
        };
        expect(ofTouch(intended)).toEqual(ofTouch(life));
        const touched: Life = { ...life, log: [...life.log, [kind, today]] };
        expect(ofTouch(touched)?.dueDay).toBe(addDays(today, 20));
      }),
      runs,
    );
  });

  test('never suggests both to stay in touch and to get in touch again', () => {
    fc.assert(
      fc.property(months, fc.nat(4000), ([is, deeds], later) => {
        const steps = stepsOf({ ...live(is, deeds).life, answers: [] });
        const now = at(addDays(start, deeds.length + later));
        const due = steps.filter((step) => dueStep([step], now)).map(({ rule }) => rule);
        expect(due.includes('keep-in-touch') && due.includes('reconnect')).toBe(false);
      }),
      runs,
    );
  });

  test('depends on the records alone, not on the order in which they are read', () => {
    fc.assert(
      fc.property(months, ([is, deeds]) => {
        const { life } = live(is, deeds);
        const records = mara(life);
        const reversed = {
          ...records,
          conversations: records.conversations.toReversed(),
          answers: records.answers.toReversed(),
          asks: records.asks.toReversed(),
          helps: records.helps.toReversed(),
          promises: records.promises.toReversed(),
        };
        const inOrder = (steps: ReturnType<typeof stepsOf>) =>
          steps.toSorted((a, b) => `${a.rank}${a.key}`.localeCompare(`${b.rank}${b.key}`));
        const [one, other] = [records, reversed].map((all) => nextSteps(all, defaultSettings));
        expect(inOrder(other ?? [])).toEqual(inOrder(one ?? []));
        const now = at(addDays(start, deeds.length));
        expect(dueStep(other ?? [], now)).toEqual(dueStep(one ?? [], now));
      }),
      runs,
    );
  });
});
