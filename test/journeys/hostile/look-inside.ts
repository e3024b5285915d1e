import type { SpoofedFrame } from './hostile-page';

/** What stands in a page of ours; runs there. */
export function lookInside(): SpoofedFrame {
  return {
    html: document.documentElement.outerHTML,
    fields: document.querySelectorAll('input, textarea, button').length,
    failed: (document.querySelector('.failure')?.textContent ?? '') !== '',
  };
}
