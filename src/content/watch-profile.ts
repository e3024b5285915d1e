import type { PageReading } from '../linkedin/bind';

/** How far a page could be read by now. */
export type Progress = Exclude<PageReading, { kind: 'unbound' }> | { kind: 'loading' };

interface Watch {
  document: Document;
  read(): PageReading;
  /** Told after every look, the same thing again or not. */
  found(progress: Progress): void;
}

/** At most one look in this time: the page changes many times a second while it loads. */
const pause = 250;
/** After this long with nobody bound, the page counts as unreadable. It is still looked at when it changes. */
const patience = 10_000;

// The card comes some time after the address; often only attributes or texts of the old one change.
const anything = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['componentkey', 'id', 'href'],
};

/** Looks at the page now and whenever it changes, never while the tab is hidden, until `stop`. */
export function watchProfile({ document, read, found }: Watch, stop: AbortSignal): void {
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let givenUp = false;

  const look = () => {
    nextLook = undefined;
    const reading = read();
    if (stop.aborted) return;
    if (reading.kind !== 'unbound') {
      rest();
      givenUp = false;
      found(reading);
      return;
    }
    if (!givenUp) giveUp ??= setTimeout(lose, patience);
    found({ kind: givenUp ? 'unreadable' : 'loading' });
  };
  const lose = () => {
    givenUp = true;
    look();
  };
  const rest = () => {
    clearTimeout(nextLook);
    clearTimeout(giveUp);
    nextLook = undefined;
    giveUp = undefined;
  };
  const soon = () => {
    if (!document.hidden) nextLook ??= setTimeout(look, pause);
  };

  const observer = new MutationObserver(soon);
  observer.observe(document, anything);
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : look()), {
    signal: stop,
  });
  stop.addEventListener('abort', () => {
    observer.disconnect();
    rest();
  });
  if (document.hidden) found({ kind: 'loading' });
  else look();
}
