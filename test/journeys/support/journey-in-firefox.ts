import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import { aheadTo, setAhead } from './clock';
import { launchFirefox, requestsOfExtension } from './firefox';
import { firefoxScreen, firefoxSurface } from './firefox-screen';
import { firefoxTabs } from './firefox-tabs';
import type { Fired, Look, Running } from './journey';
import type { Screen, Tab } from './screen';

/** Firefox with the built extension, driven over Marionette. */
export async function openInFirefox(look: Look): Promise<Running> {
  const served = new Map<string, Answer>();
  const firefox = await launchFirefox({
    answer: (url) => served.get(url.href) ?? demoSite(url),
    ...look,
  });
  const { runInBrowser: run, addonId } = firefox;
  const tabs = firefoxTabs(run);
  const addressOf = firefox.extensionAddress;
  const screenAt = (context: number) => firefoxScreen(run, { context });
  const findPanel = async (tab: Tab) => {
    // A page that is not looked at is not read.
    await tab.bringToFront();
    const context = await tabs.frameOf(tab, '/src/panel/index.html');
    return context ? screenAt(context) : undefined;
  };
  const newTab = async () => {
    const tab = await tabs.open();
    if (look.viewport) await tab.setViewportSize(look.viewport);
    return tab;
  };
  let ahead = 0;
  const later = async <S extends Screen>(screen: S) => {
    if (ahead !== 0) await screen.evaluate(setAhead, ahead);
    return screen;
  };
  let isFresh = true;
  return {
    name: 'Firefox',
    requestsOfExtension: () => requestsOfExtension(firefox),
    servePage(address, html) {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      served.set(address, { status: 200, headers, body: html });
    },
    serveNothing: () => served.clear(),
    newTab,
    newWindow: tabs.openWindow,
    addressOf,
    async openExtensionPage(path) {
      const tab = await newTab();
      await tab.goto(addressOf(path));
      return later(tab);
    },
    tabAt: tabs.at,
    async visitProfile(tab, slug) {
      await tab.goto(profileAddress(slug));
    },
    panelOf: async (tab) => later(await until('the panel', () => findPanel(tab))),
    findPanel,
    async openPopup(tab) {
      await tab.bringToFront();
      await firefox.popup.open();
      return firefoxSurface(screenAt(await firefox.popup.context()));
    },
    async openSidePanel(tab) {
      await tab.bringToFront();
      await firefox.sidebar.open();
      return firefoxSurface(screenAt(await firefox.sidebar.context()));
    },
    badgeText: firefox.badgeText,
    killBackground: firefox.killBackground,
    async inExtensionPage(script, given) {
      const helper: Screen = await tabs.hidden(addressOf('icons/16.png'));
      return helper.evaluate(script, given);
    },
    keptDrafts: () => firefox.inBackground(draftsInStore),
    fire: (fired) => run(firing, addonId, asEvent(fired)),
    async moveTo(day) {
      ahead = aheadTo(day);
      await firefox.inBackground(setAhead, ahead);
    },
    uncaught: () => run<string[]>(uncaught),
    update: firefox.update,
    async download(_tab, act) {
      const before = new Set(await readdir(firefox.downloads));
      await act();
      const file = await until('the download', async () => {
        const files = await readdir(firefox.downloads);
        // While it is being written, another one beside it ends in .part.
        if (files.some((name) => name.endsWith('.part'))) return undefined;
        return files.find((name) => !before.has(name));
      });
      const path = join(firefox.downloads, file);
      const bytes = await readFile(path);
      await rm(path);
      return bytes;
    },
    async renew() {
      ahead = 0;
      await run('Services.console.reset();');
      if (isFresh) {
        isFresh = false;
        return;
      }
      served.clear();
      await firefox.renew();
    },
    close: firefox.close,
  };
}

async function draftsInStore(): Promise<string[]> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const db = await request(indexedDB.open('wellkept'));
  const all = await request(db.transaction('drafts').objectStore('drafts').getAll());
  db.close();
  return all.map(({ note }) => note);
}

/** What Firefox's own parts say to an extension when the user chose something in them. */
function asEvent(fired: Fired): [event: string, ...given: unknown[]] {
  if ('key' in fired) return ['command', fired.key];
  if ('menu' in fired) return ['webext-menu-menuitem-click', fired.menu, fired.linkUrl];
  return ['webext-omnibox-input-entered', fired.address, 'newForegroundTab'];
}

/** What the browser wrote down of errors in our scripts. */
const uncaught = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`;

const firing = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const [event, ...given] = arguments[1];
  await extension.wakeupBackground();
  if (event === 'command') return extension.shortcuts.onCommand(given[0]);
  if (event !== 'webext-menu-menuitem-click') return extension.emit(event, ...given);
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
  const [menuItemId, linkUrl] = given;
  extension.emit(event, { menuItemId, ...(linkUrl ? { linkUrl } : {}), editable: false, modifiers: [] }, tab);`;
