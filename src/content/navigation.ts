/** What is told of the page's moves. */
export interface Moves {
  /** The page is about to show another address; its content is still the old one. */
  leaving(url: string): void;
  /** The address bar may say something new. */
  arrived(): void;
  /** The page came back as it was, out of the browser's cache. */
  restored(): void;
}

const pollPause = 500;

/**
 * Follows moves inside the page, none of which reloads it. The Navigation API sees the page's own
 * `pushState`; wrapping `history` from here would see nothing of it.
 */
export function followNavigation(window: Window, moves: Moves, stop: AbortSignal): void {
  const listen = { signal: stop };
  window.addEventListener('popstate', () => moves.arrived(), listen);
  window.addEventListener('pageshow', (event) => event.persisted && moves.restored(), listen);
  const navigation: Navigation | undefined = window.navigation;
  if (!navigation) {
    const poll = setInterval(() => window.document.hidden || moves.arrived(), pollPause);
    stop.addEventListener('abort', () => clearInterval(poll));
    return;
  }
  navigation.addEventListener(
    'navigate',
    ({ destination, downloadRequest }) => {
      if (destination.sameDocument && downloadRequest === null) moves.leaving(destination.url);
    },
    listen,
  );
  navigation.addEventListener('currententrychange', () => moves.arrived(), listen);
  // A move that was called off: what was taken down at `leaving` comes back.
  navigation.addEventListener('navigateerror', () => moves.arrived(), listen);
}
