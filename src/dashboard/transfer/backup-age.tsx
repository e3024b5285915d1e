import { isBackupOld } from '../../domain/backup-due';
import { daysBetween } from '../../domain/civil-day';
import type { BackupState } from '../../domain/user-row';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useLive } from '../../ui/use-live';
import { backupState } from './holdings';
import './nudge.css';

function sayAge({ lastBackup }: BackupState): string {
  if (!lastBackup) return t('transfer_lastNever');
  const days = daysBetween(lastBackup.day, currentDay());
  return days > 0 ? tCount('transfer_lastDays', days) : t('transfer_lastToday');
}

/** How old the last backup is, and a quiet word when a new one would be good. */
export function BackupAge({ state }: { state: BackupState }) {
  return (
    <>
      <p class="quiet">{sayAge(state)}</p>
      <Nudge state={state} />
    </>
  );
}

function Nudge({ state, linked = false }: { state: BackupState; linked?: boolean }) {
  const run = useRun();
  const today = currentDay();
  if (!isBackupOld(state, today)) return null;
  const settings = { backupLaterOn: today };
  const later = () =>
    void run.act({ name: 'changeSettings', settings }, t('transfer_nudgeLaterDone'), true);
  return (
    <div class="nudge">
      <p>{t('transfer_nudge')}</p>
      <div class="buttons">
        {linked && <a href="#/transfer">{t('transfer_save')}</a>}
        <Button look="bare" onClick={later}>
          {t('transfer_nudgeLater')}
        </Button>
      </div>
    </div>
  );
}

/** The same quiet word where the day is looked at. */
export function BackupNudge() {
  const { value } = useLive(backupState);
  return value ? <Nudge state={value} linked /> : null;
}
