import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withBrowserSession } from '../../scripts/browser/worker.mjs';
import { root } from '../../scripts/set-up/run.mjs';
import {
  type Extension,
  launchExtension,
  openPopup,
  openSidePanel,
  servePage,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
let page: Page;
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension, 'Side panel only (pages untouched)');
  page = await extension.context.newPage();
});
afterEach(() => extension.close());

const feed = 'https://www.linkedin.com/feed/';
type SidePanel = Awaited<ReturnType<typeof openSidePanel>>;

/** The text that stands in the note box. */
const unsent = (panel: SidePanel) => panel.evaluate('document.querySelector("textarea").value');

it('follows the tab in front, and each tab from profile to profile', async () => {
  await visitProfile(page, 'mara-quill');
  const panel = await openSidePanel(extension, page);
  await panel.find('heading', 'Mara Quill');

  const other = await extension.context.newPage();
  await visitProfile(other, 'ines-vale');
  await panel.find('heading', 'Ines Vale');
  await page.bringToFront();
  await panel.find('heading', 'Mara Quill');

  await page.getByRole('link', { name: 'Jonas Reed' }).first().click();
  await panel.find('heading', 'Jonas Reed');
  await page.goBack();
  await panel.find('heading', 'Mara Quill');
  await page.getByRole('link', { name: 'Feed' }).click();
  await panel.find('heading', 'Today');
  await page.close();
  await panel.find('heading', 'Ines Vale');
});

it('shows in each window whom that window’s tab shows', async () => {
  await visitProfile(page, 'mara-quill');
  const panel = await openSidePanel(extension, page);
  await panel.find('heading', 'Mara Quill');

  const other = await newWindow();
  await visitProfile(other, 'jonas-reed');
  const otherPanel = await openSidePanel(extension, other);
  await otherPanel.find('heading', 'Jonas Reed');
  expect(await panel.has('heading', 'Jonas Reed')).toBe(false);

  await otherPanel.type('textbox', 'Add a note', 'Only about Jonas.');
  await otherPanel.click('button', 'Save note');
  await otherPanel.find('list', 'Notes');
  expect(await panel.text()).not.toContain('Only about Jonas.');
  await visitProfile(page, 'jonas-reed');
  await until('the note in both', async () => (await panel.text()).includes('Only about Jonas.'));
});

async function newWindow(): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await withBrowserSession(extension, (session) =>
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  );
  return opened;
}

it('keeps what is typed while the person stays, and brings it back with them', async () => {
  await visitProfile(page, 'mara-quill');
  const panel = await openSidePanel(extension, page);
  await panel.type('textbox', 'Add a note', 'Half a thought');
  await page.getByRole('link', { name: 'Contact info' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await unsent(panel)).toBe('Half a thought');

  const other = await extension.context.newPage();
  await visitProfile(other, 'ines-vale');
  await panel.find('heading', 'Ines Vale');
  expect(await unsent(panel)).toBe('');
  await page.bringToFront();
  await panel.find('heading', 'Mara Quill');
  expect(await unsent(panel)).toBe('Half a thought');
});

it('leaves LinkedIn’s pages as they are without the extension, to the byte', async () => {
  const { html, address } = await messaging();
  servePage(extension, address, html);
  const touched = await walk(page);

  const nothing = await mkdtemp(join(tmpdir(), 'nothing-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  await writeFile(join(nothing, 'manifest.json'), JSON.stringify(manifest));
  const without = await launchExtension({ folder: nothing });
  try {
    servePage(without, address, html);
    expect(touched).toEqual(await walk(await without.context.newPage()));
  } finally {
    await without.close();
    await rm(nothing, { recursive: true });
  }

  /** A profile, another one reached inside the page, the feed, a message thread: as they end up. */
  async function walk(tab: Page): Promise<string[]> {
    const found: string[] = [];
    const keep = async () =>
      found.push(await tab.evaluate(() => document.documentElement.outerHTML));
    const titled = (title: string) => tab.waitForFunction((name) => document.title === name, title);
    await visitProfile(tab, 'mara-quill');
    await reported(tab, 'Mara Quill');
    await keep();
    await tab.getByRole('link', { name: 'Jonas Reed' }).first().click();
    await titled('Jonas Reed | LinkedIn');
    await reported(tab, 'Jonas Reed');
    await keep();
    await tab.goto(feed);
    await keep();
    await tab.goto(address);
    await reported(tab, 'Mara Quill');
    await keep();
    return found;
  }

  /** Waits until the extension, where there is one, has read the page. */
  async function reported(tab: Page, name: string) {
    if (tab.context() !== extension.context) return;
    const panel = await openSidePanel(extension, tab);
    await panel.find('heading', name);
    await panel.evaluate('window.close()');
  }
});

it('offers whom the open message thread is with; the popup and the page do not', async () => {
  const { html, address } = await messaging();
  servePage(extension, address, html);
  await page.goto(address);
  const panel = await openSidePanel(extension, page);
  await panel.find('heading', 'Mara Quill');
  expect(await panel.text()).toContain('From the open conversation');
  await panel.type('textbox', 'Add a note', 'Wrote about tides.');
  await panel.click('button', 'Save note');
  await panel.find('list', 'Notes');

  const popup = await openPopup(extension, page);
  await popup.find('heading', 'Today');
  expect(await popup.has('heading', 'Mara Quill')).toBe(false);
  await page.goto(feed);
  await panel.find('heading', 'Today');
  await visitProfile(page, 'mara-quill');
  await until('the note on the profile', async () =>
    (await panel.text()).includes('Wrote about tides.'),
  );
});

async function messaging() {
  const folder = join(root, 'test/fixtures/linkedin-pages/messaging-ember-2026');
  const html = await readFile(join(folder, 'page.html'), 'utf8');
  return { html, address: 'https://www.linkedin.com/messaging/thread/1/' };
}
