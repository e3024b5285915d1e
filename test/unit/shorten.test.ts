import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../src/domain/shorten';

describe('shortened', () => {
  test.each([
    ['stays as it is', 'send the paper', 'send the paper'],
    ['on one line', ' send\n the\tpaper ', 'send the paper'],
    ['whole words', 'send the paper on mills', 'send the paper on…'],
    ['a word too long to keep whole', 'a'.repeat(30), `${'a'.repeat(19)}…`],
    ['whole characters', '🦆'.repeat(30), `${'🦆'.repeat(19)}…`],
  ])('%s', (_, text, expected) => {
    expect(shorten(text, 20)).toBe(expected);
  });

  test('is never longer than allowed, and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 90 }),
        (text, limit) => {
          const short = shorten(text, limit);
          expect([...short].length).toBeLessThanOrEqual(limit);
          expect(text.trim().replaceAll(/\s+/g, ' ').startsWith(short.replace(/…$/, ''))).toBe(
            true,
          );
        },
      ),
    );
  });
});
