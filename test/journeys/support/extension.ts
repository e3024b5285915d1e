import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import {
  type Answer,
  type Asked,
  type Launched,
  type LaunchOptions,
  launch,
} from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { inExtensionPage } from '../../../scripts/browser/worker.mjs';
import { fillWithSampleData } from '../../../scripts/demo/sample-data.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { root } from '../../../scripts/set-up/run.mjs';

export { openPopup } from '../../../scripts/browser/popup.mjs';
export { openSidePanel } from '../../../scripts/browser/side-panel.mjs';
export { until } from '../../../scripts/browser/until.mjs';
export { badgeText, killWorker, workerRuns } from '../../../scripts/browser/worker.mjs';

/** A running Chromium with the built extension. */
export interface Extension extends Launched {
  /** Pages put up by `servePage`, by address. */
  served: Map<string, Answer>;
  /** The unpacked extension. */
  folder: string;
}

export type ExtensionOptions = Partial<
  Pick<LaunchOptions, 'folder' | 'locale' | 'darkMode' | 'viewport' | 'extraArgs'>
>;

/** Starts a headless Chromium with `dist/chrome` on the demo site, with a fresh profile. */
export async function launchExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const executable = findChromium();
  if (!executable) throw new Error('There is no Chromium here. npm test installs or names one.');
  const served = new Map<string, Answer>();
  const answer = (url: URL) => served.get(url.href) ?? demoSite(url);
  const { folder = join(root, 'dist/chrome') } = options;
  const shared = { executable, answer, headless: true };
  const viewport = { width: 1920, height: 1000 };
  const launched = await launch({ viewport, ...shared, ...options, folder });
  return { ...launched, served, folder };
}

/** Puts a page up at an address, for as long as the browser runs. */
export function servePage(
  extension: Extension,
  address: string,
  html: string,
  headers: Record<string, string> = {},
): void {
  const type = { 'content-type': 'text/html; charset=utf-8' };
  extension.served.set(address, { status: 200, headers: { ...type, ...headers }, body: html });
}

/** Opens the profile of an invented person in a tab. */
export async function visitProfile(page: Page, slug: string): Promise<void> {
  await page.goto(profileAddress(slug));
}

/** The panel's frame in a page; waits until it is there. Its root is closed, its frame is not. */
export function panelOf(page: Page): Promise<Frame> {
  return until('the panel', () => findPanel(page));
}

/** The panel's frame, or undefined where the page has none now. */
export function findPanel(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/src/panel/index.html'));
}

/** Opens a page of the extension in a tab, such as `src/dashboard/index.html`. */
export async function openExtensionPage(extension: Extension, path: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
  return page;
}

/** The welcome that opens by itself at install. */
export function welcomePage({ context }: Extension): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/src/welcome/index.html');
  return until('the welcome', () => context.pages().find(isWelcome));
}

/** Chooses where notes are shown, on the welcome page, as the user does at the start. */
export async function welcome(extension: Extension, choice = 'On the profile page'): Promise<void> {
  const page = await welcomePage(extension);
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button').click();
}

/** Puts the sample data of the demo in: ten follow-ups due, one talk tomorrow. */
export function fillWithSample(extension: Extension): Promise<void> {
  return inExtensionPage(extension, fillWithSampleData);
}

/** The unsent texts that the store holds. */
export const keptDrafts = (extension: Extension): Promise<string[]> =>
  inExtensionPage(extension, (helper) =>
    helper.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('wellkept');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const all = db.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => {
              db.close();
              resolve(all.result.map(({ note }) => note));
            };
          };
        }),
    ),
  );

/** Requests that the extension made itself; with none of them nothing of the user's can get out. */
export function requestsOfExtension({ asked, extensionId }: Extension): Asked[] {
  return asked.filter(({ by }) => by.startsWith(`chrome-extension://${extensionId}`));
}

/** Requests that found no page of ours: each was refused, and would have left the machine. */
export function requestsLeft({ asked }: Extension): Asked[] {
  return asked.filter(({ answered }) => !answered);
}
