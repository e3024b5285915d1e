import { readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Asked } from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { sampleCommands } from '../../../scripts/demo/sample-data.mjs';
import { demoSite } from '../../../scripts/demo/site.mjs';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { root } from '../../../scripts/set-up/run.mjs';
import { type FirefoxInput, inputOf } from './firefox-input';
import { type FirefoxInside, insideOf } from './firefox-inside';
import { makeProfile, startFirefox } from './firefox-process';
import { standInForTheWeb } from './firefox-web';
import { awaited, Marionette } from './marionette';

/** True when this machine has a Firefox: `describe.skipIf(!hasFirefox)`. */
export const hasFirefox = findFirefox() !== undefined;

/** The host of our pages; Firefox would make up another one for each profile. */
const host = '5e1f0000-0000-4000-8000-000000000001';

/** By which WebDriver says that a value stands for an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const preferences = (addonId: string, darkMode: boolean) => ({
  'ui.systemUsesDarkTheme': Number(darkMode),
  'layout.css.prefers-color-scheme.content-override': darkMode ? 0 : 1,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
  // What is loaded for a test goes at the end of a run; what it stored stays for the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Nobody listens there, so what our stand-in should miss gets no further.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
});

/** Makes the browser say that it speaks a language of which it has no words itself. */
const speaking = `
  Services.locale.availableLocales = [arguments[0], 'en-US'];
  Services.locale.requestedLocales = [arguments[0]];`;

/** Leaves one empty tab, no extension, and nothing of what it kept. */
const takingOut = `
  const [first, ...others] = Services.wm.getEnumerator('navigator:browser');
  for (const other of others) other.close();
  const { gBrowser, SidebarController } = first;
  SidebarController.hide();
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const blank = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.selectedTab = blank;
  for (const tab of [...gBrowser.tabs]) if (tab !== blank) gBrowser.removeTab(tab, { animate: false });
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(arguments[0]))?.uninstall();
  const address = Services.io.newURI('moz-extension://' + arguments[1] + '/');
  const principal = Services.scriptSecurityManager.createContentPrincipal(address, {});
  await new Promise((cleared) => {
    Services.qms.clearStoragesForPrincipal(principal).callback = cleared;
  });`;

export interface FirefoxOptions {
  /** The unpacked extension; `dist/firefox` when not given. */
  folder?: string;
  /** What stands on the web; the demo site when not given. */
  answer?: (url: URL) => Answer | undefined;
  /** Its language; English when not given. */
  locale?: string;
  darkMode?: boolean;
}

/** Finds a button by what stands on it. */
export const button = (name: string) => `//button[normalize-space()="${name}"]`;

/** Finds a radio button by the words beside it. */
export const radio = (name: string) => `//label[normalize-space()="${name}"]`;

/** Finds a text field by its label. */
export const field = (label: string) =>
  `//*[self::input or self::textarea][@id=//label[normalize-space()="${label}"]/@for]`;

/** Firefox with the extension. Scripts are bodies of async functions; `arguments` holds what is passed. */
export interface Firefox extends FirefoxInside, FirefoxInput {
  addonId: string;
  /** Every request so far that wanted to leave the machine; none did. */
  asked: Asked[];
  /** Opens an address in the tab, in front, and waits until it has loaded. */
  visit(address: string): Promise<void>;
  /** The address of a page of the extension, such as `src/dashboard/index.html`. */
  extensionAddress(path: string): string;
  /** Runs a script in the page, or in its frame after `enterPanel`. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** From now on scripts, clicks and keys go to the panel; waits until these words stand in it. */
  enterPanel(words: string): Promise<void>;
  /** From now on scripts, clicks and keys go to the page again. */
  leavePanel(): Promise<void>;
  /** Clicks with the mouse on the first element that fits the CSS selector or XPath; waits for it. */
  click(selector: string): Promise<void>;
  /** Types into the first element that fits the CSS selector or XPath; waits for it. */
  type(selector: string, text: string): Promise<void>;
  /** Text of the page or frame, as it is seen. */
  text(): Promise<string>;
  /** Waits until these words stand in the page or frame. */
  sees(words: string): Promise<void>;
  /** Waits until these words are gone from the page or frame. */
  seesNoMore(words: string): Promise<void>;
  /** Runs a script with the browser's own rights. */
  runInBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Loads the extension anew under the open tabs, as an update does. */
  update(): Promise<void>;
  /** Takes the extension out with all it kept and every tab, and installs it anew. */
  renew(): Promise<void>;
  /** Where downloads go. */
  downloads: string;
  /** Ends Firefox and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Waits until a file of this kind was downloaded, and gives its path. */
  downloaded(ending: string): Promise<string>;
  /** Makes the window this wide, in CSS px. */
  setWidth(width: number): Promise<void>;
  /** A picture of the tab as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox headless with a fresh profile, the extension and a stand-in for the whole web. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { folder = join(root, 'dist/firefox'), answer = demoSite } = options;
  const { locale = 'en-US', darkMode = false } = options;
  const executable = findFirefox();
  if (!executable) throw new Error('There is no Firefox here.');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const profile = await makeProfile(preferences(addonId, darkMode));
  const web = await standInForTheWeb(answer);
  let running = await startFirefox(executable, profile);
  let marionette = await Marionette.connect(running.port);

  const value = async <T>(name: string, params?: object) =>
    ((await marionette.send(name, params)) as { value: T }).value;
  // Two at once would take each other's context.
  let turn: Promise<unknown> = Promise.resolve();
  const runInBrowser = <T>(body: string, ...args: unknown[]) => {
    const mine = turn.catch(() => undefined).then(() => runAlone<T>(body, args));
    turn = mine;
    return mine;
  };
  const runAlone = async <T>(body: string, args: unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const params = { script: awaited(body), args, sandbox: 'system' };
      return await value<T>('WebDriver:ExecuteScript', params);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const run = <T>(body: string, ...args: unknown[]) =>
    value<T>('WebDriver:ExecuteScript', { script: awaited(body), args, sandbox: null });
  const text = () => run<string>('return document.body.innerText');
  const find = async (selector: string) => {
    const using = selector.startsWith('//') ? 'xpath' : 'css selector';
    const params = { using, value: selector };
    const element = await value<Record<string, string>>('WebDriver:FindElement', params);
    return Object.values(element)[0];
  };
  const leavePanel = async () => {
    await marionette.send('WebDriver:SwitchToFrame', {});
  };
  const extensionAddress = (path: string) => `moz-extension://${host}/${path}`;
  const inside = insideOf(
    (body, ...args) => runInBrowser(body, addonId, ...args),
    extensionAddress,
  );

  const welcomed = async () => {
    const welcome = extensionAddress('src/welcome/index.html');
    await until('the welcome', async () => (await inside.tabs()).includes(welcome));
  };
  const install = async () => {
    await marionette.send('Addon:Install', { path: folder, temporary: true });
  };
  const setUp = async () => {
    await marionette.send('WebDriver:NewSession');
    await marionette.send('WebDriver:SetTimeouts', { implicit: 10_000 });
    // Wide enough for the panel to stand beside the page as a card.
    await marionette.send('WebDriver:SetWindowRect', { width: 1920, height: 1080 });
    await runInBrowser(web.script);
    if (locale !== 'en-US') await runInBrowser(speaking, locale);
    await install();
    await welcomed();
  };
  await setUp();

  return {
    ...inside,
    ...inputOf((name, params) => marionette.send(name, params)),
    addonId,
    asked: web.asked,
    visit: async (address) => {
      await leavePanel();
      await marionette.send('WebDriver:Navigate', { url: address });
      // The extension opens its welcome in front; a hidden page is slow and is not read.
      const handle = await value<string>('WebDriver:GetWindowHandle');
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    extensionAddress,
    run,
    enterPanel: (words) =>
      until(`the panel with “${words}”`, async () => {
        await leavePanel();
        try {
          // By number, because a frame in a closed root is in no element list.
          await marionette.send('WebDriver:SwitchToFrame', { id: 0 });
          return (await text()).includes(words);
        } catch {
          // It is not there yet, or was taken away while we looked.
          return false;
        }
      }).then(() => undefined),
    leavePanel,
    click: async (selector) => {
      const id = await find(selector);
      const click = () => marionette.send('WebDriver:ElementClick', { id });
      try {
        await click();
      } catch (error) {
        if (!String(error).includes('click intercepted')) throw error;
        // Marionette scrolls to nothing that is in the window, be it below the line with results.
        await run(`arguments[0].scrollIntoView({ block: 'center' })`, { [elementKey]: id });
        await click();
      }
    },
    type: async (selector, words) => {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text: words });
    },
    text,
    sees: (words) =>
      until(`“${words}”`, async () => (await text()).includes(words)).then(() => undefined),
    seesNoMore: (words) =>
      until(`“${words}” to go`, async () => !(await text()).includes(words)).then(() => undefined),
    runInBrowser,
    update: install,
    renew: async () => {
      await runInBrowser(takingOut, addonId, host);
      web.asked.length = 0;
      await install();
      await welcomed();
    },
    downloads: profile.downloads,
    restart: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      await running.gone;
      marionette.close();
      running = await startFirefox(executable, profile);
      marionette = await Marionette.connect(running.port);
      await setUp();
    },
    downloaded: (ending) =>
      until(`a download that ends in ${ending}`, async () => {
        const files = await readdir(profile.downloads);
        // While it is being written, another one beside it ends in .part.
        if (files.some((file) => file.endsWith('.part'))) return undefined;
        const file = files.find((name) => name.endsWith(ending));
        const path = file && join(profile.downloads, file);
        return path && (await stat(path)).size > 0 && path;
      }),
    setWidth: async (width) => {
      await marionette.send('WebDriver:SetWindowRect', { width, height: 1080 });
    },
    screenshot: async (path) => {
      const picture = await value<string>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(picture, 'base64'));
    },
    close: async () => {
      web.close();
      marionette.close();
      await running.end();
      await profile.remove();
    },
  };
}

/** Chooses where notes are shown, on the welcome page, as the user does at the start. */
export async function welcome(firefox: Firefox, choice = 'On the profile page'): Promise<void> {
  await firefox.visit(firefox.extensionAddress('src/welcome/index.html'));
  await firefox.click(radio(choice));
  await firefox.click(button('Start'));
  await firefox.sees('Open dashboard');
}

/** Puts the sample data of the demo in, from a page of the extension that is open. */
export async function fillWithSample(firefox: Firefox): Promise<void> {
  await firefox.run(
    `for (const command of arguments[0]) {
       const reply = await chrome.runtime.sendMessage({ request: 'run', args: [command] });
       if (!reply?.ok) throw new Error(command.args.name + ': ' + JSON.stringify(reply));
     }`,
    sampleCommands(new Date()),
  );
}

/** Requests that the extension made itself; with none of them nothing of the user's can get out. */
export function requestsOfExtension({ asked }: Firefox): Asked[] {
  return asked.filter(({ by }) => by.startsWith('moz-extension:'));
}
