import type { Sender } from '../messages/contract';

const keyOf = (tabId: number) => `frame:${tabId}`;

/** Remembers the key of the frame that a tab's content script hangs. */
export function rememberFrame(tabId: number, frameKey: string): Promise<void> {
  return chrome.storage.session.set({ [keyOf(tabId)]: frameKey });
}

/** Forgets the frame of a tab that is closed. */
export function forgetFrame(tabId: number): Promise<void> {
  return chrome.storage.session.remove(keyOf(tabId));
}

/**
 * False for the panel's page in a frame that our content script did not hang. The key stands in the
 * frame's address, which the browser tells us and a page cannot read in a closed root. Everybody who
 * is not in a frame passes: no page can frame anything of ours but the panel.
 */
export async function isOurFrame({ tabId, frameKey }: Sender): Promise<boolean> {
  if (frameKey === undefined) return true;
  if (tabId === undefined) return false;
  const key = keyOf(tabId);
  const stored = await chrome.storage.session.get(key);
  return stored[key] === frameKey;
}
