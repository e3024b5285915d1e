import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTemplate, beginDraft, beginOwn, gapWords } from '../../../src/domain/draft/begin';
import { coach } from '../../../src/domain/draft/coach';
import type { DraftFacts } from '../../../src/domain/draft/facts';
import { draftKinds, kindTraits } from '../../../src/domain/draft/kinds';
import { firstName, slotNames } from '../../../src/domain/draft/slots';
import { allKnown } from './facts';

const languages = ['en', 'de'] as const;
const kind = fc.constantFrom(...draftKinds);
const language = fc.constantFrom(...languages);
const level = fc.constantFrom<(1 | 2 | 3 | undefined)[]>(1, 2, 3, undefined);

/** Any part of what can be known. */
const anyFacts = fc
  .tuple(fc.subarray(Object.keys(allKnown)), level)
  .map(([keys, ofLevel]): DraftFacts => {
    const some = Object.entries(allKnown).filter(([key]) => key !== 'level' && keys.includes(key));
    return {
      ...Object.fromEntries(some),
      ...(ofLevel && { level: ofLevel }),
      today: allKnown.today,
    };
  });

/** What a letter with a word too few or too many looks like. */
const broken = [
  /undefined|null|NaN|\[object/,
  /\[\s*\]/,
  / {2}/,
  /\n{3}/,
  / [,.!?:;]/,
  /[,.:;!?][,.:;!?]/,
  /\(\)/,
  /^\s|\s$/,
  / \n|\n /,
  /\][\p{L}]/u,
  /(?<![\p{L}„“])\b(\p{L}+) \1\b/iu,
];

describe('a draft to begin with', () => {
  test('reads well whatever is known', () => {
    fc.assert(
      fc.property(kind, language, anyFacts, (ofKind, inLanguage, facts) => {
        const { subject, text } = beginDraft(ofKind, facts, { language: inLanguage });
        for (const fault of broken) expect(text).not.toMatch(fault);
        for (const fault of broken.filter(() => subject !== '')) expect(subject).not.toMatch(fault);
        expect(subject === '').toBe(!kindTraits[ofKind].hasSubject);
        expect(subject, 'nothing to fill in what is read first').not.toContain('[');
        for (const sentence of text.split(/[.?!](?:\s|$)|\n/)) {
          expect(sentence.split('[').length, `one gap at most: ${sentence}`).toBeLessThan(3);
        }
        const gaps = text.match(/\[[^\]]+\]/g) ?? [];
        expect(new Set(gaps).size, 'no gap twice').toBe(gaps.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('uses the whole of what is known, and each part of it somewhere', () => {
    const texts = draftKinds.map((ofKind) => beginDraft(ofKind, allKnown, { language: 'en' }).text);
    const all = texts.join('\n');
    for (const part of [
      'Dear Mara,',
      'Brackwater Labs',
      'I plan harbours in Norfield. I have done so for six years.',
      'to learn how an open tide model is kept alive.',
      'Which licence would you choose again today?',
      'on 14 October',
      'finding the harbour board.',
      'They lent us two gauges.',
      'on 3 December 2025',
      'Ines Park suggested',
      'Tom Arden.',
      'school projects in the museum.',
      'Lea Moss.',
      'the same stretch of coast.',
      'Open tide data, sailing.',
      'gauge readings of ten years.',
    ]) {
      expect(all).toContain(part);
    }
  });

  test.each(draftKinds)('of the kind %s pleases the coach once its gaps are filled', (ofKind) => {
    for (const inLanguage of languages) {
      for (const ofLevel of [1, 2] as const) {
        const { text } = beginDraft(
          ofKind,
          { ...allKnown, level: ofLevel },
          { language: inLanguage },
        );
        const filled = text.replace(
          /\[[^\]]+\]/g,
          inLanguage === 'en' ? 'six calm words' : 'sechs ruhige Worte',
        );
        const { hints } = coach(filled, ofKind, inLanguage);
        const left = hints.filter(({ state, id }) => state === 'hint' && id !== 'who');
        expect(
          left.map(({ id, sentence }) => [id, sentence.values]),
          `${inLanguage} ${ofLevel} ${text}`,
        ).toEqual([]);
      }
    }
  });

  test.each(draftKinds)(
    'of the kind %s says nothing twice: with gaps, the coach speaks of the gaps',
    (ofKind) => {
      for (const inLanguage of languages) {
        const { text } = beginDraft(ofKind, { today: allKnown.today }, { language: inLanguage });
        const { hints } = coach(text, ofKind, inLanguage);
        const left = hints.filter(({ state }) => state === 'hint').map(({ id }) => id);
        expect(left, `${inLanguage} ${text}`).toEqual(['gaps']);
      }
    },
  );

  test.each([
    [1, 'Hallo Mara,'],
    [2, 'Guten Tag Mara Quill-Vos,'],
    [3, 'Guten Tag Mara Quill-Vos,'],
  ] as const)('in German says du to level 1 and Sie to others (%s)', (ofLevel, greeting) => {
    const { text } = beginDraft('thanks', { ...allKnown, level: ofLevel }, { language: 'de' });
    expect(text).toContain(greeting);
    const said = text.replace(/\[[^\]]*\]/g, '');
    expect(/\b(du|dir|dich|deine[rnms]?)\b/.test(said)).toBe(ofLevel === 1);
    expect(/\b(Sie|Ihnen|Ihre[rnms]?)\b/.test(text)).toBe(ofLevel !== 1);
  });

  test('says days as the reader of English is used to, where that is known', () => {
    const us = beginDraft('thanks', allKnown, { language: 'en', locale: 'en-US' });
    expect(us.text).toContain('on October 14');
    const other = beginDraft('thanks', allKnown, { language: 'en', locale: 'de' });
    expect(other.text).toContain('on 14 October');
  });

  test('never holds brackets or lines out of what somebody wrote', () => {
    fc.assert(
      fc.property(
        kind,
        language,
        fc.string({ unit: 'binary', maxLength: 300 }),
        (ofKind, inLanguage, wild) => {
          const facts = {
            ...allKnown,
            name: wild,
            company: wild,
            help: wild,
            who: wild,
            offer: wild,
          };
          const { text } = beginDraft(ofKind, facts, { language: inLanguage });
          const words = new Set(Object.values(gapWords[inLanguage]));
          for (const [, word = ''] of text.matchAll(/\[([^[\]]*)\]/g))
            expect(words).toContain(word);
        },
      ),
    );
  });
});

test.each([
  ['Mara Quill', 'Mara'],
  ['Dr. Mara Quill', 'Mara'],
  ['Prof. Dr. Mara Quill, PhD', 'Mara'],
  ['🌊 Mara Quill (she/her)', 'Mara'],
  ['M. Quill', 'M. Quill'],
  ['Mara', 'Mara'],
  ['Anne-Marie O’Neill', 'Anne-Marie'],
  ['  ', undefined],
  ['Dr.', 'Dr.'],
])('the first name of "%s" is "%s"', (name, first) => {
  expect(firstName(name)).toBe(first);
});

describe('a template of the user’s own', () => {
  const manner = { language: 'en' } as const;

  test('forgets whom it was first written to, and greets the next by name', () => {
    const text = 'Dear Mara,\n\nyour work at Brackwater Labs … Maras stay.\n\n[your name]';
    const template = asTemplate(text, allKnown, manner);
    expect(template).toBe(
      'Dear [first name],\n\nyour work at [where they work] … Maras stay.\n\n[your name]',
    );
    const next = { today: allKnown.today, name: 'Tom Arden' };
    expect(beginOwn(template, next, manner)).toBe(
      'Dear Tom,\n\nyour work at [where they work] … Maras stay.\n\n[your name]',
    );
  });

  test('keeps brackets of the user’s own', () => {
    expect(beginOwn('[see below] $1 [first name]', allKnown, manner)).toBe('[see below] $1 Mara');
  });

  test('survives any text and any name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), (text, name) => {
        const facts = { today: allKnown.today, name, company: name };
        expect(typeof beginOwn(asTemplate(text, facts, manner), facts, manner)).toBe('string');
      }),
    );
  });
});

test('every gap has words in every language, none with brackets', () => {
  for (const words of Object.values(gapWords)) {
    for (const slot of slotNames) expect(words[slot]).toMatch(/^[^[\]\n]+$/);
  }
});
