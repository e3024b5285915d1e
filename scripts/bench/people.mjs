import { pages } from './build.mjs';
import { timeInTurn } from './compare.mjs';
import { wakeWorker } from './extension.mjs';
import { painted, watchPaint } from './paint.mjs';

/**
 * @typedef {import('./extension.mjs').Bench} Bench
 * @typedef {import('playwright').Page} Page
 */

const dashboard = 'src/dashboard/index.html';

/** What somebody types, letter by letter; the last word has a slip of the finger. */
const searches = ['alba', 'boat harb', 'engineer', 'harbuor'];

/**
 * The first rows of the list of people, against a blank page of the extension.
 * @param {Bench} bench
 * @param {number} rounds
 */
export async function measureFirstRows(bench, rounds) {
  const page = await bench.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await watchPaint(page);
  /** @param {string} path */
  const open = async (path) => {
    await wakeWorker(bench);
    await page.goto(`chrome-extension://${bench.extensionId}/${path}`);
    return (await painted(page)).sinceStart;
  };
  const timed = await timeInTurn(rounds, {
    'blank page': () => open(pages.blank),
    'first rows': () => open(`${dashboard}#/people`),
  });
  await page.close();
  return timed;
}

/**
 * The list of people with its rows on the screen.
 * @param {Bench} bench
 */
async function openPeople(bench) {
  const page = await bench.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`chrome-extension://${bench.extensionId}/${dashboard}#/people`);
  await page.locator('.people-grid .rows a').first().waitFor();
  return page;
}

/**
 * Types one search and gives the milliseconds from each letter until its results were on the screen.
 * @param {Page} page
 * @param {string} search
 * @returns {Promise<number[]>}
 */
function type(page, search) {
  return page.evaluate(async (text) => {
    const box = document.querySelector('input[type=search]');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no search box.');
    const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
    /** @type {(search: string) => void} */
    let answered = () => {};
    const listening = async (
      /** @type {{ request: string, args: { search: string }[] }} */ asked,
    ) => {
      const reply = await ask(asked);
      if (asked.request === 'listPeople') answered(asked.args[0]?.search ?? '');
      return reply;
    };
    Object.assign(chrome.runtime, { sendMessage: listening });
    const drawn = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(undefined))));
    const times = [];
    for (let length = 1; length <= text.length; length += 1) {
      const typed = text.slice(0, length);
      const there = new Promise((resolve) => {
        answered = (search) => search === typed && resolve(undefined);
      });
      const start = performance.now();
      box.value = typed;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await there;
      await drawn();
      times.push(performance.now() - start);
    }
    Object.assign(chrome.runtime, { sendMessage: ask });
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    return times;
  }, search);
}

/**
 * Each letter of some searches, until its results are on the screen.
 * @param {Bench} bench
 * @param {number} rounds
 */
export async function measureTyping(bench, rounds) {
  const page = await openPeople(bench);
  await type(page, 'warm');
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
    for (const search of searches) times.push(...(await type(page, search)));
  }
  await page.close();
  return times;
}

/**
 * What two libraries take to make their index of the same people and to search it once.
 * @param {Bench} bench
 * @returns {Promise<{ fuse: number, miniSearch: number }>}
 */
export function measureRivals({ desk }) {
  return desk.evaluate(async () => {
    const { rivals } = await import(`${location.origin}/bench/lists.js`);
    return rivals('boat');
  });
}

/**
 * The frames of scrolling 10,000 px, in ms.
 * @param {Bench} bench
 * @returns {Promise<number[]>}
 */
export async function measureScrolling(bench) {
  const page = await openPeople(bench);
  const frames = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const times = [];
    let last = performance.now();
    for (let way = 0; way < 10_000; way += 100) {
      scrollBy(0, 100);
      await frame();
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  });
  await page.close();
  return frames;
}

/**
 * Rows read for each row shown, the most of several questions.
 * @param {Bench} bench
 */
export async function measureRowsRead({ desk }) {
  const views = [
    { search: '' },
    { search: '', order: 'contact', descending: true },
    { search: '', level: 2, traits: ['never-live'] },
    { search: '', silentMonths: 6, order: 'due' },
    { search: 'boat' },
  ];
  const found = [];
  for (const view of views) {
    const rows = await desk.evaluate(async (asked) => {
      const { rowsReadPerShown } = await import(`${location.origin}/bench/lists.js`);
      return rowsReadPerShown(asked);
    }, view);
    found.push(Number(rows));
  }
  return Math.max(...found);
}
