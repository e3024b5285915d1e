import { until } from '../support/extension';
import type { Point } from '../support/firefox-input';
import type { HostilePage } from './hostile-page';

/** What to look for: what fits a CSS selector and has these words on it. */
export interface Sought {
  selector: string;
  words?: string;
}

/**
 * The middle of elements of the panel, each the first that fits, in the window, whatever the page did
 * to the panel. Those that are not there are left out.
 */
export async function findInPanel(hostile: HostilePage, sought: Sought[]): Promise<Point[]> {
  const found = await hostile.inPanel(
    (all) =>
      all.flatMap(({ selector, words = '' }) => {
        const fitting = [...document.querySelectorAll(selector)];
        const element = fitting.find(({ textContent }) => textContent?.includes(words));
        if (!element) return [];
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return [{ x: left + width / 2, y: top + height / 2 }];
      }),
    sought,
  );
  const { x, y, scale } = await hostile.panelBox();
  return found.map((at) => ({ x: x + at.x * scale, y: y + at.y * scale }));
}

/** The same of one element, for which it waits. */
export function inPanelAt(hostile: HostilePage, selector: string, words = ''): Promise<Point> {
  return until(`${selector} ${words}`, async () => {
    const [at] = await findInPanel(hostile, [{ selector, words }]);
    return at;
  });
}

/** The middle of the heading of the page's own that holds these words. */
export function headingAt(hostile: HostilePage, words: string): Promise<Point> {
  return hostile.inPage((sought) => {
    const headings = [...document.querySelectorAll('h1, h2')];
    const heading = headings.find(({ textContent }) => textContent?.includes(sought));
    heading?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0, height = 0 } = heading?.getBoundingClientRect() ?? {};
    return { x: left + 10, y: top + height / 2 };
  }, words);
}
