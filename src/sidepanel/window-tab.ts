/** The window this page stands beside; it stays the same for as long as the page lives. */
export async function ownWindow(): Promise<number> {
  const { id } = await chrome.windows.getCurrent();
  if (id === undefined) throw new Error('The side panel stands in no window.');
  return id;
}

/** The tab in front in a window. */
export async function tabInFront(windowId: number): Promise<chrome.tabs.Tab | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  return tab;
}

/** Calls back whenever another tab of the window comes to the front, or the one there moves on. */
export function onTabMoved(windowId: number, moved: () => void, stop: AbortSignal): void {
  const activated = (tab: { windowId: number }) => tab.windowId === windowId && moved();
  const updated = (
    _tabId: number,
    { url, status }: { url?: string; status?: string },
    tab: chrome.tabs.Tab,
  ) => {
    // Outside of LinkedIn an address is not ours to know, but that the page loads is.
    const moves = url !== undefined || status === 'loading';
    if (moves && tab.active && tab.windowId === windowId) moved();
  };
  const { onActivated, onUpdated } = chrome.tabs;
  onActivated.addListener(activated);
  onUpdated.addListener(updated);
  stop.addEventListener('abort', () => {
    onActivated.removeListener(activated);
    onUpdated.removeListener(updated);
  });
}
