import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../../scripts/set-up/run.mjs';
import {
  type Extension,
  findPanel,
  launchExtension,
  openPopup,
  panelOf,
  visitProfile,
  welcome,
  welcomePage,
} from '../support/extension';
import { expectNoRequests, plant, slug } from './support';

// The tests of this file build upon each other: the choice is made once.
let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  // It would come to the front later, and the popup would be about it.
  await welcomePage(extension);
  page = await extension.context.newPage();
  await visitProfile(page, slug);
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

/** LinkedIn's second probe: texts and attributes of the whole tree, with our names added. */
const walk = () =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
      said.push(node.nodeName, node.nodeValue ?? '');
      if (node instanceof Element) {
        for (const { name, value } of node.attributes) said.push(`${name}=${value}`);
      }
    }
    return said.filter((text) => /-extension:|wellkept|person-card|note-box|folded/i.test(text));
  });

const bareHost = () =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return [document.documentElement.children.length, host?.outerHTML, document.body.className];
  });

it('T41: nothing is in the page before the choice', async () => {
  // Once the popup names her, the content script has run.
  const popup = await openPopup(extension, page);
  await popup.find('heading', 'Mara Quill');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(findPanel(page)).toBeUndefined();
  expect(await walk()).toEqual([]);
});

it('T41: after it, one bare element beside head and body', async () => {
  await welcome(extension);
  await plant(extension);
  await panelOf(page);
  expect(await bareHost()).toEqual([3, '<div></div>', '']);
});

it('T40: every packaged file is refused at its static address', async () => {
  const folder = join(root, 'dist/chrome');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(files).toContain('src/panel/index.html');
  expect(files.length).toBeGreaterThan(20);
  const addresses = files.map((file) => `chrome-extension://${extension.extensionId}/${file}`);
  const answered = await page.evaluate(async (all) => {
    const asImage = (src: string) =>
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = reject;
        image.src = src;
      });
    const tries = all.flatMap((url) => [
      fetch(url).then(() => url),
      fetch(url, { mode: 'no-cors' }).then(() => url),
      asImage(url).then(() => url),
    ]);
    const results = await Promise.allSettled(tries);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }, addresses);
  expect(answered).toEqual([]);
});

const sizes: [string, number][] = [
  ['card', 1920],
  ['strip', 1560],
  ['pill', 1180],
];
it.each(sizes)(
  'T40: the walk through the page finds nothing beside the %s',
  async (size, width) => {
    await page.setViewportSize({ width, height: 1000 });
    const panel = await panelOf(page);
    await panel.locator(`.frame.${size}`).waitFor();
    expect(await walk()).toEqual([]);
    expect(await bareHost()).toEqual([3, '<div></div>', '']);
  },
);

it('T40: nor while a pill stands open over the page', async () => {
  const panel = await panelOf(page);
  await panel.locator('.frame.pill').getByRole('button').click();
  await panel.locator('.frame.card').waitFor();
  await panel.getByRole('button', { name: 'Close' }).waitFor();
  expect(await walk()).toEqual([]);
  expect(await bareHost()).toEqual([3, '<div></div>', '']);
});
