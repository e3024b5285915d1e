/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').Frame} Frame
 */

/** What counts as painted, by the page it stands in: text that a user waits for. */
const wanted = {
  '/bench/blank.html': 'p',
  // The block that holds the name: a text counts for the block it stands in.
  '/src/dashboard/index.html': '.people-grid .rows .who',
  '/src/popup/index.html': '[aria-label="Follow-ups due"] p',
  '/src/panel/index.html': '[aria-label="Notes"] p',
};

/**
 * Runs in each document before anything of its own. Marks when the wanted text was on the screen, as
 * the browser's Element Timing says, and in a web page when something was hung beside its body.
 * @param {Record<string, string>} selectors
 */
function watch(selectors) {
  const selector = selectors[location.pathname];
  if (!selector) {
    new MutationObserver((changes) => {
      const hung = changes.some(({ target, addedNodes }) => {
        const [added] = addedNodes;
        return target === document.documentElement && added?.nodeName === 'DIV';
      });
      if (hung) performance.mark('hung');
    }).observe(document, { childList: true, subtree: true });
    return;
  }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) performance.mark('painted', { startTime });
  }).observe({ type: 'element', buffered: true });
  const observer = new MutationObserver(() => {
    const found = document.querySelector(selector);
    if (!found) return;
    observer.disconnect();
    found.setAttribute('elementtiming', 'wanted');
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {Page} page */
export async function watchPaint(page) {
  await page.addInitScript(watch, wanted);
}

/**
 * When the wanted text of a document was on the screen.
 * @param {Page | Frame} document
 * @returns {Promise<{ sinceStart: number, moment: number }>} milliseconds from the start of its
 *   navigation, and on the clock that all documents share
 */
export function painted(document) {
  return document.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const [mark] = list.getEntriesByName('painted');
          if (!mark) return;
          const { startTime } = mark;
          resolve({ sinceStart: startTime, moment: performance.timeOrigin + startTime });
        }).observe({ type: 'mark', buffered: true });
      }),
  );
}

/**
 * When something was last hung in a web page, on the clock that all documents share.
 * @param {Page} page
 */
export function lastHung(page) {
  return page.evaluate(() => {
    const mark = performance.getEntriesByName('hung').at(-1);
    if (!mark) throw new Error('Nothing was hung in the page.');
    return performance.timeOrigin + mark.startTime;
  });
}
