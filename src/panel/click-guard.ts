/** How long all of the panel must have been in view before anything in it acts, in ms. */
const wait = 500;
/**
 * How long part of the panel may be out of view, in ms. When it changes its own size, its frame
 * follows a report later (measured: 110 ms), and that is nobody's attack.
 */
const cutFor = 200;
/** How long a form that was sent before the panel was ever in view waits for that, in ms. */
const patience = 1000;

/** Asks for the second version of the observer, which tells whether anything covers or fades us. */
const withVisibility = {
  trackVisibility: true,
  /** The least that the browser allows. */
  delay: 100,
  threshold: [0, 1],
};

const isVisible = (entry: IntersectionObserverEntry) =>
  'isVisible' in entry && entry.isVisible === true;

/**
 * Lets nothing act in a document while the page around it hides, fades or covers any of it, and not
 * until it was in view for half a second: a page could lure the user into clicks on what is not seen.
 * While it waits it takes no pointer, so that a click is not swallowed but never starts. What is
 * typed stays: text alone changes nothing. Where the browser cannot tell (Firefox), all acts.
 */
export function guardClicks(document: Document): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return;
  const { style } = document.documentElement;
  let seen = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let cut: ReturnType<typeof setTimeout> | undefined;
  let first: ReturnType<typeof holdFirst> | undefined = holdFirst();

  const hide = () => {
    clearTimeout(waiting);
    waiting = undefined;
    seen = false;
    style.pointerEvents = 'none';
  };
  const show = () => {
    seen = true;
    style.pointerEvents = '';
    first?.release();
    first = undefined;
  };
  // A key on a button clicks it, and one in a form submits it: both are stopped here too.
  for (const act of ['click', 'auxclick', 'submit']) {
    document.addEventListener(
      act,
      (event) => {
        if (seen) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        first?.hold(event);
      },
      { capture: true },
    );
  }
  hide();
  new IntersectionObserver((entries) => {
    clearTimeout(cut);
    if (!entries.every(isVisible)) hide();
    const [latest] = entries.slice(-1);
    if (!latest || !isVisible(latest)) return;
    if (latest.intersectionRatio === 1) waiting ??= setTimeout(show, wait);
    else cut = setTimeout(hide, cutFor);
  }, withVisibility).observe(document.documentElement);
}

/** Keeps the form that quick fingers, or a tool, send before the panel was ever in view. */
function holdFirst() {
  let held: { send: () => void; at: number } | undefined;
  return {
    hold(event: Event) {
      const { target } = event;
      if (!(event instanceof SubmitEvent && target instanceof HTMLFormElement)) return;
      held = { send: () => target.requestSubmit(event.submitter), at: performance.now() };
    },
    release() {
      if (held && performance.now() - held.at < patience) held.send();
    },
  };
}
