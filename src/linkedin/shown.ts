/** Boxes laid over the page or beside it; what stands in them is about somebody or something else. */
const elsewhere = 'dialog, [role="dialog"], [role="menu"], aside, [class*="vjs-"]';

/** True for an element that is rendered, and belongs to the page itself. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest(elsewhere);
}

/** The first shown element inside `root` that fits the selector. */
export function firstShown<E extends HTMLElement>(
  root: ParentNode,
  selector: string,
): E | undefined {
  return [...root.querySelectorAll<E>(selector)].find(isShown);
}

/** The shown elements that fit and are inside no other such element. */
export function outermostShown(document: Document, selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => isShown(element) && !element.parentElement?.closest(selector),
  );
}
