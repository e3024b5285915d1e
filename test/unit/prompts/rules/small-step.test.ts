import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../../src/domain/prompts/next-steps';
import { rule } from '../../../../src/domain/prompts/rules/small-step';
import { defaultSettings } from '../../../../src/domain/settings';
import { type About, mara, onlyOf } from '../records';

const level = (number: number) => ({ level: number, levelSetOn: '2026-01-01' });
const log = [['call', '2026-03-02']] as const;

describe('small-step: one easy line to somebody known', () => {
  test.each<[string, About, string | undefined]>([
    ['level 1, in touch', { is: level(1), log }, '2026-03-16'],
    ['level 2, in touch', { is: level(2), log }, '2026-03-16'],
    ['level 1, never in touch: from the day it was set', { is: level(1) }, '2026-01-15'],
    ['level 1, neither', { is: { level: 1 } }, undefined],
    ['level 3', { is: level(3), log }, undefined],
    ['no level', { log }, undefined],
    ['no reminders wanted', { is: { ...level(1), cadenceDays: 0 }, log }, undefined],
  ])('%s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test('is for a day with nothing else, says since when, and logs a message', () => {
    const [step] = nextSteps(mara({ is: level(1), log }), defaultSettings, [rule]);
    expect(step).toMatchObject({
      place: 'alone',
      key: '2026-03-02',
      reason: { key: 'prompt_small_step_reason', values: ['Mara Quill', { day: '2026-03-02' }] },
      source: { study: 'aknin-sandstrom-2024' },
      done: { form: 'log', kind: 'message' },
    });
    expect(onlyOf(rule, { is: level(1) })?.reason.key).toBe('prompt_small_step_reason_never');
  });
});
