/** Longer than any frame takes: a page out of view is never painted. */
const patience = 100;

/** Does something once what was just drawn is on the screen, or never will be. */
export function afterPainting(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, patience);
}
