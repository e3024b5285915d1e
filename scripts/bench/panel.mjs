import { until } from '../browser/until.mjs';
import { killWorker } from '../browser/worker.mjs';
import { profileAddress } from '../demo/site.mjs';
import { timeInTurn } from './compare.mjs';
import { slug, wakeWorker } from './extension.mjs';
import { lastHung, painted, watchPaint } from './paint.mjs';

/** @typedef {import('./extension.mjs').Bench} Bench */

/** What the content scripts are told, to hang a frame and to take it off. */
const panel = {
  path: '/src/panel/',
  hang: { signal: 'placement', placement: 'page' },
  takeOff: { signal: 'placement', placement: null },
};
const blank = { path: '/bench/', hang: 'hang blank', takeOff: 'take blank off' };

/**
 * The panel beside a profile, against a blank page of the extension in a frame of the same place. The
 * profile stands still; only the frame is hung and taken off, by the same code and over the same way.
 * @param {Bench} bench
 * @param {number} rounds
 * @param {{ cold?: boolean }} [options] cold: the worker is ended before each time
 */
export async function measurePanel(bench, rounds, { cold = false } = {}) {
  const { context, desk } = bench;
  const page = await context.newPage();
  await watchPaint(page);
  await page.goto(profileAddress(slug));
  const tabId = await desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/*' });
    if (tab?.id === undefined) throw new Error('No tab shows a profile.');
    return tab.id;
  });
  /** @param {unknown} message */
  const tell = (message) =>
    desk.evaluate(
      ([id, said]) => chrome.tabs.sendMessage(id, said),
      /** @type {const} */ ([tabId, message]),
    );
  /** @param {string} path */
  const frameAt = (path) => page.frames().find((frame) => frame.url().includes(path));

  /** @param {typeof panel | typeof blank} subject */
  const hang = async ({ path, hang, takeOff }) => {
    await (cold ? killWorker(bench) : wakeWorker(bench));
    await tell(hang);
    const frame = await until('the frame', () => frameAt(path));
    // The address is the new document's a moment before the document is.
    const { moment } = await until('the frame to be painted', () =>
      painted(frame).catch((error) => {
        if (String(error).includes('context was destroyed')) return undefined;
        throw error;
      }),
    );
    const time = moment - (await lastHung(page));
    await tell(takeOff);
    await until('the frame to go', () => !frameAt(path));
    return time;
  };
  const timed = await timeInTurn(rounds, {
    'blank frame': () => hang(blank),
    panel: () => hang(panel),
  });
  await page.close();
  return timed;
}
