import { findTopCard } from './find-top-card';
import { isShown } from './shown';

/** The room beside LinkedIn's column, in CSS px of the viewport. */
export interface Margin {
  /** Free width between the column's right edge and the edge of the window. */
  free: number;
  /** Where the name stands when the page is not scrolled. */
  top: number;
  /** The window, less scroll bars. */
  width: number;
  height: number;
}

// LinkedIn's right rail, where advertisements are: today's page, then the older one.
const rail = 'main aside, .scaffold-layout__aside';
const usualTop = 120;

const right = (element: Element) => element.getBoundingClientRect().right;

/** Measures the margin. With nothing known of the page, no room is said to be free. */
export function freeMargin(document: Document): Margin {
  const { clientWidth, clientHeight } = document.documentElement;
  const card = findTopCard(document);
  const main = document.querySelector<HTMLElement>('main');
  // Today's page scrolls inside <main>, whose scroll bar then stands at the edge of the window.
  const atEdge = main && right(main) >= clientWidth - 1;
  const width = clientWidth - (atEdge ? main.offsetWidth - main.clientWidth : 0);
  if (!card || card === 'unclear') return { free: 0, top: usualTop, width, height: clientHeight };
  const rails = [...document.querySelectorAll(rail)].filter((element) => element.checkVisibility());
  const edge = Math.max(...[card.element, ...rails].map(right));
  const scrolled = (main?.scrollTop ?? 0) + (document.scrollingElement?.scrollTop ?? 0);
  const named = card.name && isShown(card.name) && card.name.getBoundingClientRect();
  const top = named ? named.top + scrolled : usualTop;
  return { free: Math.max(0, width - edge), top, width, height: clientHeight };
}
