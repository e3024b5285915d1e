const period = 1000;

/**
 * Empties the panel once the extension is gone from under it. In Firefox the content script then ends
 * without a word, and its frame stays, with the words of one person on the next one's page too.
 * Elsewhere the content script lives on and takes the frame away.
 */
export function emptyWhenGone(empty: () => void): void {
  if (location.protocol !== 'moz-extension:') return;
  const watch = setInterval(() => {
    if (chrome.runtime?.id) return;
    clearInterval(watch);
    empty();
  }, period);
}
