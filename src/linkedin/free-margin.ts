import { findTopCard } from './find-top-card';
import { paintedEdge } from './painted-edge';
import { isShown } from './shown';
import type { TopCard } from './top-card';

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
function columnEdge(main: Element, card: TopCard | undefined, width: number): number {
  const rails = [...main.ownerDocument.querySelectorAll(rail)];
  const boxes = card ? [card.element, ...rails.filter((element) => element.checkVisibility())] : [];
  const edge = Math.max(0, ...boxes.map(right));
  return boxes.length > 0 && width - edge >= littleRoom ? edge : paintedEdge(main);
}

/** Where the name stands when the page is not scrolled. */
function nameTop(document: Document, main: Element | null, name: Element | undefined): number {
  if (!name || !isShown(name)) return usualTop;
  const scrolled = (main?.scrollTop ?? 0) + (document.scrollingElement?.scrollTop ?? 0);
  return name.getBoundingClientRect().top + scrolled;
}

/** The card that was found last, while it is in the page, else the one there is. */
function cardIn(document: Document, found: TopCard | undefined): TopCard | undefined {
  if (found?.element.isConnected && found.name?.isConnected !== false) return found;
  const card = findTopCard(document);
  return card === 'unclear' ? undefined : card;
}

/**
 * Measures the margin. A page without a column leaves no room that is known to be free.
 * @param found the head of the profile where it was found before: looking for it in a large page
 *   takes longer than everything else here
 */
export function freeMargin(document: Document, found?: TopCard): Margin {
  // In a page without a doctype the root is as high as its content in Firefox, and the body tells the window.
  const root = document.scrollingElement ?? document.documentElement;
  const { clientWidth, clientHeight: height } = root;
  const main = document.querySelector<HTMLElement>('main');
  // Today's page scrolls inside <main>, whose scroll bar then stands at the edge of the window.
  const atEdge = main && right(main) >= clientWidth - 1;
  const width = clientWidth - (atEdge ? main.offsetWidth - main.clientWidth : 0);
  const card = cardIn(document, found);
  const edge = main ? columnEdge(main, card, width) : width;
  const top = nameTop(document, main, card?.name);
  return { free: Math.max(0, width - edge), top, width, height };
}
