import type { CivilDay } from '../../domain/civil-day';
import { Button } from '../button';
import { sayDay } from '../days';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface PausedProps {
  until: CivilDay;
  today: CivilDay;
}

/** Everything but talks rests; and the way back from it. */
export function Paused({ until, today }: PausedProps) {
  const run = useRun();
  const goOn = () =>
    run.act({ name: 'changeSettings', settings: { pausedUntil: null } }, t('pause_over'), true);
  return (
    <div class="paused">
      <p class="quiet">{t('pause_resting', sayDay(until, today))}</p>
      <Button onClick={goOn}>{t('pause_end')}</Button>
    </div>
  );
}
