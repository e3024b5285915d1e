import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Extension, findPanel, openPopup, until, visitProfile } from '../support/extension';
import {
  canaries,
  expectNoRequests,
  launchHostile,
  leaked,
  livePanel,
  serveHostile,
  slug,
} from './support';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchHostile();
});
beforeEach(async () => {
  page = await extension.context.newPage();
});
afterEach(async () => {
  await page.close();
  extension.served.clear();
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

const inTheNotes = canaries[5] ?? '';

/** What the page can say of itself: its text, its tree, and how many frames it reaches. */
const reached = (target: Page) =>
  target.evaluate(() => document.documentElement.outerHTML + document.body?.innerText + length);

it('T11: taken out of the page, the panel is gone quietly, and back with the next profile', async () => {
  await visitProfile(page, slug);
  await livePanel(page);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await until('the panel to go', () => !findPanel(page));
  expect(leaked(await reached(page))).toEqual([]);
  await page.getByRole('link', { name: 'Jonas Reed' }).first().click();
  await livePanel(page, 'Jonas Reed');
});

it('T11: hung into the page’s own tree, the panel still shows the page nothing', async () => {
  await visitProfile(page, slug);
  await livePanel(page);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (host) document.querySelector('main')?.append(host);
  });
  const panel = await livePanel(page);
  await panel.getByText(inTheNotes).waitFor();
  expect(leaked(await reached(page))).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
});

it('T11: a copy in its place gets neither the notes nor what is typed into it', async () => {
  await visitProfile(page, slug);
  await livePanel(page);
  await page.evaluate(() => {
    const copy = document.createElement('div');
    copy.innerHTML = '<label>Add a note <textarea></textarea></label><button>Save note</button>';
    document.documentElement.lastElementChild?.replaceWith(copy);
  });
  await until('the panel to go', () => !findPanel(page));
  await page.getByRole('textbox', { name: 'Add a note' }).fill('Into the spoof.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.reload();
  const panel = await livePanel(page);
  expect(await panel.getByText('Into the spoof.').count()).toBe(0);
  await panel.getByText(inTheNotes).waitFor();
});

it('T11: a document written anew takes the panel with it', async () => {
  await visitProfile(page, slug);
  await livePanel(page);
  await page.evaluate(() => {
    document.open();
    document.write('<title>Other</title><p>Another document</p>');
    document.close();
  });
  await page.getByText('Another document').waitFor();
  expect(leaked(await reached(page))).toEqual([]);
});

/** What a page is told when the browser refuses something: violations and reports. */
const listenForReports = `
  window.told = [];
  addEventListener('securitypolicyviolation', (event) =>
    told.push([event.blockedURI, event.sourceFile, event.sample].join(' ')), true);
  new ReportingObserver((reports) => {
    for (const report of reports) told.push(JSON.stringify(report));
  }, { buffered: true }).observe();`;

it.each([
  "frame-src 'none'",
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
])('T12: under the policy “%s” the panel works, and the page hears of no frame', async (policy) => {
  serveHostile(extension, listenForReports, { 'content-security-policy': policy });
  await visitProfile(page, slug);
  const panel = await livePanel(page);
  await panel.getByText(inTheNotes).waitFor();
  await page.evaluate(() => {
    const own = document.createElement('iframe');
    own.src = 'https://refused.example/';
    document.body.append(own);
  });
  const told = () => page.evaluate((): string[] => Reflect.get(window, 'told'));
  await until('the page’s own frame to be refused', async () =>
    (await told()).some((report) => report.includes('refused.example')),
  );
  expect((await told()).join('\n')).not.toMatch(/-extension:|panel/);
});

it('T13: where the page’s policy keeps the frame out, nothing is left of it and the popup works', async () => {
  const headers = { 'cross-origin-embedder-policy': 'require-corp' };
  serveHostile(extension, listenForReports, headers);
  await visitProfile(page, slug);
  const children = () => page.evaluate(() => document.documentElement.children.length);
  await until('the host to hang', async () => (await children()) === 3);
  const hung = performance.now();
  await until('the host to go', async () => (await children()) === 2);
  expect(performance.now() - hung).toBeLessThan(2500);
  const popup = await openPopup(extension, page);
  await popup.find('heading', 'Mara Quill');
  await until('the notes', async () => (await popup.text()).includes(inTheNotes));
});

it('T13: such a policy tells the page the frame’s address, but not the key that opens it', async () => {
  const policy = 'cross-origin-embedder-policy-report-only';
  serveHostile(extension, listenForReports, { [policy]: 'require-corp' });
  await visitProfile(page, slug);
  const panel = await livePanel(page);
  const told = () => page.evaluate((): string[] => Reflect.get(window, 'told'));
  // A limit of the browser's: SECURITY.md says so. The address changes with each session.
  await until('the report', async () => (await told()).some((report) => report.includes('panel')));
  const [, key = ''] = panel.url().split('#');
  expect(key).toHaveLength(36);
  expect((await told()).join('\n')).not.toContain(key);
  expect((await told()).join('\n')).not.toContain(extension.extensionId);
});
