import { watchView } from './click-guard-view';

/** How long all of the panel must have been in view before anything in it acts, in ms. */
const wait = 500;
/** How long a form that was sent before the panel was ever in view waits for that, in ms. */
const patience = 1000;
/** How long all is deaf in a tab that is looked at before that is said, in ms. */
const sayAfter = 3000;

/**
 * Lets nothing act in a document while the page around it hides, fades or covers any of it, and not
 * until it was in view for half a second: a page could lure the user into clicks on what is not seen.
 * While it waits it takes no pointer, so that a click is not swallowed but never starts. What is
 * typed stays: text alone changes nothing. Where the browser cannot tell (Firefox), all acts.
 * @param deaf told when that lasts, as under another extension's filter over the page, and when it ends
 */
export function guardClicks(document: Document, deaf: (is: boolean) => void): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return;
  const { style } = document.documentElement;
  let seen = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let first: ReturnType<typeof holdFirst> | undefined = holdFirst();

  const sayLater = () => {
    saying ??= setTimeout(() => {
      saying = undefined;
      if (!document.hidden) deaf(true);
    }, sayAfter);
  };

  const hide = () => {
    clearTimeout(waiting);
    waiting = undefined;
    seen = false;
    style.pointerEvents = 'none';
    sayLater();
  };
  const show = () => {
    seen = true;
    style.pointerEvents = '';
    clearTimeout(saying);
    saying = undefined;
    deaf(false);
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
  watchView(document, {
    hidden: hide,
    inView() {
      waiting ??= setTimeout(show, wait);
    },
    isSettled: () => seen,
  });
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
