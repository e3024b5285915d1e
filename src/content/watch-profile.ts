import type { PageReading } from '../linkedin/bind';
import { lookOnChange } from './look-on-change';

/** How far a page could be read by now. */
export type Progress = Exclude<PageReading, { kind: 'unbound' }> | { kind: 'loading' };

interface Watch {
  document: Document;
  read(): PageReading;
  /** Told after every look, the same thing again or not. */
  found(progress: Progress): void;
}

/** After this long with nobody bound, the page counts as unreadable. It is still looked at when it changes. */
const patience = 10_000;

/** Reads the page now and whenever it changes, never while the tab is hidden, until `stop`. */
export function watchProfile({ document, read, found }: Watch, stop: AbortSignal): void {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let givenUp = false;

  const look = () => {
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
    clearTimeout(giveUp);
    giveUp = undefined;
  };

  stop.addEventListener('abort', rest);
  if (document.hidden) found({ kind: 'loading' });
  lookOnChange(document, { look, hidden: rest }, stop);
}
