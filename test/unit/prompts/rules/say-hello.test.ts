import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/say-hello';
import { mara } from '../records';

const connected = { connectedOn: '2026-03-02' };

describe('say-hello: connected, and nothing said', () => {
  test('is due on the day of the connection and fades fourteen days later', () => {
    expect(rule.next(mara({ is: connected }))).toMatchObject({
      dueDay: '2026-03-02',
      untilDay: '2026-03-16',
      reason: { values: ['Mara Quill', { day: '2026-03-02' }] },
      done: { form: 'log', kind: 'message' },
    });
  });

  test('stays the same occasion when the day is put right', () => {
    const corrected = mara({ is: { connectedOn: '2026-03-01' } });
    expect(rule.next(corrected)?.key).toBe(rule.next(mara({ is: connected }))?.key);
  });

  test.each([
    ['the day of the connection is not known', {}],
    ['anything was logged', { is: connected, log: [['comment', '2026-02-01']] }],
  ] as const)('nothing when %s', (_, said) => {
    expect(rule.next(mara(said))).toBeUndefined();
  });

  test('calls somebody without a name by the address', () => {
    const nameless = mara({ is: { ...connected, name: undefined } });
    expect(rule.next(nameless)?.action.values).toEqual(['linkedin.com/in/mara-quill']);
    const odd = mara({ is: { ...connected, name: undefined, keptAs: 'from a card' } });
    expect(rule.next(odd)?.action.values).toEqual(['from a card']);
  });
});
