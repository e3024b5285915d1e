import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  colourOfTag,
  hasTag,
  tagKey,
  tidyTag,
  withoutTag,
  withoutTwins,
  withTag,
  withTagRenamed,
} from '../../src/domain/tag';

const tag = fc.constantFrom('Hafen', 'hafen', 'HÄFEN', 'Tide  table', 'tide table', 'Łódź', 'lodz');
const tags = fc.array(fc.oneof(tag, fc.string({ minLength: 1, maxLength: 8 })), { maxLength: 12 });
const keys = (all: string[]) => all.map(tagKey);
const unique = (all: string[]) => new Set(keys(all)).size === all.length;

describe('a tag', () => {
  it.each([
    ['Hafen', 'hafen'],
    ['HÄFEN', 'hafen'],
    ['Tide  Table', ' tide table'],
    ['Straße', 'STRASSE'],
    ['café', 'cafe\u0301'],
  ])('“%s” is the same as “%s”', (one, other) => {
    expect(tagKey(one)).toBe(tagKey(other));
  });

  it.each([
    ['harbour', 'harbours'],
    ['🌊', '⚓'],
  ])('“%s” is another than “%s”', (one, other) => {
    expect(tagKey(one)).not.toBe(tagKey(other));
  });

  it('is kept in one line', () => {
    expect(tidyTag('  Tide\n\ttable \u0000 ')).toBe('Tide table');
  });

  it('is there once, whatever is put, taken away and renamed', () => {
    fc.assert(
      fc.property(tags, tag, tag, (given, one, other) => {
        const all = withoutTwins(given);
        expect(unique(all)).toBe(true);
        expect(unique(withTag(all, one))).toBe(true);
        expect(hasTag(withTag(all, one), one)).toBe(true);
        expect(hasTag(withoutTag(all, one), one)).toBe(false);
        const renamed = withTagRenamed(all, one, other);
        expect(unique(renamed)).toBe(true);
        if (hasTag(all, one)) expect(renamed).toContain(other);
        if (tagKey(one) !== tagKey(other)) expect(hasTag(renamed, one)).toBe(false);
      }),
    );
  });

  it('renamed leaves all others as and where they were', () => {
    fc.assert(
      fc.property(tags, tag, tag, (given, one, other) => {
        const others = (all: string[]) => withoutTag(withoutTag(all, one), other);
        const all = withoutTwins(given);
        expect(others(withTagRenamed(all, one, other))).toEqual(others(all));
      }),
    );
  });
});

describe('the colour of a tag', () => {
  const colours = { hafen: 'blue' } as const;

  it.each([
    ['Hafen', 'blue'],
    [' HAFEN ', 'blue'],
    ['See', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ])('of %j is %s', (tag, colour) => {
    expect(colourOfTag(tag, colours)).toBe(colour);
  });
});
