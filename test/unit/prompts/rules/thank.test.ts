import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/thank';
import { type Logged, onlyOf, uuid } from '../records';

describe('thank: a live talk, and no thanks since', () => {
  test.each<[string, Logged[], string | undefined]>([
    ['a call', [['call', '2026-03-02']], '2026-03-03'],
    ['a video call', [['video', '2026-03-02']], '2026-03-03'],
    ['a meeting', [['meeting', '2026-03-02']], '2026-03-03'],
    ['an event', [['event', '2026-03-02']], '2026-03-03'],
    [
      'the last of two talks',
      [
        ['call', '2026-02-02'],
        ['call', '2026-03-02'],
      ],
      '2026-03-03',
    ],
    [
      'a talk with a message after it',
      [
        ['call', '2026-03-02'],
        ['message', '2026-03-05'],
      ],
      '2026-03-03',
    ],
    [
      'thanks for the talk before',
      [
        ['call', '2026-02-02'],
        ['thanked', '2026-02-03'],
        ['call', '2026-03-02'],
      ],
      '2026-03-03',
    ],
    [
      'thanks on the same day',
      [
        ['call', '2026-03-02'],
        ['thanked', '2026-03-02'],
      ],
      undefined,
    ],
    [
      'thanks logged before the talk of the same day',
      [
        ['thanked', '2026-03-02'],
        ['call', '2026-03-02'],
      ],
      undefined,
    ],
    [
      'thanks later',
      [
        ['call', '2026-03-02'],
        ['thanked', '2026-03-20'],
      ],
      undefined,
    ],
    [
      'their thanks, which are not mine',
      [
        ['call', '2026-03-02'],
        ['thanked', '2026-03-03', 'in'],
      ],
      '2026-03-03',
    ],
    ['a message, which is no conversation', [['message', '2026-03-02']], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, log, dueDay) => {
    expect(onlyOf(rule, { log })?.dueDay).toBe(dueDay);
  });

  test('fades fourteen days after the talk', () => {
    expect(onlyOf(rule, { log: [['call', '2026-03-02']] })?.untilDay).toBe('2026-03-16');
  });

  test('is one occasion a talk, says who and when, and logs thanks', () => {
    const next = onlyOf(rule, {
      log: [
        ['message', '2026-03-01'],
        ['call', '2026-03-02'],
      ],
    });
    expect(next?.key).toBe(uuid(101));
    expect(next?.reason.values).toEqual(['Mara Quill', { day: '2026-03-02' }]);
    expect(next?.done).toEqual({ form: 'log', kind: 'thanked' });
  });
});
