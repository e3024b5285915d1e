import { until } from './until.mjs';

/**
 * The extension's background worker, seen from outside.
 * @typedef {import('./launch.mjs').Launched} Launched
 * @typedef {import('playwright').CDPSession} CDPSession
 */

/**
 * Does something over the DevTools protocol with the browser itself.
 * @template T
 * @param {Launched} launched
 * @param {(session: CDPSession) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBrowserSession({ context }, use) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  const session = await browser.newBrowserCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/**
 * @param {CDPSession} session
 * @param {string} extensionId
 */
async function workerTarget(session, extensionId) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId,
  );
}

/**
 * True while the background worker runs.
 * @param {Launched} launched
 */
export function workerRuns(launched) {
  return withBrowserSession(launched, async (session) =>
    Boolean(await workerTarget(session, launched.extensionId)),
  );
}

/**
 * Ends the background worker, as the browser does with an idle one; the next message or event
 * starts it again. Resolves when it is gone, with false when none was running.
 * @param {Launched} launched
 * @returns {Promise<boolean>}
 */
export function killWorker(launched) {
  const { extensionId } = launched;
  return withBrowserSession(launched, async (session) => {
    const target = await workerTarget(session, extensionId);
    if (!target) return false;
    const { targetId } = target;
    // Said again each time: a worker that is only starting does not hear it.
    await until('the worker to end', async () => {
      const now = await workerTarget(session, extensionId);
      if (now?.targetId !== targetId) return true;
      await session.send('Target.closeTarget', { targetId });
      return false;
    });
    return true;
  });
}

/**
 * Does something in a page of the extension that shows nothing and wakes nobody: a tab in the
 * background, closed again at once.
 * @template T
 * @param {Launched} launched
 * @param {(page: import('playwright').Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inExtensionPage(launched, use) {
  const { context, extensionId } = launched;
  const url = `chrome-extension://${extensionId}/manifest.json?${crypto.randomUUID()}`;
  await withBrowserSession(launched, (session) =>
    session.send('Target.createTarget', { url, background: true }),
  );
  const page = await until('a page of the extension', () =>
    context.pages().find((candidate) => candidate.url() === url),
  );
  try {
    // Not by waitForLoadState, which now and then waits for ever for a tab in the background.
    await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
    return await use(page);
  } finally {
    await page.close();
  }
}

/**
 * The number on the icon, as text. A dead worker stays dead.
 * @param {Launched} launched
 * @returns {Promise<string>}
 */
export function badgeText(launched) {
  return inExtensionPage(launched, (page) => page.evaluate(() => chrome.action.getBadgeText({})));
}
