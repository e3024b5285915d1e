import { useLayoutEffect } from 'preact/hooks';

/**
 * Escape means the form that was opened, also in the moments before it is there: what is around it,
 * as the panel, never hears of it.
 * @param waiting the form is still on its way
 * @param close does what Escape does in the form
 */
export function useEarlyEscape(waiting: boolean, close: () => void): void {
  // Before the next painting, and anew with every `close`: no key finds it missing.
  useLayoutEffect(() => {
    if (!waiting) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      close();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [waiting, close]);
}
