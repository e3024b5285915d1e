import { launch } from '../browser/launch.mjs';
import { until } from '../browser/until.mjs';
import { welcomePage } from '../demo/tour.mjs';
import { busyPage, busyPeople } from './busy-page.mjs';

/**
 * @typedef {import('../browser/launch.mjs').Launched} Launched
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} CDPSession
 * @typedef {import('./compare.mjs').Timed} Timed
 */

/** @param {string} executable @param {string} folder @returns {Promise<Launched>} */
async function openBusyBrowser(executable, folder) {
  const viewport = { width: 1920, height: 1000 };
  const launched = await launch({ executable, folder, headless: true, answer: busyPage, viewport });
  const welcome = await welcomePage(launched);
  await welcome.getByRole('button', { name: 'Start' }).click();
  await welcome.getByRole('link').waitFor();
  return launched;
}

/**
 * Milliseconds that the main thread spent in scripts, by whose they are.
 * @param {CDPSession} session
 * @param {() => Promise<void>} during
 */
async function profile(session, during) {
  await session.send('Profiler.start');
  await during();
  const { profile: taken } = await session.send('Profiler.stop');
  const ours = new Map(
    taken.nodes.map(({ id, callFrame }) => [id, callFrame.url.startsWith('chrome-extension:')]),
  );
  const page = new Map(
    taken.nodes.map(({ id, callFrame }) => [id, callFrame.url.startsWith('https:')]),
  );
  let extensionTime = 0;
  let pageTime = 0;
  for (const [at, node] of (taken.samples ?? []).entries()) {
    const spent = (taken.timeDeltas?.[at + 1] ?? 0) / 1000;
    if (ours.get(node)) extensionTime += spent;
    if (page.get(node)) pageTime += spent;
  }
  return { extensionTime, pageTime };
}

/** @param {Page} page @param {string} name */
const panelShows = (page, name) =>
  until(`the panel of ${name}`, async () => {
    const panel = page.frames().find((frame) => frame.url().includes('/src/panel/'));
    const heading = panel?.getByRole('heading', { name, exact: true });
    return heading?.count().catch(() => 0);
  });

/**
 * How long the content script keeps the main thread for one navigation inside a page of 5 MB with
 * 1,000 changes a second, until the new name is in the panel; and what the page itself takes.
 * @param {string} executable
 * @param {string} folder
 * @param {number} rounds
 * @returns {Promise<Timed[]>}
 */
export async function measureNavigation(executable, folder, rounds) {
  const launched = await openBusyBrowser(executable, folder);
  try {
    const page = await launched.context.newPage();
    const [first] = busyPeople;
    await page.goto(`https://www.linkedin.com/in/${first?.slug}/`);
    const session = await launched.context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    /** @type {Timed} */
    const ownScripts = { name: 'the page’s own scripts', times: [] };
    /** @type {Timed} */
    const contentScript = { name: 'content script', times: [] };
    for (let round = 1; round <= rounds; round += 1) {
      const person = busyPeople[round % busyPeople.length];
      if (!person) throw new Error('nobody to go to');
      const { extensionTime, pageTime } = await profile(session, async () => {
        await page.evaluate(`window.goTo(${JSON.stringify(person)})`);
        await panelShows(page, person.name);
      });
      contentScript.times.push(extensionTime);
      ownScripts.times.push(pageTime);
    }
    return [ownScripts, contentScript];
  } finally {
    await launched.close();
  }
}
