import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import {
  type Extension,
  fillWithSample,
  launchExtension,
  openExtensionPage,
} from './support/extension';

let extension: Extension;
afterEach(() => extension.close());

/** What axe finds on a page, one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const views = [
  'src/welcome/index.html',
  'src/dashboard/index.html#/today',
  'src/dashboard/index.html#/people',
  'src/dashboard/index.html#/people?level=2&tag=Tides',
  'src/dashboard/index.html#/introductions',
  'src/dashboard/index.html#/help',
  'src/dashboard/index.html#/review',
  'src/dashboard/index.html#/tags',
  'src/dashboard/index.html#/sort',
  'src/dashboard/index.html#/start',
  'src/dashboard/index.html#/settings',
  'src/dashboard/index.html#/people/00000000-0000-4000-8000-000000000000',
];

const looks = [
  { locale: 'en-US', darkMode: false, viewport: { width: 1440, height: 900 } },
  { locale: 'de', darkMode: true, viewport: { width: 320, height: 700 } },
];

for (const look of looks) {
  const { locale, darkMode, viewport } = look;
  it(`axe finds nothing in ${locale}, ${darkMode ? 'dark' : 'light'}, ${viewport.width} px`, async () => {
    extension = await launchExtension(look);
    await fillWithSample(extension);
    for (const view of views) {
      const page = await openExtensionPage(extension, view);
      await page.locator('h1').waitFor();
      expect(await findings(page), view).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${view} fits its window`).toBeLessThanOrEqual(viewport.width);
      await page.close();
    }
    const people = await openExtensionPage(extension, 'src/dashboard/index.html#/people');
    // A narrow window shows the first few alone.
    await people.getByRole('searchbox').fill('Mara Quill');
    await people.getByRole('link', { name: 'Mara Quill' }).click();
    await people.getByRole('heading', { name: 'Mara Quill', exact: true }).waitFor();
    expect(await findings(people), 'a person').toEqual([]);
  });
}

it('every page of the dashboard is reached and left by keyboard', async () => {
  extension = await launchExtension();
  await fillWithSample(extension);
  const page = await openExtensionPage(extension, 'src/dashboard/index.html#/people');
  await page.getByRole('link', { name: 'Mara Quill' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const seen: string[] = [];
  const pressUntil = async (key: string, isThere: (text: string) => boolean) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press(key);
      const text = await focused();
      seen.push(text);
      if (isThere(text)) return;
    }
    expect.fail(`${key} never came there, but to ${seen.join(', ')}`);
  };
  // The list of people is one stop, from where the arrows go on.
  await pressUntil('Tab', (text) => text.startsWith('Aiko Mori'));
  expect(seen).toEqual(expect.arrayContaining(['Today', 'People', 'Settings']));
  await pressUntil('ArrowDown', (text) => text.startsWith('Mara Quill'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Mara Quill', exact: true }).waitFor();
});

it('what is chosen is told by more than bold where colours are the system’s', async () => {
  extension = await launchExtension();
  await fillWithSample(extension);
  const page = await openExtensionPage(extension, 'src/dashboard/index.html#/people');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('link', { name: 'Mara Quill' }).waitFor();
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const chosen = await ground('nav a[aria-current]');
  expect(chosen).not.toBe(await ground('nav a:not([aria-current])'));
  expect(chosen).not.toBe(await ground('body'));
  expect(await ground('.chip:has(:checked)')).toBe(chosen);
  expect(await ground('.chip:not(:has(:checked))')).not.toBe(chosen);
  await page.getByRole('checkbox', { name: 'Select Mara Quill' }).click();
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').inlineSize);
  await page.locator('[aria-selected="true"]').waitFor();
  expect(await edge('.rows [aria-selected="true"]')).toBe('5px');
  expect(await edge('.rows [aria-selected="false"]')).toBe('auto');
});
