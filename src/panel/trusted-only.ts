const acted = ['click', 'pointerdown', 'keydown', 'beforeinput', 'input', 'change', 'submit'];

/** Lets only the user's own hand act here: the panel stands in a page that is not ours. */
export function trustedOnly(target: EventTarget): void {
  for (const type of acted) {
    target.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}
