import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import german from '../../../public/_locales/de/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { coach } from '../../../src/domain/draft/coach';
import { draftKinds } from '../../../src/domain/draft/kinds';
import type { PersonLanguage } from '../../../src/domain/person';
import * as de from './drafts-de';
import * as en from './drafts-en';

const drafts = { en, de };
const languages = ['en', 'de'] as const satisfies readonly PersonLanguage[];
const idsOf = (text: string, kind: (typeof draftKinds)[number], language: PersonLanguage) => {
  const { hints } = coach(text, kind, language);
  return new Set(hints.filter(({ state }) => state === 'hint').map(({ id }) => id));
};

describe.each(languages)('a draft in %s', (language) => {
  const { goodDrafts, poorDrafts } = drafts[language];

  test('there are enough examples', () => {
    expect(goodDrafts.length).toBeGreaterThanOrEqual(12);
    expect(poorDrafts.length).toBeGreaterThanOrEqual(20);
  });

  test.each(goodDrafts)('that is a good %s is left alone: %s', (kind, text) => {
    expect([...idsOf(text, kind, language)]).toEqual([]);
    const { hints } = coach(text, kind, language);
    expect(hints.length, 'and is told so').toBeGreaterThan(0);
  });

  test.each(poorDrafts)('that is a poor %s gets its hints: %s', (kind, text, checks) => {
    const { hints } = coach(text, kind, language);
    const found = idsOf(text, kind, language);
    for (const check of checks) expect(found, check).toContain(check);
    const praised = hints.filter(({ id, state }) => state === 'good' && checks.includes(id));
    expect(praised, 'no false praise').toEqual([]);
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'I am writing to ',
        'ich bin ',
        'any ',
        '?',
        '. ',
        '\n',
        '[',
        ']',
        'thanks ',
        'gern ',
        'Sie ',
        'pick your brain',
        '’',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);
const kind = fc.constantFrom(...draftKinds);
const language = fc.constantFrom(...languages);

describe('any text', () => {
  test('is read without a failure, twice alike, and every range lies within it', () => {
    fc.assert(
      fc.property(anything, kind, language, (text, ofKind, inLanguage) => {
        const first = coach(text, ofKind, inLanguage);
        expect(coach(text, ofKind, inLanguage)).toEqual(first);
        for (const { range } of first.hints) {
          if (!range) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives hints that have words', () => {
    fc.assert(
      fc.property(anything, kind, language, (text, ofKind, inLanguage) => {
        for (const { sentence } of coach(text, ofKind, inLanguage).hints) {
          const key = sentence.key in english ? sentence.key : `${sentence.key}_other`;
          expect(english).toHaveProperty(key);
          expect(german).toHaveProperty(key);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that is empty gets no hints', () => {
    for (const ofKind of draftKinds) {
      expect(coach('', ofKind, 'en')).toEqual({ hints: [], words: 0, question: '' });
      expect(coach(' \n ', ofKind, 'de')).toEqual({ hints: [], words: 0, question: '' });
    }
  });
});

/** What made patterns slow elsewhere: long runs of what a phrase may begin or repeat with. */
const heavy = [
  'a',
  ' ',
  '\n',
  '[',
  '[a',
  ']',
  '.',
  '. ',
  '?',
  '"',
  "'",
  'a.',
  'I ',
  'any ',
  'gern ',
  'Sie mal ',
  'ich möchte ',
  'um ',
  'damit ich ',
  'I am ',
  'ich weiß ',
  'hilft mir ',
  'your a ',
  'was daraus ',
  'pick ',
  '1 ',
  'ß',
  '…',
];

// In step with its length this takes a second or less; by its square it would take far over the limit.
test.each(heavy)(
  'ten times the longest text, of "%s" alone, is read in one go',
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(coach(text, 'letter', 'de').hints.length > 0).toBe(text.trim() !== '');
    expect(coach(text, 'letter', 'en').hints.length > 0).toBe(text.trim() !== '');
  },
  15_000,
);
