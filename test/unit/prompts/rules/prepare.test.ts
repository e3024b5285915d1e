import { describe, expect, test } from 'vitest';
import { dueStep, nextSteps, promptOf } from '../../../../src/domain/prompts/next-steps';
import { rule } from '../../../../src/domain/prompts/rules/prepare';
import { defaultSettings } from '../../../../src/domain/settings';
import { allOf, at, mara, onlyOf, type Planned, uuid } from '../records';

const talk = { day: '2026-03-02', time: '15:00' };

describe('prepare: an agreed talk with neither purpose nor question', () => {
  test.each<[string, Planned, boolean]>([
    ['no preparation', talk, true],
    ['an empty one', { ...talk, purpose: '', questions: [] }, true],
    ['only blanks', { ...talk, purpose: ' \n', questions: ['  '] }, true],
    ['a purpose', { ...talk, purpose: 'to learn how archives work' }, false],
    ['a question', { ...talk, questions: ['', 'How did you begin?'] }, false],
    ['only proposed', { state: 'proposed' }, false],
    ['held', { ...talk, state: 'held' }, false],
    ['missed', { ...talk, state: 'missed' }, false],
  ])('%s', (_, planned, applies) => {
    expect(onlyOf(rule, { talks: [planned] }) !== undefined).toBe(applies);
  });

  test('is due from the day before until its time, or through its day', () => {
    expect(onlyOf(rule, { talks: [talk] })).toMatchObject({
      ...{ dueDay: '2026-03-01', untilDay: '2026-03-02', untilTime: '15:00' },
      reason: { values: ['Mara Quill', { day: '2026-03-02' }, { time: '15:00' }] },
      done: { form: 'prepare', conversationId: uuid(200) },
    });
    const untimed = onlyOf(rule, { talks: [{ day: '2026-03-02' }] });
    expect(untimed).toMatchObject({ dueDay: '2026-03-01', untilDay: '2026-03-02' });
    expect(untimed).not.toHaveProperty('untilTime');
  });

  test('stands with its talk, one for each', () => {
    const talks = [talk, { day: '2026-03-09' }];
    expect(allOf(rule, { talks }).map(({ key }) => key)).toEqual([
      `${uuid(200)} 2026-03-02 15:00`,
      `${uuid(201)} 2026-03-09`,
    ]);
    const records = mara({ talks });
    const shown = dueStep(nextSteps(records, defaultSettings), at('2026-03-01'));
    expect(shown && promptOf(shown, records).place).toBe('talk');
  });

  test.each([
    ['in the morning', '09:00', 'prepare'],
    ['a minute before', '14:59', 'prepare'],
    ['at its time', '15:00', 'log-result'],
    ['in the evening', '20:00', 'log-result'],
  ])('%s the talk’s step is %s: %s', (_, time, expected) => {
    const steps = nextSteps(mara({ talks: [talk] }), defaultSettings);
    expect(dueStep(steps, at('2026-03-02', time))?.rule).toBe(expected);
  });

  test('a moved talk is another occasion', () => {
    const moved = onlyOf(rule, { talks: [{ ...talk, day: '2026-03-03' }] });
    expect(moved?.key).not.toBe(onlyOf(rule, { talks: [talk] })?.key);
  });
});
