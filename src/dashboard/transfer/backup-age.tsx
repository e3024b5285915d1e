import { daysBetween } from '../../domain/civil-day';
import { type Holdings, sumOf } from '../../domain/user-row';
import { currentDay } from '../../ui/clock';
import { t, tCount } from '../../ui/i18n';

/** Days, and changes, after which a new backup is worth a word. */
const oldDays = 14;
const manyChanges = 50;

function sayAge({ lastBackup }: Holdings): string {
  if (!lastBackup) return t('transfer_lastNever');
  const days = daysBetween(lastBackup.day, currentDay());
  return days > 0 ? tCount('transfer_lastDays', days) : t('transfer_lastToday');
}

/** True when much, or much time, lies between the last backup and now. */
function isOld({ counts, changes, lastBackup }: Holdings): boolean {
  if (sumOf(counts) === counts.settings) return false;
  const since = changes - (lastBackup?.changes ?? 0);
  if (since === 0) return false;
  const days = lastBackup ? daysBetween(lastBackup.day, currentDay()) : 0;
  return since >= manyChanges || days >= oldDays;
}

/** How old the last backup is, and a quiet word when a new one would be good. */
export function BackupAge({ holdings }: { holdings: Holdings }) {
  return (
    <>
      <p class="quiet">{sayAge(holdings)}</p>
      {isOld(holdings) && <p class="nudge">{t('transfer_nudge')}</p>}
    </>
  );
}
