import { findTopCard } from './find-top-card';
import { paintedEdge } from './painted-edge';
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

/** Less room than this beside the boxes is worth a closer look: a strip would not fit. */
const littleRoom = 150;

/**
 * The right edge of the column with its rail. Their boxes tell, unless they leave little room: they
 * may be wider than anything in them that can be seen.
 */
function columnEdge(document: Document, main: Element, width: number): number {
  const card = findTopCard(document);
  const rails = [...document.querySelectorAll(rail)].filter((element) => element.checkVisibility());
  const boxes = card && card !== 'unclear' ? [card.element, ...rails] : [];
  const edge = Math.max(0, ...boxes.map(right));
  return boxes.length > 0 && width - edge >= littleRoom ? edge : paintedEdge(main);
}

/** Where the name stands when the page is not scrolled. */
function nameTop(document: Document, main: Element | null): number {
  const card = findTopCard(document);
  const name = card && card !== 'unclear' && card.name;
  if (!name || !isShown(name)) return usualTop;
  const scrolled = (main?.scrollTop ?? 0) + (document.scrollingElement?.scrollTop ?? 0);
  return name.getBoundingClientRect().top + scrolled;
}

/** Measures the margin. A page without a column leaves no room that is known to be free. */
export function freeMargin(document: Document): Margin {
  const { clientWidth, clientHeight: height } = document.documentElement;
  const main = document.querySelector<HTMLElement>('main');
  // Today's page scrolls inside <main>, whose scroll bar then stands at the edge of the window.
  const atEdge = main && right(main) >= clientWidth - 1;
  const width = clientWidth - (atEdge ? main.offsetWidth - main.clientWidth : 0);
  const edge = main ? columnEdge(document, main, width) : width;
  return { free: Math.max(0, width - edge), top: nameTop(document, main), width, height };
}
