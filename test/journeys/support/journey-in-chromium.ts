import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { until } from '../../../scripts/browser/until.mjs';
import { inExtensionPage, withBrowserSession } from '../../../scripts/browser/worker.mjs';
import { aheadTo, setAhead } from './clock';
import {
  badgeText,
  findPanel,
  keptDrafts,
  killWorker,
  launchExtension,
  openPopup,
  openSidePanel,
  panelOf,
  requestsOfExtension,
  servePage,
  visitProfile,
} from './extension';
import type { Fired, Look, Running } from './journey';
import type { Tab } from './screen';

/** Chromium with the built extension, driven by Playwright. */
export async function openInChromium(look: Look): Promise<Running> {
  const extension = await launchExtension(look);
  const { context } = extension;
  /** A tab of ours is a page of Playwright's. */
  const pageOf = (tab: Tab) => {
    const page = context.pages().find((one) => one === tab);
    if (!page) throw new Error('This tab is closed.');
    return page;
  };
  const newTab = () => context.newPage();
  const addressOf = (path: string) => `chrome-extension://${extension.extensionId}/${path}`;
  const load = () =>
    withBrowserSession(extension, async (session) => {
      await session.send('Extensions.loadUnpacked', { path: extension.folder });
    });
  /** What moves the clock of pages that are loaded from now on. */
  let clock: { dispose(): Promise<void> } | undefined;
  const errors: string[] = [];
  context.on('weberror', (thrown) => errors.push(String(thrown.error().stack)));
  let isFresh = true;
  return {
    name: 'Chromium',
    requestsOfExtension: () => requestsOfExtension(extension),
    servePage: (address, html) => servePage(extension, address, html),
    serveNothing: () => extension.served.clear(),
    newTab,
    async newWindow() {
      const opened = context.waitForEvent('page');
      await withBrowserSession(extension, (session) =>
        session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
      );
      return opened;
    },
    addressOf,
    async openExtensionPage(path) {
      const page = await newTab();
      await page.goto(addressOf(path));
      return page;
    },
    tabAt: (ending) =>
      until(`a tab at ${ending}`, () => context.pages().find((page) => ending.test(page.url()))),
    visitProfile: (tab, slug) => visitProfile(pageOf(tab), slug),
    panelOf: (tab) => panelOf(pageOf(tab)),
    findPanel: async (tab) => findPanel(pageOf(tab)),
    openPopup: (tab) => openPopup(extension, pageOf(tab)),
    openSidePanel: (tab) => openSidePanel(extension, pageOf(tab)),
    badgeText: () => badgeText(extension),
    killBackground: () => killWorker(extension),
    inExtensionPage: (script, given) =>
      inExtensionPage(
        extension,
        (page: Page) =>
          page.evaluate(`(${String(script)})(${JSON.stringify(given ?? null)})`) as ReturnType<
            typeof script
          >,
      ),
    keptDrafts: () => keptDrafts(extension),
    fire: async (fired) => {
      const worker = await until('the worker', () => context.serviceWorkers()[0]);
      await worker.evaluate(dispatch, fired);
    },
    async moveTo(day) {
      const ahead = aheadTo(day);
      await clock?.dispose();
      clock = await context.addInitScript(setAhead, ahead);
      await inExtensionPage(extension, (page) =>
        page.evaluate(() => chrome.runtime.sendMessage({ request: 'getSettings', args: [] })),
      );
      const worker = await until('the worker', () => context.serviceWorkers()[0]);
      await worker.evaluate(setAhead, ahead);
    },
    uncaught: async () => errors,
    update: load,
    async download(tab, act) {
      const [download] = await Promise.all([pageOf(tab).waitForEvent('download'), act()]);
      return readFile(await download.path());
    },
    async renew() {
      await clock?.dispose();
      clock = undefined;
      errors.length = 0;
      if (isFresh) {
        isFresh = false;
        return;
      }
      const blank = await newTab();
      const id = extension.extensionId;
      await withBrowserSession(extension, (session) =>
        session.send('Extensions.uninstall', { id }),
      );
      for (const page of context.pages()) if (page !== blank) await page.close();
      extension.served.clear();
      extension.asked.length = 0;
      await load();
    },
    close: () => extension.close(),
  };
}

/**
 * Fires an event of the browser's; runs in the worker. Its own keys, menus and address bar are out of
 * reach in tests. Such an event is no act of the user's, so it opens no side panel.
 */
async function dispatch(fired: Fired): Promise<void> {
  const send = (event: unknown, ...given: unknown[]) =>
    Reflect.apply(Reflect.get(Object(event), 'dispatch'), event, given);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if ('key' in fired) send(chrome.commands.onCommand, fired.key, tab);
  else if ('menu' in fired) {
    const { menu: menuItemId, linkUrl } = fired;
    send(chrome.contextMenus.onClicked, { menuItemId, linkUrl }, tab);
  } else send(chrome.omnibox.onInputEntered, fired.address, 'newForegroundTab');
}
