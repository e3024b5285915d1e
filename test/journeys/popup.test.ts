import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Extension,
  fillWithSample,
  launchExtension,
  openPopup,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
let page: Page;
async function start(locale?: string) {
  extension = await launchExtension(locale ? { locale } : {});
  await welcome(extension, locale ? 'Auf der Profilseite' : undefined);
  page = await extension.context.newPage();
}
beforeEach(() => start());
afterEach(() => extension.close());

it('names what is due, each with its reason, and the talk of tomorrow', async () => {
  await fillWithSample(extension);
  await page.goto('https://www.linkedin.com/feed/');
  const popup = await openPopup(extension, page);
  await popup.find('list', 'Follow-ups due');
  const text = await popup.text();
  for (const words of ['word of thanks', 'Say hello', 'Suggest a call', 'Tomorrow']) {
    expect(text).toContain(words);
  }
  expect(await popup.has('radio', 'Know well')).toBe(false);
});

it('logs what was done with one more click, and takes it back', async () => {
  await fillWithSample(extension);
  await visitProfile(page, 'ines-vale');
  const popup = await openPopup(extension, page);
  await popup.click('button', 'Done');
  await popup.click('button', 'Save');
  await until('word of it', async () => (await popup.text()).includes('Undo'));
  await popup.click('button', 'Undo');
  await until('the prompt to be back', () => popup.has('button', 'Done'));
});

it('finds people as one types, accents and case folded, by notes too', async () => {
  await fillWithSample(extension);
  await page.goto('https://www.linkedin.com/feed/');
  const popup = await openPopup(extension, page);
  await popup.type('searchbox', 'Find a person', 'INÉS va');
  await until('Ines', async () => (await popup.text()).includes('Harbour pilot'));
});

it('shows how to begin when nobody is kept', async () => {
  await page.goto('https://www.linkedin.com/feed/');
  const popup = await openPopup(extension, page);
  await popup.find('heading', 'Today');
  expect(await popup.text()).toContain('profile');
});

it('speaks German where the browser does', async () => {
  await extension.close();
  await start('de');
  await visitProfile(page, 'mara-quill');
  const popup = await openPopup(extension, page);
  await popup.find('radio', 'Kenne ich gut');
  await popup.find('heading', 'Heute');
});
