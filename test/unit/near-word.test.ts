import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { likelyBeginnings, slipsAllowed, slipsToBeginning } from '../../src/domain/near-word';

describe('slips between what is typed and the beginning of a word', () => {
  test.each([
    ['brackwater', 'brackwater', 0],
    ['brack', 'brackwater', 0],
    ['brakwater', 'brackwater', 1],
    ['brackwatter', 'brackwater', 1],
    ['brackwoter', 'brackwater', 1],
    ['barckwater', 'brackwater', 1],
    ['rbackwater', 'brackwater', 1],
    ['quil', 'quill', 0],
    ['qill', 'quill', 1],
    ['qilu', 'quill', 2],
    ['tidal', 'harbour', Number.POSITIVE_INFINITY],
  ])('%s to %s: %s', (typed, word, slips) => {
    expect(slipsToBeginning(typed, word, 2)).toBe(slips);
  });

  it('a short word forgives none, a long one two', () => {
    expect([3, 4, 7, 8].map((length) => slipsAllowed('a'.repeat(length)))).toEqual([0, 1, 1, 2]);
  });

  const word = fc.stringMatching(/^[a-e]{1,9}$/);
  it('are none for every beginning, and never more than letters left out or added', () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.nat(8), (whole, length, at) => {
        const beginning = whole.slice(0, Math.max(1, length));
        expect(slipsToBeginning(beginning, whole, 2)).toBe(0);
        const without = whole.slice(0, at) + whole.slice(at + 1);
        expect(slipsToBeginning(without, whole, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts two letters that were swapped as one, at the very beginning too', () => {
    fc.assert(
      fc.property(word, fc.nat(7), (whole, at) => {
        const [one = '', other = ''] = whole.slice(at, at + 2);
        const swapped = whole.slice(0, at) + other + one + whole.slice(at + 2);
        expect(slipsToBeginning(swapped, whole, 2)).toBeLessThanOrEqual(1);
        if (whole.length > 1 && at === 0) expect(likelyBeginnings(swapped)).toContain(whole[0]);
      }),
    );
  });
});
