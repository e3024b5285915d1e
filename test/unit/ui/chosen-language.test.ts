import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { drawInLanguage } from '../../../src/ui/chosen-language';
import { t } from '../../../src/ui/i18n';

type Changed = (changes: object) => void;

/** A page in an English browser, and the language that is chosen in it. */
function englishPage(language?: string) {
  const listeners: Changed[] = [];
  const stored: { language?: string | undefined } = { language };
  const page = { lang: '', said: [] as string[] };
  const copies = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => copies.get(key) ?? null,
    setItem: (key: string, value: string) => void copies.set(key, value),
  });
  vi.stubGlobal('document', { documentElement: page });
  vi.stubGlobal('chrome', {
    runtime: { id: 'wellkept', getURL: (path: string) => path },
    i18n: {
      getMessage: (key: keyof typeof english) => english[key]?.message ?? '',
      getUILanguage: () => 'en-GB',
    },
    storage: {
      local: {
        get: async () => stored,
        onChanged: { addListener: (listener: Changed) => listeners.push(listener) },
      },
    },
  });
  const choose = (next?: string) => {
    stored.language = next;
    for (const listener of listeners) listener({ language: { newValue: next } });
  };
  return { page, choose, stored, draw: () => void page.said.push(t('people_heading')) };
}

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => (path === '_locales/de/messages.json' ? german : english),
  }));
});
afterEach(() => vi.unstubAllGlobals());

it('is the browser’s where none is chosen', async () => {
  const { page, draw } = englishPage();
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page).toEqual({ lang: 'en-GB', said: ['People'] }));
});

it('is the one chosen, from the first drawing on', async () => {
  const { page, draw } = englishPage('de');
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page).toEqual({ lang: 'de', said: ['Menschen'] }));
});

it('is another one as soon as it is chosen, and the browser’s again', async () => {
  const { page, choose, draw } = englishPage();
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.said).toEqual(['People']));
  choose('de');
  await vi.waitFor(() => expect(page).toEqual({ lang: 'de', said: ['People', 'Menschen'] }));
  choose();
  await vi.waitFor(() => expect(page.said).toEqual(['People', 'Menschen', 'People']));
});

it('is drawn from the copy at once the next time, and again where that was old', async () => {
  const { page, draw, stored } = englishPage('de');
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.said).toEqual(['Menschen']));
  stored.language = undefined;
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.said).toEqual(['Menschen', 'Menschen', 'People']));
});

it('is found where the page may keep no copy', async () => {
  const { page, draw } = englishPage('de');
  vi.stubGlobal('localStorage', undefined);
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.said).toEqual(['Menschen']));
});

it('keeps the browser’s dates where that speaks the same language', async () => {
  const { page, draw } = englishPage('en');
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.lang).toBe('en-GB'));
});

it('is the browser’s where the messages cannot be read', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
  const { page, draw } = englishPage('de');
  drawInLanguage(draw);
  await vi.waitFor(() => expect(page.said).toEqual(['People']));
});

it('waits with the first drawing for what else is needed', async () => {
  const { page, draw } = englishPage();
  let come = () => {};
  const needed = new Promise<void>((resolve) => {
    come = resolve;
  });
  drawInLanguage(draw, needed);
  await new Promise((resolve) => setImmediate(resolve));
  expect(page.said).toEqual([]);
  come();
  await vi.waitFor(() => expect(page.said).toEqual(['People']));
});
