/**
 * Lets only the user's own clicks act here: the panel stands in a page that is not ours. What is
 * filled in stays free, since password managers, dictation and other helpers type by script.
 */
export function trustedOnly(target: EventTarget): void {
  target.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
