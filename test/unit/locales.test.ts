import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string; description: string }>;
const locales: Record<string, Messages> = { en: english, de: german };
const inOrder = (texts: Iterable<string>) => [...new Set(texts)].sort();
const placeholders = (message: string) => inOrder(message.match(/\$\d/g) ?? []);

/** What calls name a message with: `t('key'`, `tCount('key'`, `sentence('key'`, and words looked up in a record. */
const calls = /\b(?:t|tCount|lookup|sentence)\(\s*'([A-Za-z0-9_@]+)'/g;

function keysUsed(): Map<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file}`);
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(calls)].map((match) => [match[1] ?? '', file] as const),
  );
  return new Map(found);
}

test('every language has the same messages', () => {
  expect(inOrder(Object.keys(german))).toEqual(inOrder(Object.keys(english)));
});

describe.each(Object.entries(locales))('%s', (language, messages) => {
  test.each(Object.entries(messages))('%s is complete', (key, { message, description }) => {
    expect(key, 'Chrome allows no other characters').toMatch(/^[A-Za-z0-9_@]+$/);
    expect(message.trim(), 'is said').not.toBe('');
    expect(description.trim(), 'is explained to translators').not.toBe('');
    const same = locales[language === 'en' ? 'de' : 'en']?.[key]?.message ?? '';
    expect(placeholders(message), 'has the same places to fill').toEqual(placeholders(same));
  });

  test('a message for one has a message for more', () => {
    const stems = Object.keys(messages).flatMap((key) => /^(.+)_one$/.exec(key)?.[1] ?? []);
    for (const stem of stems) expect(messages, stem).toHaveProperty(`${stem}_other`);
  });
});

test('the name and description fit the stores', () => {
  for (const { extensionDescription } of Object.values(locales)) {
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
  }
});

test('every message that the source names exists', () => {
  for (const [key, file] of keysUsed()) {
    expect(key in english || `${key}_other` in english, `${key}, used in ${file}`).toBe(true);
  }
});

test('every reason to turn something down has its words', () => {
  const source = readFileSync('src/domain/refusal.ts', 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map((match) => match[1] ?? '');
  expect(codes).toContain('note-empty');
  for (const code of codes) expect(english).toHaveProperty(`refusal_${code.replaceAll('-', '_')}`);
});
