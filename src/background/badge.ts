import { badgeCount } from '../domain/today-list';
import { keepDayAtHand } from '../messages/day-at-hand';
import type { WithDatabase } from '../store/connection';
import { todayList } from '../store/queries/today-list';
import { hereAndNow } from './clock';

/** `--now` of the light theme with white on it: readable on light and dark toolbars. */
const amber = '#8f4a06';

/**
 * Computes the day and shows its number on the icon. Nothing remembers the number: it is asked for every
 * time. The list is kept at hand for the popup, which checks it as it opens.
 */
export async function updateBadge(withDatabase: WithDatabase): Promise<void> {
  const list = await withDatabase((db) => todayList(db, hereAndNow()));
  const count = badgeCount(list);
  await Promise.all([
    keepDayAtHand(list),
    chrome.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    chrome.action.setBadgeBackgroundColor({ color: amber }),
    chrome.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
