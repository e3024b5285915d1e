import { describe, expect, test } from 'vitest';
import practice from '../../../docs/practice.md?raw';
import german from '../../../public/_locales/de/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { nextSteps } from '../../../src/domain/prompts/next-steps';
import { rules } from '../../../src/domain/prompts/rules';
import type { Sentence } from '../../../src/domain/sentence';
import { type Logged, mara } from './records';

const sources = import.meta.glob<string>('../../../src/domain/prompts/rules/*.ts', {
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

const written = Object.values(sources).flatMap(
  (text) => text.match(/(?<=')prompt_\w+(?=')/g) ?? [],
);
const keys = [...new Set(written)];
const studies = rules.flatMap(({ source }) => source.study ?? []);

/** One person for each thing a rule can say. */
const said: Sentence[] = [
  mara({ talks: [{ day: '2026-03-02' }] }),
  mara({ talks: [{ day: '2026-03-02', time: '15:00' }] }),
  mara({ is: { connectedOn: '2026-03-02' } }),
  mara({ is: { level: 1, levelSetOn: '2026-03-02' } }),
  mara({
    is: { level: 1, levelSetOn: '2026-03-02' },
    answers: [{ rule: 'propose-talk', key: 'try-1', day: '2026-03-02', answer: 'done' }],
  }),
  mara({ is: { cadenceDays: 9 }, log: [['call', '2026-03-02']] }),
  mara({
    is: { cadenceDays: 9 },
    log: Array<Logged>(2).fill(['message', '2026-03-02']),
  }),
].flatMap((records) => nextSteps(records).flatMap(({ action, reason }) => [action, reason]));

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
    for (const { id, source } of rules) {
      expect(practice, id).toMatch(new RegExp(`^- \\*\\*${source.idea}: `, 'm'));
    }
  });
});
