import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay, civilDay } from '../../../src/domain/civil-day';
import type { InteractionKind } from '../../../src/domain/interaction';
import { dueStep, nextSteps, type Step } from '../../../src/domain/prompts/next-steps';
import { situationOf } from '../../../src/domain/prompts/situation';
import { at, type Logged, mara, type Planned, type Said } from './records';

/** What the user does on a day: answers what is due, or does something of their own accord. */
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.constant('nothing' as const) },
  { weight: 3, arbitrary: fc.constantFrom('done', 'done and logged', 'snoozed', 'not-this') },
  { weight: 1, arbitrary: fc.constantFrom('call', 'message', 'thanked', 'event', 'gave-help') },
  { weight: 1, arbitrary: fc.constantFrom('plan', 'held', 'missed', 'move') },
);
type Deed = 'nothing' | string;

const start = civilDay('2026-01-01');

const beginnings = fc.record(
  {
    level: fc.constantFrom(1, 2, 3),
    levelSetOn: fc.constant(start),
    connectedOn: fc.constant(start),
    cadenceDays: fc.constantFrom(0, 7, 45),
  },
  { requiredKeys: [] },
);

interface Life {
  is: Record<string, unknown>;
  log: Logged[];
  talks: Planned[];
  answers: Said[];
}

interface Shown {
  day: CivilDay;
  step: Step;
  answered: string;
}

const kinds: readonly string[] = ['call', 'message', 'thanked', 'event', 'gave-help'];

function isKind(deed: Deed): deed is InteractionKind {
  return kinds.includes(deed);
}

function answerWith(life: Life, step: Step, today: CivilDay, how: Deed): void {
  const ref = { rule: step.rule, key: step.key, day: today };
  if (how === 'snoozed') {
    life.answers.push({ ...ref, answer: 'snoozed', until: addDays(today, 5) });
  } else if (how === 'not-this') {
    life.answers.push({ ...ref, answer: 'not-this', situation: situationOf(mara(life)) });
  } else {
    life.answers.push({ ...ref, answer: 'done' });
    if (how === 'done and logged' && step.done.form === 'log') {
      life.log.push([step.done.kind, today]);
    }
  }
}

function act(life: Life, today: CivilDay, deed: Deed): void {
  if (isKind(deed)) life.log.push([deed, today]);
  if (deed === 'plan') life.talks.push({ day: addDays(today, 3), time: '10:00' });
  const open = life.talks.findLast(({ state }) => !state);
  if (!open) return;
  if (deed === 'held' || deed === 'missed') open.state = deed;
  if (deed === 'move') open.day = addDays(today, 6);
}

/** Some months with Mara: what was shown, and how it was answered. */
function live(is: Record<string, unknown>, deeds: readonly Deed[]): { life: Life; shown: Shown[] } {
  const life: Life = { is, log: [], talks: [], answers: [] };
  const shown: Shown[] = [];
  deeds.forEach((deed, index) => {
    const today = addDays(start, index);
    const step = dueStep(nextSteps(mara(life)), at(today, '12:00'));
    const answers = ['done', 'done and logged', 'snoozed', 'not-this'].includes(deed);
    if (step && answers) {
      shown.push({ day: today, step, answered: deed });
      answerWith(life, step, today, deed);
      expect(dueStep(nextSteps(mara(life)), at(today, '23:59'))).toBeUndefined();
    } else {
      act(life, today, deed);
    }
  });
  return { life, shown };
}

const months = fc.tuple(beginnings, fc.array(deed, { minLength: 60, maxLength: 200 }));

describe('months of prompts about one person', () => {
  test('never asks twice on one day, and never again what was done', () => {
    fc.assert(
      fc.property(months, ([is, deeds]) => {
        const { shown } = live(is, deeds);
        expect(new Set(shown.map(({ day }) => day)).size).toBe(shown.length);
        const done = shown.filter(({ answered }) => answered.startsWith('done'));
        const occasions = done.map(({ step }) => `${step.rule} ${step.key}`);
        expect(new Set(occasions).size).toBe(occasions.length);
        const tries = done.filter(({ step }) => step.rule === 'propose-talk');
        expect(tries.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
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
      { numRuns: 40 },
    );
  });

  test('starts the cadence anew with every contact, and with no intention', () => {
    const ofTouch = (life: Life) =>
      nextSteps(mara({ ...life, answers: [] })).find(({ rule }) => rule === 'keep-in-touch');
    fc.assert(
      fc.property(months, fc.constantFrom(...kinds), ([is, deeds], kind) => {
        const { life } = live({ ...is, cadenceDays: 20 }, deeds);
        const today = addDays(start, deeds.length);
        const planned = { ...life, talks: [...life.talks, { day: addDays(today, 4) }] };
        expect(ofTouch(planned)).toEqual(ofTouch(life));
        if (!isKind(kind)) return;
        const touched: Life = { ...life, log: [...life.log, [kind, today]] };
        expect(ofTouch(touched)?.dueDay).toBe(addDays(today, 20));
      }),
      { numRuns: 40 },
    );
  });

  test('depends on the records alone, not on the order of talks and answers', () => {
    fc.assert(
      fc.property(months, ([is, deeds]) => {
        const { life } = live(is, deeds);
        const records = mara(life);
        const { conversations, answers } = records;
        const reversed = {
          ...records,
          conversations: conversations.toReversed(),
          answers: answers.toReversed(),
        };
        expect(nextSteps(reversed)).toEqual(nextSteps(records));
      }),
      { numRuns: 40 },
    );
  });
});
