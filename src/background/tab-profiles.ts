import * as v from 'valibot';
import { parseProfileAddress } from '../domain/profile-address';
import { type SeenProfile, seenProfileSchema } from '../domain/seen-profile';

const keyOf = (tabId: number) => `tab:${tabId}`;

/**
 * Remembers what a tab's content script reported: a profile, or null for "none, or the user's own".
 * Kept in `storage.session`: it outlives the worker and ends with the browser, as the tabs do.
 */
export function rememberProfile(tabId: number, profile: SeenProfile | null): Promise<void> {
  return chrome.storage.session.set({ [keyOf(tabId)]: profile });
}

/** Forgets a tab that is closed. */
export function forgetTab(tabId: number): Promise<void> {
  return chrome.storage.session.remove(keyOf(tabId));
}

const reportSchema = v.nullable(seenProfileSchema);

/** What was last reported for the tab; undefined when nothing was. */
export async function reportedProfile(tabId: number): Promise<SeenProfile | null | undefined> {
  const key = keyOf(tabId);
  const stored = await chrome.storage.session.get(key);
  const parsed = v.safeParse(reportSchema, stored[key]);
  return parsed.success ? parsed.output : undefined;
}

/**
 * The profile that the tab shows now. The address bar decides; what was reported counts only while
 * it is of that address. A tab opened before the extension was installed has an address alone.
 */
export async function profileInTab(tabId: number): Promise<SeenProfile | undefined> {
  const [tab, reported] = await Promise.all([tabById(tabId), reportedProfile(tabId)]);
  const address = tab?.url === undefined ? undefined : parseProfileAddress(tab.url);
  if (address?.kind !== 'profile' || reported === null) return undefined;
  if (reported?.alias === address.alias) return reported;
  const { alias, memberAlias } = address;
  return { alias, reading: 'unreadable', ...(memberAlias && { memberAlias }) };
}

async function tabById(tabId: number): Promise<chrome.tabs.Tab | undefined> {
  try {
    return await chrome.tabs.get(tabId);
  } catch {
    // The tab was closed between the question and the answer: it shows nothing.
    return undefined;
  }
}
