/** At most one look in this time: the page changes many times a second while it loads. */
const pause = 250;

// The card comes some time after the address; often only attributes or texts of the old one change.
const anything = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['componentkey', 'id', 'href'],
};

interface Looking {
  look(): void;
  /** Nobody looks at the tab any more. */
  hidden?(): void;
}

/** Looks at a page now and whenever it has changed, never while its tab is hidden, until `stop`. */
export function lookOnChange(document: Document, { look, hidden }: Looking, stop: AbortSignal) {
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(nextLook);
    nextLook = undefined;
  };
  const lookNow = () => {
    rest();
    look();
  };
  const observer = new MutationObserver(() => {
    if (!document.hidden) nextLook ??= setTimeout(lookNow, pause);
  });
  const turned = () => {
    if (!document.hidden) return lookNow();
    rest();
    hidden?.();
  };
  observer.observe(document, anything);
  document.addEventListener('visibilitychange', turned, { signal: stop });
  stop.addEventListener('abort', () => {
    observer.disconnect();
    rest();
  });
  if (!document.hidden) look();
}
