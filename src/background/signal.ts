import type { Signal } from '../messages/contract';

const nobodyListens = /Could not establish connection|Receiving end does not exist/i;

function ignoreNobody(error: unknown): void {
  if (error instanceof Error && nobodyListens.test(error.message)) return;
  throw error;
}

/** Tells every open page of the extension. */
export async function tellSurfaces(signal: Signal): Promise<void> {
  await chrome.runtime.sendMessage(signal).catch(ignoreNobody);
}

/** Tells the content script of one tab. */
export async function tellTab(tabId: number, signal: Signal): Promise<void> {
  await chrome.tabs.sendMessage(tabId, signal, { frameId: 0 }).catch(ignoreNobody);
}

/** Tells the content scripts of all tabs on LinkedIn. */
export async function tellAllTabs(signal: Signal): Promise<void> {
  const tabs = await chrome.tabs.query({ url: 'https://*.linkedin.com/*' });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tellTab(tab.id, signal)));
}
