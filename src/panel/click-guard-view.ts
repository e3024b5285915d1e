/**
 * How long part of the panel may be out of view, in ms. When it changes its own size, its frame
 * follows a report later (measured: 110 ms), and that is nobody's attack.
 */
const cutFor = 200;
/**
 * How long until it is asked again while nothing may act, in ms. In a frame that stands still the
 * observer keeps a report to itself now and then (seen in Chromium 156): asked anew, it tells.
 */
const pause = 250;

/** Asks for the second version of the observer, which tells whether anything covers or fades us. */
const withVisibility = {
  trackVisibility: true,
  /** The least that the browser allows. */
  delay: 100,
  threshold: [0, 1],
};

/** Signs that somebody is about to act: what was reported last may be out of date. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

const isVisible = (entry: IntersectionObserverEntry) =>
  'isVisible' in entry && entry.isVisible === true;

interface View {
  hidden(): void;
  /** All of it is seen; may be told again and again. */
  inView(): void;
  /** True once there is nothing more to wait for: then it is asked only at a sign. */
  isSettled(): boolean;
}

/** Tells whether a document is seen in full, as far as Chromium lets its frame know. */
export function watchView(document: Document, { hidden, inView, isSettled }: View): void {
  let cut: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let askedAt = 0;

  const observer = new IntersectionObserver((entries) => {
    clearTimeout(cut);
    if (!entries.every(isVisible)) hidden();
    const [latest] = entries.slice(-1);
    if (latest && isVisible(latest)) {
      if (latest.intersectionRatio === 1) inView();
      else cut = setTimeout(hidden, cutFor);
    }
    if (!isSettled()) again ??= setTimeout(ask, pause);
  }, withVisibility);
  const ask = () => {
    clearTimeout(again);
    again = undefined;
    observer.disconnect();
    observer.observe(document.documentElement);
  };
  for (const sign of signs) {
    document.addEventListener(
      sign,
      ({ timeStamp }) => {
        if (sign === 'pointermove' && timeStamp - askedAt < withVisibility.delay) return;
        askedAt = timeStamp;
        ask();
      },
      { capture: true },
    );
  }
  ask();
}
