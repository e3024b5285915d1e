import * as v from 'valibot';
import { type SeenProfile, seenProfileSchema } from '../domain/seen-profile';
import { threadPath } from '../domain/thread-address';

const keyOf = (tabId: number) => `thread:${tabId}`;

/** Remembers whom a message thread in a tab is with; in the session's memory, as profiles are. */
export function rememberThread(
  tabId: number,
  path: string,
  profile: SeenProfile | null,
): Promise<void> {
  return chrome.storage.session.set({ [keyOf(tabId)]: { path, profile } });
}

/** Forgets a tab that is closed. */
export function forgetThread(tabId: number): Promise<void> {
  return chrome.storage.session.remove(keyOf(tabId));
}

const reportSchema = v.object({ path: v.string(), profile: seenProfileSchema });

/**
 * Whom the message thread in a tab is with. What was reported counts only while the tab shows that
 * thread. Never the profile in a tab: a thread is no profile's page.
 */
export async function threadInTab(tabId: number): Promise<SeenProfile | undefined> {
  const key = keyOf(tabId);
  const [tab, stored] = await Promise.all([
    // A tab that was closed meanwhile shows nothing.
    chrome.tabs.get(tabId).catch(() => undefined),
    chrome.storage.session.get(key),
  ]);
  const path = tab?.url === undefined ? undefined : threadPath(tab.url);
  const report = v.safeParse(reportSchema, stored[key]);
  return report.success && report.output.path === path ? report.output.profile : undefined;
}
