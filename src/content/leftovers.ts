/** Firefox gives the scripts of extensions this way into closed roots; other browsers need none here. */
function closedRootOf(element: Element): unknown {
  return 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : undefined;
}

/**
 * Removes the panel that an earlier version of the extension hung on the page. In Firefox its script
 * ends with it, too early to be told to clear up.
 * @param origin of the extension's own pages
 */
export function removeLeftovers(document: Document, origin: string): void {
  for (const element of [...document.documentElement.children]) {
    const root = closedRootOf(element);
    const frame = root instanceof DocumentFragment ? root.firstElementChild : null;
    if (!(frame instanceof HTMLIFrameElement)) continue;
    if (frame.contentDocument?.URL.startsWith(origin)) element.remove();
  }
}
