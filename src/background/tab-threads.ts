import * as v from 'valibot';
import { type SeenProfile, seenProfileSchema } from '../domain/seen-profile';
import { isThreadAddress } from '../domain/thread-address';

const keyOf = (tabId: number) => `thread:${tabId}`;

/** Remembers whom the message thread in a tab is with; in the session's memory, as profiles are. */
export function rememberThread(tabId: number, profile: SeenProfile | null): Promise<void> {
  return profile
    ? chrome.storage.session.set({ [keyOf(tabId)]: profile })
    : chrome.storage.session.remove(keyOf(tabId));
}

/** Forgets a tab that is closed. */
export function forgetThread(tabId: number): Promise<void> {
  return chrome.storage.session.remove(keyOf(tabId));
}

/** Whom the message thread in a tab is with, while the tab shows one. Never the profile in a tab. */
export async function threadInTab(tabId: number): Promise<SeenProfile | undefined> {
  const key = keyOf(tabId);
  const [tab, stored] = await Promise.all([
    // A tab that was closed meanwhile shows nothing.
    chrome.tabs.get(tabId).catch(() => undefined),
    chrome.storage.session.get(key),
  ]);
  if (tab?.url === undefined || !isThreadAddress(tab.url)) return undefined;
  const parsed = v.safeParse(seenProfileSchema, stored[key]);
  return parsed.success ? parsed.output : undefined;
}
