import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Asked } from '../../../scripts/browser/launch.mjs';
import { sampleCommands } from '../../../scripts/demo/sample-data.mjs';
import { hasFirefox } from './firefox';
import { openInChromium } from './journey-in-chromium';
import { openInFirefox } from './journey-in-firefox';
import { type KeptRows, putRows, readRows } from './kept-rows';
import type { Screen, Surface, Tab } from './screen';

export { until } from '../../../scripts/browser/until.mjs';
export type { Screen, Surface, Tab } from './screen';

export type BrowserName = 'Chromium' | 'Firefox';

/** How a browser looks and speaks. */
export interface Look {
  /** Its language, `en-US` where not given. */
  locale?: 'en-US' | 'de';
  darkMode?: boolean;
  viewport?: { width: number; height: number };
}

/** An event of the browser's own parts: its keys, its menus, its address bar. */
export type Fired =
  | { key: 'note' | 'log' }
  | { menu: 'keep.page' | 'keep.link'; linkUrl?: string }
  | { address: string };

/** A browser in which the extension was just installed, for one journey. */
export interface Browser {
  name: BrowserName;
  /** Requests that the extension made itself; with none of them nothing of the user's can get out. */
  requestsOfExtension(): Asked[];
  /** Puts a page up at an address. */
  servePage(address: string, html: string): void;
  /** Takes away what was put up. */
  serveNothing(): void;
  /** A tab in front, with nothing in it. */
  newTab(): Promise<Tab>;
  /** The same in a window of its own. */
  newWindow(): Promise<Tab>;
  /** The address of a page of the extension, such as `src/dashboard/index.html`. */
  addressOf(path: string): string;
  /** Opens a page of the extension in a tab in front. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The tab that is open at an address that ends so; waits for it. */
  tabAt(ending: RegExp): Promise<Tab>;
  /** Opens the profile of an invented person in a tab. */
  visitProfile(tab: Tab, slug: string): Promise<void>;
  /** The panel beside the page of a tab, once it is there. */
  panelOf(tab: Tab): Promise<Screen>;
  findPanel(tab: Tab): Promise<Screen | undefined>;
  /** The real popup over a tab, as its button opens it. */
  openPopup(tab: Tab): Promise<Surface>;
  /** The real side panel or sidebar of the window of a tab. */
  openSidePanel(tab: Tab): Promise<Surface>;
  /** The number on the icon, as text. */
  badgeText(): Promise<string>;
  /** Ends the background, as the browser does with an idle one. False when none ran. */
  killBackground(): Promise<boolean>;
  /** Runs a function in a page of the extension that shows nothing. It may use nothing around it. */
  inExtensionPage<R, A>(script: (given: A) => Promise<R>, given: A): Promise<R>;
  /** The unsent texts that the store holds. */
  keptDrafts(): Promise<string[]>;
  fire(fired: Fired): Promise<void>;
  /**
   * Moves the clock of the background to nine o’clock of a day, and that of pages and panels that are
   * opened from now on. The background must stay alive: one that starts anew tells the real time.
   */
  moveTo(day: string): Promise<void>;
  /** What nobody caught, in pages and in our scripts beside them, as text. */
  uncaught(): Promise<string[]>;
  /** Loads the extension's folder anew under the open tabs, as an update does. */
  update(): Promise<void>;
  /** The bytes of what is downloaded by an act. */
  download(tab: Tab, act: () => Promise<void>): Promise<Buffer>;
}

/** A browser that runs: it serves one journey after the other. */
interface Circumstances {
  look?: Look;
  /** Where one browser alone can do what is asked of it. */
  only?: BrowserName;
  /** The extension is installed once for all journeys: none leaves anything behind. */
  once?: boolean;
}

export interface Running extends Browser {
  /** Takes the extension out with all that is kept and every tab, and installs it anew. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

const browsers = [
  { name: 'Chromium', isHere: true, open: openInChromium },
  { name: 'Firefox', isHere: hasFirefox, open: openInFirefox },
] as const;

/**
 * Says the same journeys of each browser. One serves all of them, and each begins with an extension
 * that was just installed. Both browsers run at the same time: they mostly wait.
 */
export function inBothBrowsers(
  journeys: (browser: () => Browser) => void,
  { look = {}, once = false, only }: Circumstances = {},
): void {
  for (const { name, isHere, open } of browsers) {
    if (only && only !== name) continue;
    const inOne = () => {
      let running: Running | undefined;
      beforeAll(async () => {
        running = await open(look);
      });
      if (!once) beforeEach(() => running?.renew());
      afterAll(() => running?.close());
      journeys(() => {
        if (!running) throw new Error('The browser has not started.');
        return running;
      });
    };
    describe.skipIf(!isHere).concurrent(`in ${name}`, () => {
      describe.sequential('one after the other', inOne);
    });
  }
}

/** The welcome that opens by itself at install. */
export const welcomePage = (browser: Browser): Promise<Tab> =>
  browser.tabAt(/\/src\/welcome\/index\.html$/);

/** Chooses where notes are shown, on the welcome page, as the user does at the start. */
export async function welcome(browser: Browser, choice = 'On the profile page'): Promise<void> {
  const page = await welcomePage(browser);
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button').click();
}

/** Carries commands out as the extension's own pages do. */
export function carryOut(browser: Browser, commands: object[]): Promise<unknown> {
  return browser.inExtensionPage(async (all: object[]) => {
    const run = (command: object) =>
      chrome.runtime.sendMessage({ request: 'run', args: [command] });
    // All at once: they are carried out in this order.
    for (const reply of await Promise.all(all.map(run))) {
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
    }
  }, commands);
}

/** What the sample data makes of a store in a browser, so that it is made once for all its journeys. */
const samples = new WeakMap<Browser, KeptRows>();

/** Puts the sample data of the demo in: ten follow-ups due, one talk tomorrow. */
export async function fillWithSample(browser: Browser): Promise<void> {
  const commands = sampleCommands(new Date());
  const rows = samples.get(browser);
  if (rows) {
    await browser.inExtensionPage(putRows, rows);
    // The first sets the cap of a day, and what is shown everywhere follows from it.
    await carryOut(browser, commands.slice(0, 1));
    return;
  }
  await carryOut(browser, commands);
  samples.set(browser, await browser.inExtensionPage(readRows, null));
}

/** The address that a tab shows now. */
export const shownBy = (tab: Tab): Promise<string> => tab.evaluate(() => location.href);
