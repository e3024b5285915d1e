import type { CivilDay } from '../domain/civil-day';
import type { TodayList } from '../domain/today-list';
import { afterPainting } from './after-painting';
import type { Listener } from './live-query';
import { today } from './today';

const key = 'today';

/**
 * Keeps the day's list at hand for the next popup. In the session's memory, which no page and no
 * content script can read and which ends with the browser and with this version of the extension.
 */
export function keepDayAtHand(list: TodayList): Promise<void> {
  return chrome.storage.session.set({ [key]: list });
}

/** Only the background writes it, in this very version: what it is needs no more proof. */
function isListOf(stored: unknown, day: CivilDay): stored is TodayList {
  return typeof stored === 'object' && stored !== null && 'day' in stored && stored.day === day;
}

/**
 * The day at a glance: first as it was after the last change, which is at hand whatever the size of the
 * store and whether the background runs or not, then, once that is on the screen, as the store says,
 * and so on as `liveQuery`.
 * @param day the day it is: what is at hand of another is of no use
 */
export function liveDay(listener: Listener<TodayList>, stop: AbortSignal, day: CivilDay): void {
  const ask = () => {
    if (!stop.aborted) today(listener, stop);
  };
  chrome.storage.session.get(key, (items?: Record<string, unknown>) => {
    const stored = items?.[key];
    if (stop.aborted) return;
    if (isListOf(stored, day)) {
      listener.onValue(stored);
      afterPainting(ask);
    } else ask();
  });
}
