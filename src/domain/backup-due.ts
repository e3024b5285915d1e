import { type CivilDay, daysBetween } from './civil-day';
import type { BackupState } from './user-row';

/** Days, and changes, after which a new backup is worth a word. */
const oldDays = 14;
const manyChanges = 50;

/** How often a backup may be made by itself, in days. */
export const backupRhythms = [1, 7, 30] as const;
export const usualRhythm = 7;

/** Changes since the last backup; none where there is nothing that anybody would miss. */
function changesSince({ empty, changes, lastBackup }: BackupState): number {
  if (empty) return 0;
  return changes - (lastBackup?.changes ?? 0);
}

/** True when something stands here that no backup holds. */
export function isUnsaved(state: BackupState): boolean {
  return changesSince(state) > 0;
}

/**
 * True when much, or much time, lies between the last backup and now, and the user has not put it off.
 * Where backups are made by themselves, only time counts: then they have not been made.
 */
export function isBackupOld(state: BackupState, today: CivilDay): boolean {
  const { lastBackup, backupLaterOn, backupEveryDays } = state;
  if (!isUnsaved(state)) return false;
  if (backupLaterOn && daysBetween(backupLaterOn, today) < oldDays) return false;
  const days = lastBackup ? daysBetween(lastBackup.day, today) : 0;
  if (days >= Math.max(oldDays, (backupEveryDays ?? 0) * 2)) return true;
  return backupEveryDays === undefined && changesSince(state) >= manyChanges;
}

/**
 * True when a backup is to be made by itself: the user wants that, something has changed, and its time
 * has come or the extension is another version than the one that made the last.
 */
export function isBackupDue(state: BackupState, today: CivilDay, version: string): boolean {
  const { lastBackup, backupEveryDays } = state;
  if (backupEveryDays === undefined || !isUnsaved(state)) return false;
  if (!lastBackup || lastBackup.version !== version) return true;
  return daysBetween(lastBackup.day, today) >= backupEveryDays;
}
