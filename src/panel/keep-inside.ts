/**
 * Lets nothing be dragged out of a document. What is dragged tells its text to wherever it is dropped,
 * and a page around the panel could lure the user into that.
 */
export function keepInside(document: Document): void {
  document.addEventListener('dragstart', (event) => event.preventDefault(), { capture: true });
}
