import { describe, expect, test } from 'vitest';
import { dueStep, nextSteps } from '../../../../src/domain/prompts/next-steps';
import { rule } from '../../../../src/domain/prompts/rules/log-result';
import { defaultSettings } from '../../../../src/domain/settings';
import { allOf, at, mara, onlyOf, uuid } from '../records';

describe('log-result: an agreed talk has passed', () => {
  test.each([
    [
      'a talk with a time: due from that time',
      { day: '2026-03-02', time: '15:00' },
      '2026-03-02',
      '15:00',
    ],
    ['a talk without a time: due the day after', { day: '2026-03-02' }, '2026-03-03', undefined],
  ])('%s', (_, talk, dueDay, dueTime) => {
    const next = onlyOf(rule, { talks: [talk] });
    expect([next?.dueDay, next?.dueTime, next?.untilDay]).toEqual([dueDay, dueTime, undefined]);
  });

  test.each([
    ['no talk at all', {}],
    ['a talk that is only proposed', { talks: [{ state: 'proposed' }] }],
    ['a talk that was held', { talks: [{ state: 'held', day: '2026-03-02' }] }],
    ['a talk that was missed', { talks: [{ state: 'missed', day: '2026-03-02' }] }],
  ] as const)('nothing for %s', (_, said) => {
    expect(onlyOf(rule, said)).toBeUndefined();
  });

  test('of several talks each is asked about, first the earliest', () => {
    const talks = [
      { day: '2026-03-02' },
      { day: '2026-03-02', time: '16:00' },
      { day: '2026-03-02', time: '11:00' },
    ];
    expect(allOf(rule, { talks }).map(({ key }) => key)).toEqual([
      `${uuid(200)} 2026-03-02`,
      `${uuid(201)} 2026-03-02 16:00`,
      `${uuid(202)} 2026-03-02 11:00`,
    ]);
    const shown = dueStep(nextSteps(mara({ talks }), defaultSettings), at('2026-03-03'));
    expect(shown?.key).toBe(`${uuid(202)} 2026-03-02 11:00`);
  });

  test('a talk moved to another day or time is another occasion', () => {
    const keyOf = (day: string, time?: string) =>
      onlyOf(rule, { talks: [{ day, ...(time && { time }) }] })?.key;
    const keys = [keyOf('2026-03-02'), keyOf('2026-03-09'), keyOf('2026-03-02', '15:00')];
    expect(new Set(keys).size).toBe(3);
  });

  test('names the person, the day and the time, and opens the form for the result', () => {
    const next = onlyOf(rule, { talks: [{ day: '2026-03-02', time: '15:00' }] });
    expect(next?.reason).toEqual({
      key: 'prompt_log_result_reason_at',
      values: ['Mara Quill', { day: '2026-03-02' }, { time: '15:00' }],
    });
    expect(next?.done).toEqual({ form: 'result', conversationId: uuid(200) });
    const untimed = onlyOf(rule, { talks: [{ day: '2026-03-02' }] });
    expect(untimed?.reason.values).toEqual(['Mara Quill', { day: '2026-03-02' }]);
  });
});
