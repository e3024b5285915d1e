import { openPopup } from '../browser/popup.mjs';
import { until } from '../browser/until.mjs';
import { killWorker } from '../browser/worker.mjs';
import { pages } from './build.mjs';
import { timeInTurn } from './compare.mjs';
import { wakeWorker } from './extension.mjs';
import { painted, watchPaint } from './paint.mjs';

/** @typedef {import('./extension.mjs').Bench} Bench */

const popupPage = 'src/popup/index.html';

/**
 * The popup's page in a tab of the popup's width, against a blank page of the extension.
 * @param {Bench} bench
 * @param {number} rounds
 * @param {{ cold?: boolean }} [options] cold: the worker is ended before each time
 */
export async function measurePopup(bench, rounds, { cold = false } = {}) {
  const { context, extensionId } = bench;
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await watchPaint(page);
  /** @param {string} path */
  const open = async (path) => {
    await (cold ? killWorker(bench) : wakeWorker(bench));
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return (await painted(page)).sinceStart;
  };
  const timed = await timeInTurn(rounds, {
    'blank page': () => open(pages.blank),
    'popup page': () => open(popupPage),
  });
  await page.close();
  return timed;
}

/** What is waited for in the real popup: the list, or the text of the blank page. */
const inPopup = '[aria-label="Follow-ups due"], body > p';

/** Nothing could be put into this page before it began, so it is asked for its paints afterwards. */
const paintOfList = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const found = list.getEntries().find(({ element }) => element?.closest('${inPopup}'));
    if (found) resolve(found.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/**
 * The real popup of the toolbar button, against the same with a blank page in it.
 * @param {Bench} bench
 * @param {number} rounds
 */
export async function measureRealPopup(bench, rounds) {
  const page = await bench.context.newPage();
  /** @param {string} popup */
  const open = async (popup) => {
    await bench.desk.evaluate((path) => chrome.action.setPopup({ popup: path }), `/${popup}`);
    const opened = await openPopup(bench, page);
    const time = Number(await opened.evaluate(paintOfList));
    await opened.evaluate('void setTimeout(() => close())');
    await until('the popup to close', () => !opened.isOpen);
    return time;
  };
  const timed = await timeInTurn(rounds, {
    'blank popup': () => open(pages.blankPopup),
    'real popup': () => open(popupPage),
  });
  await page.close();
  return timed;
}
