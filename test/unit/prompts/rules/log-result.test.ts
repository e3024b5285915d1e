import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/log-result';
import { mara, uuid } from '../records';

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
    const next = rule.next(mara({ talks: [talk] }));
    expect([next?.dueDay, next?.dueTime, next?.untilDay]).toEqual([dueDay, dueTime, undefined]);
  });

  test.each([
    ['no talk at all', {}],
    ['a talk that is only proposed', { talks: [{ state: 'proposed' }] }],
    ['a talk that was held', { talks: [{ state: 'held', day: '2026-03-02' }] }],
    ['a talk that was missed', { talks: [{ state: 'missed', day: '2026-03-02' }] }],
  ] as const)('nothing for %s', (_, said) => {
    expect(rule.next(mara(said))).toBeUndefined();
  });

  test('the earliest of several talks comes first, one without a time at the end of its day', () => {
    const talks = [
      { day: '2026-03-02' },
      { day: '2026-03-02', time: '16:00' },
      { day: '2026-03-02', time: '11:00' },
    ];
    const answered = (key: string) =>
      ({ rule: 'log-result', key, day: '2026-03-02', answer: 'done' }) as const;
    const first = rule.next(mara({ talks }));
    expect(first?.key).toBe(`${uuid(202)} 2026-03-02 11:00`);
    const second = rule.next(mara({ talks, answers: [answered(first?.key ?? '')] }));
    expect(second?.key).toBe(`${uuid(201)} 2026-03-02 16:00`);
    const answers = [answered(first?.key ?? ''), answered(second?.key ?? '')];
    expect(rule.next(mara({ talks, answers }))?.key).toBe(`${uuid(200)} 2026-03-02`);
  });

  test('a talk moved to another day or time is another occasion', () => {
    const keyOf = (day: string, time?: string) =>
      rule.next(mara({ talks: [{ day, ...(time && { time }) }] }))?.key;
    const keys = [keyOf('2026-03-02'), keyOf('2026-03-09'), keyOf('2026-03-02', '15:00')];
    expect(new Set(keys).size).toBe(3);
  });

  test('names the person, the day and the time, and opens the form for the result', () => {
    const next = rule.next(mara({ talks: [{ day: '2026-03-02', time: '15:00' }] }));
    expect(next?.reason).toEqual({
      key: 'prompt_log_result_reason_at',
      values: ['Mara Quill', { day: '2026-03-02' }, { time: '15:00' }],
    });
    expect(next?.done).toEqual({ form: 'result', conversationId: uuid(200) });
    const untimed = rule.next(mara({ talks: [{ day: '2026-03-02' }] }));
    expect(untimed?.reason.values).toEqual(['Mara Quill', { day: '2026-03-02' }]);
  });
});
