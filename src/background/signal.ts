import type { PanelWish, Signal } from '../messages/contract';

const nobodyListens = /Could not establish connection|Receiving end does not exist/i;

function ignoreNobody(error: unknown): void {
  if (error instanceof Error && nobodyListens.test(error.message)) return;
  throw error;
}

async function sayInTab(
  tabId: number,
  signal: Signal,
  frame: { frameId?: number } = {},
): Promise<void> {
  await chrome.tabs.sendMessage(tabId, signal, frame).catch(ignoreNobody);
}

async function inAllTabs(say: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await chrome.tabs.query({ url: 'https://*.linkedin.com/*' });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && say(tab.id)));
}

/** In Firefox a page of ours inside a web page hears, like a content script, only what goes to its tab. */
const panelsHearTabsOnly = () => location.protocol === 'moz-extension:';

/** Tells every open page of the extension, and the panels. */
export async function tellSurfaces(signal: Signal): Promise<void> {
  await Promise.all([
    chrome.runtime.sendMessage(signal).catch(ignoreNobody),
    panelsHearTabsOnly() && inAllTabs((tabId) => sayInTab(tabId, signal)),
  ]);
}

/** Tells the content script of one tab. */
export function tellTab(tabId: number, signal: Signal): Promise<void> {
  return sayInTab(tabId, signal, { frameId: 0 });
}

/** Tells the content scripts of all tabs on LinkedIn. */
export function tellAllTabs(signal: Signal): Promise<void> {
  return inAllTabs((tabId) => tellTab(tabId, signal));
}

/** Tells the side panel of one window that a wish was left. False when it is not open to hear it. */
export async function askSidePanel(windowId: number): Promise<boolean> {
  const signal: Signal = { signal: 'wish-left', windowId };
  const taken: unknown = await chrome.runtime.sendMessage(signal).catch(ignoreNobody);
  return taken === true;
}

/** Tells the panel in one tab what the user wants of it. False when no panel is there to hear it. */
export async function askPanel(tabId: number, wish: PanelWish): Promise<boolean> {
  const signal: Signal = { signal: 'wish', wish };
  const taken: unknown = await chrome.tabs.sendMessage(tabId, signal).catch(ignoreNobody);
  return taken === true;
}
