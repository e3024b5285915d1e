import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, daysBetween } from '../../src/domain/civil-day';
import { namesIn, spread } from '../../src/domain/first-week';

const today = civilDay('2026-11-20');
const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 50 });

describe('the first people', () => {
  it.each([
    [[], [7, 8, 9, 10]],
    [['C'], [0, 7, 8, 9]],
    [
      ['D', 'B'],
      [0, 2, 7, 8],
    ],
    [
      ['A', 'B', 'C', 'D'],
      [0, 2, 4, 7],
    ],
  ])('with %j chosen come after %j days', (chosen, days) => {
    const beginners = spread(['A', 'B', 'C', 'D'], new Set(chosen), today);
    expect(beginners.map(({ pausedUntil = today }) => daysBetween(today, pausedUntil))).toEqual(
      days,
    );
  });

  it('are all there, each on a day of their own', () => {
    fc.assert(
      fc.property(names, names, (everybody, chosen) => {
        const beginners = spread(everybody, new Set(chosen), today);
        expect(new Set(beginners.map(({ name }) => name))).toEqual(new Set(everybody));
        const days = beginners.map(({ pausedUntil = today }) => pausedUntil);
        expect(new Set(days).size).toBe(everybody.length);
        expect(days.filter((day) => day < addDays(today, 7)).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('names in a text', () => {
  it.each([
    ['', []],
    [' \n\t\n', []],
    ['Mara Quill', ['Mara Quill']],
    ['  Mara   Quill \r\nInes Vale\n\nMara Quill', ['Mara Quill', 'Ines Vale']],
  ])('%j names %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
