import { describe, expect, test } from 'vitest';
import { dueStep, nextSteps } from '../../../../src/domain/prompts/next-steps';
import { rule } from '../../../../src/domain/prompts/rules/reconnect';
import { defaultSettings } from '../../../../src/domain/settings';
import { type About, at, type Logged, mara, onlyOf } from '../records';

const call: Logged = ['call', '2023-03-02'];
const message: Logged = ['message', '2024-02-29'];

describe('reconnect: once live, then years without any contact', () => {
  test.each<[string, About, string | undefined]>([
    ['three years after a talk', { log: [call] }, '2026-03-02'],
    ['three years after any contact', { log: [call, message] }, '2027-03-01'],
    ['never live', { log: [message] }, undefined],
    ['nothing logged', {}, undefined],
    ['no reminders wanted', { log: [call], is: { cadenceDays: 0 } }, undefined],
    ['a short rhythm of their own', { log: [call], is: { cadenceDays: 30 } }, '2026-03-02'],
    ['a long rhythm of their own', { log: [call], is: { cadenceDays: 1461 } }, '2027-03-02'],
  ])('%s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test('after as many years as the user set', () => {
    const settings = { ...defaultSettings, reconnectAfterYears: 1 };
    expect(onlyOf(rule, { log: [call] }, settings)?.dueDay).toBe('2024-03-02');
  });

  test.each([
    ['the day before', '2026-03-01', 'keep-in-touch'],
    ['from then on', '2026-03-02', 'reconnect'],
    ['years later', '2031-03-02', 'reconnect'],
  ])('takes over from keep-in-touch: %s', (_, day, expected) => {
    const known = { level: 1, levelSetOn: '2023-01-01' };
    const steps = nextSteps(
      mara({ is: known, log: [call, ['thanked', call[1]]] }),
      defaultSettings,
    );
    expect(dueStep(steps, at(day))?.rule).toBe(expected);
  });

  test('says when the last contact and the last talk were, and logs a message', () => {
    expect(onlyOf(rule, { log: [call] })?.reason).toEqual({
      key: 'prompt_reconnect_reason',
      values: ['Mara Quill', { day: '2023-03-02' }],
    });
    expect(onlyOf(rule, { log: [call, message] })).toMatchObject({
      key: '2024-02-29',
      reason: {
        key: 'prompt_reconnect_reason_wrote',
        values: ['Mara Quill', { day: '2024-02-29' }, { day: '2023-03-02' }],
      },
      done: { form: 'log', kind: 'message' },
      takesCourage: true,
    });
  });

  test('cites for a friend that hellos are welcome, else that advice is as good', () => {
    expect(onlyOf(rule, { log: [call], is: { level: 1 } })?.source?.study).toBe('liu-2022');
    const [step] = nextSteps(mara({ log: [call] }), defaultSettings, [rule]);
    expect(step?.source.study).toBe('levin-2011');
  });
});
