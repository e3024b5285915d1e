import { hangPanel, type Panel } from '../../src/content/panel-frame';
import { freeMargin } from '../../src/linkedin/free-margin';

/**
 * A content script of the measured copy alone. Told to, it hangs the blank page with the very code
 * that hangs the panel, and shows it at once.
 */
let panel: Panel | undefined;

chrome.runtime.onMessage.addListener((message: unknown) => {
  if (message !== 'hang blank' && message !== 'take blank off') return;
  panel?.remove();
  panel = undefined;
  if (message === 'take blank off') return;
  panel = hangPanel({
    document,
    url: chrome.runtime.getURL('bench/blank.html'),
    margin: () => freeMargin(document),
    silent() {},
  });
  panel.shape({ open: false, height: 600 });
});
