import { describe, expect, test } from 'vitest';
import practice from '../../../docs/practice.md?raw';
import german from '../../../public/_locales/de/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { offerKinds } from '../../../src/domain/offer';
import { nextSteps } from '../../../src/domain/prompts/next-steps';
import { rules } from '../../../src/domain/prompts/rules';
import { defaultSettings } from '../../../src/domain/settings';
import { type About, type Logged, mara } from './records';

const sources = import.meta.glob<string>('../../../src/domain/prompts/rules/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const shared = import.meta.glob<string>('../../../src/domain/prompts/introductions/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const locales = { english, german };

function messageOf(locale: keyof typeof locales, key: string): string | undefined {
  return new Map(Object.entries(locales[locale])).get(key)?.message;
}

/** The messages a key stands for: itself, or one for each plural form. */
function formsOf(key: string): string[] {
  return key in english ? [key] : [`${key}_one`, `${key}_other`];
}

function placeholders(message: string | undefined): string[] {
  return [...new Set(message?.match(/\$\d/g))].sort();
}

const written = Object.values({ ...sources, ...shared }).flatMap(
  (text) => text.match(/(?<=')prompt_\w+(?=')/g) ?? [],
);
const keys = [...new Set(written)];

const day = '2026-03-02';
const offers = (kind: string) => ({ offers: [{ kind, text: 'what I know' }] });
const twoAsks = { asks: [{ askedOn: '2026-03-01' }, { askedOn: day }] };

/** One person for each thing a rule can say. */
const everything: About[] = [
  { talks: [{ day }] },
  { talks: [{ day, time: '15:00' }] },
  { is: { connectedOn: day } },
  { is: { level: 1, levelSetOn: day } },
  { is: { level: 2, levelSetOn: day } },
  {
    is: { level: 1, levelSetOn: day },
    answers: [{ rule: 'propose-talk', key: 'try-1', day, answer: 'done' }],
  },
  { is: { cadenceDays: 9 }, log: [['call', day]] },
  { is: { level: 1, cadenceDays: 9 }, log: Array<Logged>(2).fill(['message', day]) },
  { promises: [{ madeOn: day }, { madeOn: day, dueDay: day }] },
  { helps: [{ day }, { day, outcome: 'a job', outcomeOn: day }] },
  {
    introductions: [
      { as: 'helper' },
      { as: 'helper', introducedOn: day, metOn: day },
      { as: 'before', metOn: day },
      { as: 'for' },
      { as: 'for', forAskedOn: day },
      { as: 'target', direction: 'made', targetAskedOn: day },
      { as: 'for', forAgreedOn: day, targetAgreedOn: day },
      { as: 'for', introducedOn: day },
      { as: 'target', direction: 'made' },
      { as: 'target', introducedOn: day },
    ],
  },
  { asks: [{ askedOn: day }, { askedOn: day, followUpOn: day }] },
  { asks: [{ askedOn: day, triedAgainOn: day }] },
  { is: { keyPerson: true } },
  { is: { keyPerson: true, company: 'Quill & Co' } },
  {
    log: [
      ['call', day],
      ['message', day],
      ['email', '2026-03-03'],
    ],
  },
  { is: { level: 1 }, log: [['call', day]] },
  ...offerKinds.map((kind) => ({ ...twoAsks, is: offers(kind) })),
  { ...twoAsks, log: [['gave-help', '2026-01-05']] },
  { is: { importedOn: day } },
];
const steps = everything.flatMap((about) => nextSteps(mara(about), defaultSettings));
const said = steps.flatMap(({ action, reason }) => [action, reason]);
const studies = [...new Set(steps.flatMap(({ source }) => source.study ?? []))];

describe('the sentences of the rules', () => {
  test.each(keys)('%s is said in both languages, with the same placeholders', (key) => {
    for (const form of formsOf(key)) {
      const message = messageOf('english', form);
      expect(message, form).toBeTruthy();
      expect(messageOf('german', form), form).toBeTruthy();
      expect(placeholders(messageOf('german', form))).toEqual(placeholders(message));
    }
  });

  test('are all reached, and filled with as many values as they have placeholders', () => {
    expect(new Set(said.map(({ key }) => key))).toEqual(new Set(keys));
    for (const { key, values } of said) {
      const expected = values.map((_, index) => `$${index + 1}`);
      for (const form of formsOf(key)) {
        expect(placeholders(messageOf('english', form)), form).toEqual(expected);
      }
    }
  });

  test('are one sentence each, and end like one', () => {
    for (const key of keys.flatMap(formsOf)) {
      for (const locale of ['english', 'german'] as const) {
        expect(messageOf(locale, key), key).toMatch(/^[^.!?]+\.$/);
      }
    }
  });

  test('cite every study there are words for', () => {
    const cited = studies.map((study) => `research_${study.replaceAll('-', '_')}`);
    const told = Object.keys(english).filter((key) => key.startsWith('research_'));
    expect(new Set(cited)).toEqual(new Set(told));
  });

  test.each(studies)('%s is cited in both languages', (study) => {
    const key = `research_${study.replaceAll('-', '_')}`;
    expect([messageOf('english', key), messageOf('german', key)]).toEqual([
      expect.stringMatching(/^[^.]+ \(\w.+ \d{4}\)\.$/),
      expect.stringMatching(/^[^.]+ \(\w.+ \d{4}\)\.$/),
    ]);
  });
});

describe('the rules', () => {
  test('are those of docs/practice.md, in that order, each in a file of its name', () => {
    const ids = rules.map(({ id }) => id);
    const rows = practice.match(/(?<=^\| `)[a-z-]+(?=` +\|)/gm);
    expect(ids).toEqual(rows);
    const files = Object.keys(sources).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(new Set(files)).toEqual(new Set(ids));
  });

  test('have a rank of their own, and rest on an idea that is told', () => {
    expect(new Set(rules.map(({ rank }) => rank)).size).toBe(rules.length);
    for (const { rule, source } of steps) {
      expect(practice, rule).toMatch(new RegExp(`^- \\*\\*${source.idea}: `, 'm'));
    }
    expect(new Set(steps.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });
});
