import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Asked } from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { demoSite } from '../../../scripts/demo/site.mjs';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { root } from '../../../scripts/set-up/run.mjs';
import { standInForTheWeb } from './firefox-web';
import { Marionette } from './marionette';

/** True when this machine has a Firefox: `test.skipIf(!hasFirefox)`. */
export const hasFirefox = findFirefox() !== undefined;

/** The host of our pages; Firefox would make up another one for each profile. */
const host = '5e1f0000-0000-4000-8000-000000000001';

const preferences = (addonId: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
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

export interface FirefoxOptions {
  /** The unpacked extension; `dist/firefox` when not given. */
  folder?: string;
  /** What stands on the web; the demo site when not given. */
  answer?: (url: URL) => Answer | undefined;
}

/** Finds a button by what stands on it. */
export const button = (name: string) => `//button[normalize-space()="${name}"]`;

/** Finds a text field by its label. */
export const field = (label: string) =>
  `//*[self::input or self::textarea][@id=//label[normalize-space()="${label}"]/@for]`;

/** Firefox with the extension. Scripts are function bodies; `arguments` holds what is passed. */
export interface Firefox {
  addonId: string;
  /** Every request so far that wanted to leave the machine; none did. */
  asked: Asked[];
  /** Opens an address in the tab, in front, and waits until it has loaded. */
  visit(address: string): Promise<void>;
  /** The address of a page of the extension, such as `src/dashboard/index.html`. */
  extensionAddress(path: string): string;
  /** Runs a script in the page, or in its frame after `enterPanel`. Promises are awaited. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** From now on scripts, clicks and keys go to the panel's frame; waits until it is there. */
  enterPanel(): Promise<void>;
  /** From now on scripts, clicks and keys go to the page again. */
  leavePanel(): Promise<void>;
  /** Clicks with the mouse on the first element that fits the CSS selector or XPath; waits for it. */
  click(selector: string): Promise<void>;
  /** Types into the first element that fits the CSS selector or XPath; waits for it. */
  type(selector: string, text: string): Promise<void>;
  /** Text of the page or frame, as it is seen. */
  text(): Promise<string>;
  /** Runs a script with the browser's own rights. */
  runInBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The number on the icon, as text. */
  badgeText(): Promise<string>;
  /** A picture of the tab as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

async function startFirefox(executable: string, addonId: string) {
  const profile = await mkdtemp(join(tmpdir(), 'wellkept-firefox-'));
  const lines = Object.entries(preferences(addonId)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['-headless', '--marionette', '-remote-allow-system-access', '-no-remote'];
  const child = spawn(executable, [...args, '-profile', profile], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await until(
    'Firefox to start',
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    60_000,
  );
  return { port, end };
}

/** Starts Firefox headless with a fresh profile, the extension and a stand-in for the whole web. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { folder = join(root, 'dist/firefox'), answer = demoSite } = options;
  const executable = findFirefox();
  if (!executable) throw new Error('There is no Firefox here.');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const { port, end } = await startFirefox(executable, addonId);
  const web = await standInForTheWeb(answer);
  const marionette = await Marionette.connect(port);
  const value = async <T>(name: string, params?: object) =>
    ((await marionette.send(name, params)) as { value: T }).value;

  const runInBrowser = async <T>(body: string, ...args: unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const params = { script: body, args, sandbox: 'system' };
      return await value<T>('WebDriver:ExecuteScript', params);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const run = <T>(body: string, ...args: unknown[]) =>
    value<T>('WebDriver:ExecuteScript', { script: body, args, sandbox: null });
  const find = async (selector: string) => {
    const using = selector.startsWith('//') ? 'xpath' : 'css selector';
    const params = { using, value: selector };
    const element = await value<Record<string, string>>('WebDriver:FindElement', params);
    return Object.values(element)[0];
  };

  await marionette.send('WebDriver:NewSession');
  await marionette.send('WebDriver:SetTimeouts', { implicit: 10_000 });
  // Wide enough for the panel to stand beside the page as a card.
  await marionette.send('WebDriver:SetWindowRect', { width: 1920, height: 1080 });
  await runInBrowser(web.script);
  await marionette.send('Addon:Install', { path: folder, temporary: true });

  return {
    addonId,
    asked: web.asked,
    visit: async (address) => {
      await marionette.send('WebDriver:SwitchToFrame', {});
      await marionette.send('WebDriver:Navigate', { url: address });
      // The extension opens its welcome in front; a hidden page is slow and is not read.
      const handle = await value<string>('WebDriver:GetWindowHandle');
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    extensionAddress: (path) => `moz-extension://${host}/${path}`,
    run,
    // By number, because a frame in a closed root is in no element list.
    enterPanel: () =>
      until('the panel', () =>
        marionette.send('WebDriver:SwitchToFrame', { id: 0 }).then(
          () => true,
          () => false,
        ),
      ).then(() => undefined),
    leavePanel: async () => {
      await marionette.send('WebDriver:SwitchToFrame', {});
    },
    click: async (selector) => {
      await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
    },
    type: async (selector, text) => {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text });
    },
    text: () => run<string>('return document.body.innerText'),
    runInBrowser,
    badgeText: () =>
      runInBrowser<string>(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         const { extension } = WebExtensionPolicy.getByID(arguments[0]);
         const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
         return action.getContextData(null).badgeText;`,
        addonId,
      ),
    screenshot: async (path) => {
      const picture = await value<string>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(picture, 'base64'));
    },
    close: async () => {
      web.close();
      marionette.close();
      await end();
    },
  };
}
