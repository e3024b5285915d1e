import { badgeCount } from '../domain/today-list';
import type { WithDatabase } from '../store/connection';
import { todayList } from '../store/queries/today-list';
import { hereAndNow } from './clock';

/** `--now` of the light theme with white on it: readable on light and dark toolbars. */
const amber = '#8f4a06';

/** Computes the number on the icon and shows it. Nothing remembers it: it is asked for every time. */
export async function updateBadge(withDatabase: WithDatabase): Promise<void> {
  const list = await withDatabase((db) => todayList(db, hereAndNow()));
  const count = badgeCount(list);
  await Promise.all([
    chrome.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    chrome.action.setBadgeBackgroundColor({ color: amber }),
    chrome.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
