import { mondayOf } from './calendar';
import { daysBetween, type LocalNow } from './civil-day';
import type { Settings } from './settings';

/** What decides about the daily reminder. */
export type ReminderSettings = Pick<Settings, 'reminderTime' | 'quietDays' | 'pausedUntil'>;

/**
 * True from the chosen time of a day on, unless the day is a quiet one or everything rests. Whoever
 * opens the browser later in the day is reminded then.
 */
export function remindsOn(
  { reminderTime, quietDays, pausedUntil }: ReminderSettings,
  { day, time }: LocalNow,
): boolean {
  if (!reminderTime || time < reminderTime) return false;
  if (pausedUntil && pausedUntil > day) return false;
  const weekday = daysBetween(mondayOf(day), day) + 1;
  return !quietDays.includes(weekday);
}
