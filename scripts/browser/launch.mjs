import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * What an address answers with.
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer
 */

/**
 * One http or web socket request the browser wanted to make. None ever leaves the machine.
 * @typedef {object} Asked
 * @property {string} url
 * @property {string} by address of the document or worker that asked
 * @property {boolean} navigation true when it was to fill a tab or frame
 * @property {boolean} answered true when a page of ours was served, false when it was refused
 */

/**
 * @typedef {object} LaunchOptions
 * @property {string} executable path of the browser
 * @property {string} folder the unpacked extension
 * @property {boolean} headless
 * @property {(url: URL) => Answer | undefined} answer what stands on the web
 * @property {string} [locale] language of the browser; English when not given
 * @property {boolean} [darkMode]
 * @property {{ width: number, height: number }} [viewport] the window's own size when not given
 * @property {number} [scale] device pixels for one CSS pixel, in headless pictures
 * @property {string[]} [extraArgs] command-line switches
 */

/**
 * A running browser with the extension.
 * @typedef {object} Launched
 * @property {import('playwright').BrowserContext} context
 * @property {string} extensionId
 * @property {Asked[]} asked every request so far, oldest first
 * @property {() => Promise<void>} close ends the browser and removes its profile
 */

/**
 * Playwright's own list without ThirdPartyStoragePartitioning: users have that on, and it
 * decides whether the panel's frame may open a database. The last such switch is the one that counts.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

/** @param {LaunchOptions} options */
function switches({ headless, locale = 'en-US', extraArgs = [] }) {
  return [
    // Headless has a screen of 800 × 600, and the popup is never taller than what fits on it.
    ...(headless ? ['--headless=new', '--screen-info={1920x1200}'] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--lang=${locale}`,
    `--disable-features=${disabledFeatures.join(',')}`,
    // A second lock on the door: nobody listens there, so what interception misses gets no further.
    '--proxy-server=http://127.0.0.1:9',
    // Chrome 137 and newer ignore --load-extension; this works in Chromium, Edge and Chrome.
    '--enable-unsafe-extension-debugging',
    ...extraArgs,
  ];
}

/** @param {import('playwright').Request} request */
function askedBy(request) {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  return request.isNavigationRequest() ? '' : request.frame().url();
}

/**
 * Answers what `answer` knows, refuses everything else, and keeps a list.
 * @param {import('playwright').BrowserContext} context
 * @param {LaunchOptions['answer']} answer
 * @returns {Promise<Asked[]>}
 */
async function standInForTheWeb(context, answer) {
  /** @type {Asked[]} */
  const asked = [];
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const found = answer(new URL(request.url()));
    const navigation = request.isNavigationRequest();
    asked.push({ url: request.url(), by: askedBy(request), navigation, answered: Boolean(found) });
    await (found ? route.fulfill(found) : route.abort('blockedbyclient'));
  });
  await context.routeWebSocket(/./, (socket) => {
    asked.push({ url: socket.url(), by: '', navigation: false, answered: false });
    socket.close();
  });
  return asked;
}

/**
 * Starts a browser with a fresh profile, the extension and a stand-in for the whole web.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launch(options) {
  const { executable, folder, answer, locale = 'en-US', darkMode, viewport, scale } = options;
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no built extension. Please run: npm run build`);
  }
  const profile = await mkdtemp(join(tmpdir(), 'wellkept-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    // Playwright's own headless switch would choose the size of the window for us.
    headless: false,
    args: switches(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme: darkMode ? 'dark' : 'light',
    viewport: viewport ?? null,
    ...(scale && viewport ? { deviceScaleFactor: scale } : {}),
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    handleSIGINT: false,
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const asked = await standInForTheWeb(context, answer);
    const extensionId = await loadExtension(context, folder);
    return { context, extensionId, asked, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} folder
 */
async function loadExtension(context, folder) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it started.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}
