import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/say-hello';
import { onlyOf } from '../records';

const connected = { connectedOn: '2026-03-02' };

describe('say-hello: connected, and nothing said', () => {
  test('is due on the day of the connection and fades fourteen days later', () => {
    expect(onlyOf(rule, { is: connected })).toMatchObject({
      dueDay: '2026-03-02',
      untilDay: '2026-03-16',
      reason: { values: ['Mara Quill', { day: '2026-03-02' }] },
      done: { form: 'log', kind: 'message' },
    });
  });

  test('stays the same occasion when the day is put right', () => {
    const corrected = { is: { connectedOn: '2026-03-01' } };
    expect(onlyOf(rule, corrected)?.key).toBe(onlyOf(rule, { is: connected })?.key);
  });

  test.each([
    ['the day of the connection is not known', {}],
    ['anything was logged', { is: connected, log: [['comment', '2026-02-01']] }],
  ] as const)('nothing when %s', (_, said) => {
    expect(onlyOf(rule, said)).toBeUndefined();
  });

  test('calls somebody without a name by the address', () => {
    const nameless = { is: { ...connected, name: undefined } };
    expect(onlyOf(rule, nameless)?.action.values).toEqual(['linkedin.com/in/mara-quill']);
    const odd = { is: { ...connected, name: undefined, keptAs: 'from a card' } };
    expect(onlyOf(rule, odd)?.action.values).toEqual(['from a card']);
  });
});
