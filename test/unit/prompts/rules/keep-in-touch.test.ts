import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/keep-in-touch';
import { defaultSettings } from '../../../../src/domain/settings';
import { type Logged, onlyOf } from '../records';

const contact = [['call', '2026-03-02']] as const;
const level = (number: number) => ({ level: number, levelSetOn: '2026-01-01' });

describe('keep-in-touch: the last contact is longer ago than the cadence', () => {
  test.each([
    ['level 1: monthly', { is: level(1), log: contact }, '2026-04-01'],
    ['level 2: quarterly', { is: level(2), log: contact }, '2026-05-31'],
    ['level 3: off', { is: level(3), log: contact }, undefined],
    ['no level: off', { log: contact }, undefined],
    ['an own cadence', { is: { ...level(1), cadenceDays: 10 }, log: contact }, '2026-03-12'],
    ['an own cadence without a level', { is: { cadenceDays: 10 }, log: contact }, '2026-03-12'],
    ['an own cadence of 0: off', { is: { ...level(1), cadenceDays: 0 }, log: contact }, undefined],
    ['no contact: from the day the level was set', { is: level(1) }, '2026-01-31'],
    ['no contact and no level', { is: { cadenceDays: 10 } }, undefined],
  ] as const)('%s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test.each<[string, Logged[], string]>([
    ['no contact: a note', [], 'message'],
    ['one message: a note', [['message', '2026-03-02']], 'message'],
    [
      'two messages: a call',
      [
        ['message', '2026-02-02'],
        ['email', '2026-03-02'],
      ],
      'call',
    ],
    [
      'a call, then a message: a note',
      [
        ['call', '2026-02-02'],
        ['message', '2026-03-02'],
      ],
      'message',
    ],
    [
      'two messages, then a call: a note',
      [
        ['message', '2026-01-02'],
        ['message', '2026-02-02'],
        ['call', '2026-03-02'],
      ],
      'message',
    ],
    [
      'a call, then two messages: a call',
      [
        ['call', '2026-01-02'],
        ['message', '2026-02-02'],
        ['letter', '2026-03-02'],
      ],
      'call',
    ],
  ])('%s', (_, log, kind) => {
    expect(onlyOf(rule, { is: level(1), log })?.done).toEqual({ form: 'log', kind });
  });

  test('a planned talk is an intention, no contact', () => {
    const planned = { is: level(1), log: contact, talks: [{ day: '2026-03-20' }] };
    expect(onlyOf(rule, planned)).toEqual(onlyOf(rule, { is: level(1), log: contact }));
  });

  test.each([
    ['level 1', { is: level(1), log: contact }, '2026-03-09'],
    ['level 3', { is: level(3), log: contact }, '2026-07-30'],
    ['level 2: off', { is: level(2), log: contact }, undefined],
    [
      'an own cadence stands above',
      { is: { ...level(2), cadenceDays: 3 }, log: contact },
      '2026-03-05',
    ],
  ] as const)('by the user’s own cadences: %s', (_, said, dueDay) => {
    const settings = { ...defaultSettings, cadences: { 1: 7, 2: 0, 3: 150 } };
    expect(onlyOf(rule, said, settings)?.dueDay).toBe(dueDay);
  });

  test.each([
    ['once live: until the day before a reconnect', [['call', '2026-03-02']], '2029-03-01'],
    ['never live: stays', [['message', '2026-03-02']], undefined],
  ] as const)('%s', (_, log, untilDay) => {
    expect(onlyOf(rule, { is: level(1), log })?.untilDay).toBe(untilDay);
  });

  test('says nothing where silence is long before the cadence is over', () => {
    const settings = {
      ...defaultSettings,
      cadences: { 1: 400, 2: 0, 3: 0 },
      reconnectAfterYears: 1,
    };
    expect(onlyOf(rule, { is: level(1), log: contact }, settings)).toBeUndefined();
  });

  test('says who, since when and how often', () => {
    const values = ['Mara Quill', { day: '2026-03-02' }, { count: 30 }];
    const messages: Logged[] = [
      ['message', '2026-02-02'],
      ['message', '2026-03-02'],
    ];
    const reasons = [contact, messages].map((log) => onlyOf(rule, { is: level(1), log })?.reason);
    expect(reasons).toEqual([
      { key: 'prompt_keep_in_touch_reason', values },
      { key: 'prompt_keep_in_touch_reason_call', values },
    ]);
    expect(onlyOf(rule, { is: level(1) })?.reason).toEqual({
      key: 'prompt_keep_in_touch_reason_never',
      values: ['Mara Quill', { day: '2026-01-01' }, { count: 30 }],
    });
  });
});
