import { describe, expect, test } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { coach } from '../../src/domain/draft/coach';
import { starterPurposes, starterQuestions } from '../../src/domain/starter-questions';

const languages: Record<string, Record<string, { message: string }>> = { en: english, de: german };

describe.each(Object.entries(languages))('%s', (language, messages) => {
  const sayIn = (key: string) => messages[key]?.message ?? '';

  test.each(starterPurposes)('there are questions for "%s", each said once', (purpose) => {
    const said = starterQuestions[purpose].map(({ key }) => sayIn(key));
    expect(said.length).toBeGreaterThanOrEqual(4);
    expect(said.length).toBeLessThanOrEqual(6);
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(Object.values(starterQuestions).flat())('$key is one question', ({ key }) => {
    expect(sayIn(key)).toMatch(/^[^?!.]+\?$/);
  });

  test.each(Object.values(starterQuestions).flat())('$key does not beg', ({ key }) => {
    const { hints } = coach(sayIn(key), 'letter', language === 'de' ? 'de' : 'en');
    expect(hints.filter(({ id, state }) => id === 'begging' && state === 'hint')).toEqual([]);
  });
});
