import axe from 'axe-core';
import { expect, it } from 'vitest';
import {
  type Browser,
  type BrowserName,
  fillWithSample,
  inBothBrowsers,
  type Look,
  type Screen,
  type Tab,
  welcome,
} from './support/journey';

/** What axe finds in a document, one line each. A text, since it brings all of axe along. */
const look = new Function(
  `${axe.source}
   // A frame in somebody else's page is no page of its own, with landmarks.
   const rules = { 'landmark-one-main': { enabled: self === top }, region: { enabled: self === top } };
   return axe.run({ rules }).then(({ violations }) =>
     violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`,
) as () => Promise<string[]>;

const findings = (screen: Screen) => screen.evaluate(look);

const views = [
  'src/welcome/index.html',
  'src/dashboard/index.html#/today',
  'src/dashboard/index.html#/people',
  'src/dashboard/index.html#/people?level=2&tag=Tides',
  'src/dashboard/index.html#/introductions',
  'src/dashboard/index.html#/help',
  'src/dashboard/index.html#/review',
  'src/dashboard/index.html#/transfer',
  'src/dashboard/index.html#/tags',
  'src/dashboard/index.html#/sort',
  'src/dashboard/index.html#/start',
  'src/dashboard/index.html#/settings',
  'src/dashboard/index.html#/people/00000000-0000-4000-8000-000000000000',
];

/** What axe looks at is mostly the same in both browsers, and in Firefox each page takes it seconds. */
const looks = [
  { look: { locale: 'en-US', darkMode: false, viewport: { width: 1440, height: 900 } } },
  {
    look: { locale: 'de', darkMode: true, viewport: { width: 320, height: 700 } },
    only: 'Chromium',
  },
] satisfies { look: Look; only?: BrowserName }[];

for (const { look, ...where } of looks) {
  const { locale, darkMode, viewport } = look;
  inBothBrowsers(
    (browser) => {
      it(`axe finds nothing in ${locale}, ${darkMode ? 'dark' : 'light'}, ${viewport.width} px`, async () => {
        await welcome(browser(), locale === 'de' ? 'Auf der Profilseite' : undefined);
        await fillWithSample(browser());
        for (const view of views) await isAccessible(browser(), view, viewport.width);
        const people = await browser().openExtensionPage('src/dashboard/index.html#/people');
        // A narrow window shows the first few alone.
        await people.getByRole('searchbox').fill('Mara Quill');
        await people.getByRole('link', { name: 'Mara Quill' }).click();
        await people.getByRole('heading', { name: 'Mara Quill', exact: true }).waitFor();
        expect(await findings(people), 'a person').toEqual([]);
        await people.close();
      }, 120_000);
    },
    { look, ...where },
  );
}

/** Axe finds nothing on a page of the extension, it looks as it should, and it fits its window. */
async function isAccessible(browser: Browser, view: string, width: number) {
  const page: Tab = await browser.openExtensionPage(view);
  await page.getByRole('heading').first().waitFor();
  expect(await findings(page), view).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${view} fits its window`).toBeLessThanOrEqual(width);
  await page.close();
}

inBothBrowsers((browser) => {
  it('axe finds nothing in the panel beside a profile', async () => {
    await welcome(browser());
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).waitFor();
    expect(await findings(panel)).toEqual([]);
  });

  it('every page of the dashboard is reached and left by keyboard', async () => {
    await fillWithSample(browser());
    const page = await browser().openExtensionPage('src/dashboard/index.html#/people');
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
});
