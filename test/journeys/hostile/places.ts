import type { Point } from '../support/firefox-input';
import type { HostilePage } from './hostile-page';

/** The middle of the first element of the panel that fits a CSS selector, in the window. */
export async function inPanelAt(hostile: HostilePage, selector: string): Promise<Point> {
  const at = await hostile.inPanel((sought) => {
    const element = document.querySelector(sought);
    element?.scrollIntoView({ block: 'nearest' });
    const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  const { x, y } = await hostile.panelBox();
  return { x: x + at.x, y: y + at.y };
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
