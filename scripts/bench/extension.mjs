import { launch } from '../browser/launch.mjs';
import { until } from '../browser/until.mjs';
import { killWorker } from '../browser/worker.mjs';
import { demoSite } from '../demo/site.mjs';
import { welcomePage } from '../demo/tour.mjs';

/**
 * @typedef {import('../browser/launch.mjs').Launched} Launched
 * @typedef {import('playwright').Page} Page
 * @typedef {import('../../src/messages/contract').RequestName} RequestName
 */

/** The person of the demo site on whose profile the panel is measured. */
export const slug = 'mara-quill';

/**
 * A browser with the measured copy, and a page of the extension to speak through.
 * @typedef {Launched & { desk: Page, rows: Rows }} Bench
 * @typedef {{ people: number, notes: number, interactions: number, overdue: number }} Rows
 */

/**
 * @param {Page} desk
 * @param {number} people
 * @returns {Promise<Rows>}
 */
function fill(desk, people) {
  return desk.evaluate(
    async ([count, first]) => {
      const { seed } = await import(`${location.origin}/bench/seed.js`);
      return seed(count, [first]);
    },
    /** @type {const} */ ([people, slug]),
  );
}

/**
 * Rows came in behind the background's back: a new start of it looks at them, as a browser's does.
 * @param {Launched} launched
 * @param {Page} desk
 */
async function startAnew(launched, desk) {
  await desk.evaluate(() => chrome.storage.session.clear());
  await killWorker(launched);
  await desk.evaluate(() => chrome.runtime.sendMessage({ request: 'getSettings', args: [] }));
  await until(
    'the background to have looked at the day',
    () => desk.evaluate(async () => 'today' in (await chrome.storage.session.get('today'))),
    60_000,
  );
}

/**
 * Starts a browser and fills the store of the measured copy.
 * @param {string} executable
 * @param {string} folder of the measured copy
 * @param {number} people
 * @returns {Promise<Bench>}
 */
export async function openBench(executable, folder, people) {
  const viewport = { width: 1920, height: 1000 };
  const options = { executable, folder, headless: true, answer: demoSite, viewport };
  const launched = await launch(options);
  try {
    await welcomePage(launched);
    const desk = await launched.context.newPage();
    await desk.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
    const rows = await fill(desk, people);
    await startAnew(launched, desk);
    return { ...launched, desk, rows };
  } catch (error) {
    await launched.close();
    throw error;
  }
}

/**
 * Asks the background as the extension's own pages do.
 * @param {Bench} bench
 * @param {RequestName} request
 * @param {unknown[]} args
 * @returns {Promise<{ value: unknown, time: number }>} the answer, and milliseconds from asking to
 *   having it
 */
export function ask({ desk }, request, args) {
  return desk.evaluate(
    async (message) => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      const time = performance.now() - start;
      if (!reply?.ok) throw new Error(`${message.request}: ${JSON.stringify(reply)}`);
      return { value: reply.value, time };
    },
    /** @type {const} */ ({ request, args }),
  );
}

/** Makes sure that the worker runs. @param {Bench} bench */
export const wakeWorker = (bench) => ask(bench, 'getSettings', []);
