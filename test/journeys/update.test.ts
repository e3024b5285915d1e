import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withBrowserSession } from '../../scripts/browser/worker.mjs';
import {
  type Extension,
  findPanel,
  keptDrafts,
  launchExtension,
  panelOf,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
const errors: Error[] = [];
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
});
afterEach(() => extension.close());

const slugs = ['mara-quill', 'jonas-reed', 'ines-vale', 'omar-said', 'lena-brook'];

async function openProfile(slug: string): Promise<Page> {
  const page = await extension.context.newPage();
  page.on('pageerror', (error) => errors.push(error));
  await visitProfile(page, slug);
  await panelOf(page);
  return page;
}

/** Loads the extension's folder anew under the open tabs, as an update does. */
const update = () =>
  withBrowserSession(extension, (session) =>
    session.send('Extensions.loadUnpacked', { path: extension.folder }),
  );

it('once looked at, leaves five open profiles without a frame, an error or a lost text; a new load works', async () => {
  const tabs = [];
  for (const slug of slugs) tabs.push(await openProfile(slug));
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  const panel = await panelOf(first);
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Half a thought');
  await panel.getByRole('radio', { name: 'Know well' }).click();
  await panel.getByRole('status').getByText('Saved.').waitFor();

  await until('the draft to be kept', async () =>
    (await keptDrafts(extension)).includes('Half a thought'),
  );

  await update();
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.mouse.move(200, 300);
    await until('the old frame to go', () => !findPanel(tab));
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  }
  await first.reload();
  const again = await panelOf(first);
  expect(await first.evaluate(() => document.documentElement.children.length)).toBe(3);
  const text = again.getByRole('textbox', { name: 'Add a note' });
  await expect.poll(() => text.inputValue()).toBe('Half a thought');
  expect(await again.getByRole('radio', { name: 'Know well' }).isChecked()).toBe(true);
  expect(errors.map(({ stack }) => stack)).toEqual([]);
});
