import type { CivilDay } from '../domain/civil-day';
import type { PeoplePage } from '../domain/person-line';

const key = 'people';
const askedKey = 'peopleAsked';

/** The beginning of the list of everybody, as of a day. */
interface Kept {
  day: CivilDay;
  page: PeoplePage;
}

/**
 * Keeps the beginning of the list of everybody at hand for the next opening of the dashboard. In the
 * session's memory, which no page and no content script can read and which ends with the browser and
 * with this version of the extension.
 */
export function keepPeopleAtHand(day: CivilDay, page: PeoplePage): Promise<void> {
  const kept: Kept = { day, page };
  return chrome.storage.session.set({ [key]: kept, [askedKey]: true });
}

/**
 * Forgets the list: something was written.
 * @returns true when a page has asked for it in this session, so that the new one will be wanted
 */
export async function forgetPeopleAtHand(): Promise<boolean> {
  await chrome.storage.session.remove(key);
  return askedKey in (await chrome.storage.session.get(askedKey));
}

/** Only the background writes it, in this very version: what it is needs no more proof. */
function isKept(stored: unknown): stored is Kept {
  return typeof stored === 'object' && stored !== null && 'day' in stored && 'page' in stored;
}

/** The list as it was after the last change; undefined where it is not at hand, or of another day. */
export async function peopleAtHand(day: CivilDay): Promise<PeoplePage | undefined> {
  const stored = (await chrome.storage.session.get(key))[key];
  return isKept(stored) && stored.day === day ? stored.page : undefined;
}
