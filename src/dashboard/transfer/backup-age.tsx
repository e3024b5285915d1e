import { isBackupOld } from '../../domain/backup-due';
import { daysBetween } from '../../domain/civil-day';
import type { Holdings } from '../../domain/user-row';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useLive } from '../../ui/use-live';
import { holdings as liveHoldings } from './holdings';
import './nudge.css';

function sayAge({ lastBackup }: Holdings): string {
  if (!lastBackup) return t('transfer_lastNever');
  const days = daysBetween(lastBackup.day, currentDay());
  return days > 0 ? tCount('transfer_lastDays', days) : t('transfer_lastToday');
}

/** How old the last backup is, and a quiet word when a new one would be good. */
export function BackupAge({ holdings }: { holdings: Holdings }) {
  return (
    <>
      <p class="quiet">{sayAge(holdings)}</p>
      <Nudge holdings={holdings} />
    </>
  );
}

function Nudge({ holdings, linked = false }: { holdings: Holdings; linked?: boolean }) {
  const run = useRun();
  const today = currentDay();
  if (!isBackupOld(holdings, today)) return null;
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
  const { value } = useLive(liveHoldings);
  return value ? <Nudge holdings={value} linked /> : null;
}
