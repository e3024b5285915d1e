import { parseProfileAddress } from '../domain/profile-address';
import type { SeenProfile } from '../domain/seen-profile';
import type { Placement } from '../domain/settings';
import type { Signal } from '../messages/contract';
import { attendThreads, type SeenThread } from './attend-threads';
import type { Earlier } from './lingering';
import { followNavigation } from './navigation';
import { makeReporter } from './reporter';
import { beginVisit, type Visit } from './visit';

/** The page and the extension, as seen from a content script. */
export interface Surroundings {
  window: Window;
  /** What the address bar says. */
  url(): string;
  panelUrl: string;
  send(profile: SeenProfile | null): Promise<Placement | null>;
  sendThread(seen: SeenThread): Promise<void>;
  onSignal(listener: (signal: Signal) => void, stop: AbortSignal): void;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
}

/** A script of a newer version tells the one before it to go. Says nothing of who we are. */
const successor = 'successor';

/**
 * When an extension goes, no event says so to its scripts (measured in Chromium: ports under them are
 * not cut, nor are frames closed). So each sign of the user's looks whether it is still there.
 */
const signsOfLife = ['visibilitychange', 'focus', 'pointermove', 'pointerdown', 'keydown', 'wheel'];

/** Follows the page from profile to profile, until it is ousted or the extension is gone. */
export function attendPage(surroundings: Surroundings): void {
  const { window, url, panelUrl, send, sendThread, onSignal, isAlive } = surroundings;
  const { document } = window;
  const stop = new AbortController();
  let visit: Visit | undefined;
  let earlier: Earlier | undefined;

  const profileAt = (address: string) => {
    const found = parseProfileAddress(address);
    return found?.kind === 'profile' ? found : undefined;
  };
  const endVisit = () => {
    if (visit) earlier = visit.known();
    visit?.end();
    visit = undefined;
  };
  const stopIfGone = () => {
    if (!isAlive()) stop.abort();
    return stop.signal.aborted;
  };
  const reporter = makeReporter({
    send,
    answered(profile, placement) {
      if (profile && profile.alias === visit?.alias) visit.place(placement);
    },
    failed: stopIfGone,
  });
  const threads = attendThreads(
    { document, url, send: sendThread, failed: stopIfGone },
    stop.signal,
  );
  const arrived = () => {
    if (stopIfGone()) return;
    threads.arrived();
    const address = profileAt(url());
    if (visit && visit.alias === address?.alias) return;
    endVisit();
    if (!address) {
      earlier = undefined;
      return reporter.tell(null);
    }
    const tell = (profile: SeenProfile | null) => stopIfGone() || reporter.tell(profile);
    visit = beginVisit({ document, panelUrl, address, earlier, tell });
  };

  document.dispatchEvent(new CustomEvent(successor));
  document.addEventListener(successor, () => stop.abort(), { signal: stop.signal });
  stop.signal.addEventListener('abort', endVisit);
  followNavigation(
    window,
    {
      leaving(next) {
        if (visit && profileAt(next)?.alias !== visit.alias) endVisit();
      },
      arrived,
      restored() {
        arrived();
        reporter.repeat();
        threads.restored();
      },
    },
    stop.signal,
  );
  for (const type of signsOfLife) {
    const options = { capture: true, passive: true, signal: stop.signal };
    window.addEventListener(type, stopIfGone, options);
  }
  onSignal((signal) => {
    if (signal.signal === 'placement') visit?.place(signal.placement);
    if (signal.signal === 'panel') visit?.shape(signal.shape);
  }, stop.signal);
  arrived();
}
