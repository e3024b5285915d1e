import * as v from 'valibot';
import type { CivilDay } from '../domain/civil-day';
import { civilDaySchema } from '../domain/civil-day-schema';
import { countedKeys } from '../domain/counted';
import { remindsOn } from '../domain/reminder';
import { followUpsIn, talksToday } from '../domain/today-list';
import type { WithDatabase } from '../store/connection';
import { settings } from '../store/queries/settings';
import { todayList } from '../store/queries/today-list';
import { hereAndNow } from './clock';
import { openDashboard } from './dashboard';

const id = 'reminder';
const key = 'remindedOn';
const daysSchema = v.array(civilDaySchema);
/** Enough for a clock that is set back, or a journey over the date line. */
const daysKept = 14;

/** Starts and ticks may come together: each looks after the one before has written. */
let turn: Promise<unknown> = Promise.resolve();

async function daysDone(): Promise<CivilDay[]> {
  const stored = await chrome.storage.local.get(key);
  const parsed = v.safeParse(daysSchema, stored[key]);
  return parsed.success ? parsed.output : [];
}

/**
 * Takes a day for its one reminder, before anything is shown: a worker that dies right after costs a
 * reminder, and never shows a second.
 * @returns false when the day was taken before
 */
async function take(day: CivilDay): Promise<boolean> {
  const done = await daysDone();
  if (done.includes(day)) return false;
  await chrome.storage.local.set({ [key]: [...done, day].slice(-daysKept) });
  return true;
}

function counted(stem: string, count: number): string {
  const keys = countedKeys(stem, count, chrome.i18n.getMessage('language') || 'en');
  const said = keys.map((key) => chrome.i18n.getMessage(key, [String(count)]));
  return said.find(Boolean) ?? '';
}

/** Numbers only: a locked screen shows notifications to everybody. */
function textFor(followUps: number, talks: number): string {
  return [
    ...(followUps > 0 ? [counted('reminder_followUps', followUps)] : []),
    ...(talks > 0 ? [counted('reminder_talks', talks)] : []),
  ].join('\n');
}

async function remindNow(withDatabase: WithDatabase): Promise<void> {
  // Missing until the user has allowed it.
  if (!chrome.notifications) return;
  const now = hereAndNow();
  if (!remindsOn(await withDatabase(settings), now) || !(await take(now.day))) return;
  const list = await withDatabase((db) => todayList(db, now));
  const message = textFor(followUpsIn(list).length, talksToday(list).length);
  if (!message) return;
  await chrome.notifications.create(id, {
    type: 'basic',
    iconUrl: 'icons/128.png',
    title: 'Wellkept',
    message,
  });
}

/**
 * Shows the day's one notification when its time has come and something is due. To be called as
 * often as one likes.
 */
export function remind(withDatabase: WithDatabase): Promise<void> {
  const mine = turn.then(() => remindNow(withDatabase));
  turn = mine.catch(() => {});
  return mine;
}

function answerClick(clicked: string): void {
  if (clicked !== id) return;
  void chrome.notifications.clear(id);
  void openDashboard('#/today');
}

/** Listens for clicks on the notification: at every start, and as soon as it is allowed. */
export function listenForClicks(): void {
  // The same listener is added once only, however often it is asked for.
  chrome.notifications?.onClicked.addListener(answerClick);
}
