import { useState } from 'preact/hooks';
import { addDays } from '../../domain/civil-day';
import type { Settings } from '../../domain/settings';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { checkDay, DayField } from '../../ui/forms/day-field';
import { useForm } from '../../ui/forms/use-form';
import { t } from '../../ui/i18n';
import { Paused } from '../../ui/prompt-list/paused';
import { useRun } from '../../ui/results/run';

/** Holidays: everything but talks rests until a day. */
export function Pause({ settings: { pausedUntil } }: { settings: Settings }) {
  const today = currentDay();
  return (
    <section class="setting">
      <h2>{t('settings_pause')}</h2>
      <p class="quiet">{t('settings_pauseWhat')}</p>
      {pausedUntil && pausedUntil > today ? (
        <Paused until={pausedUntil} today={today} />
      ) : (
        <PauseForm />
      )}
    </section>
  );
}

function PauseForm() {
  const run = useRun();
  const tomorrow = addDays(currentDay(), 1);
  const [day, setDay] = useState('');
  const { failure, submit } = useForm(async () => {
    const checked = checkDay(day, { min: tomorrow });
    if ('failure' in checked) return checked.failure;
    const settings = { pausedUntil: checked.day };
    return run.save({ name: 'changeSettings', settings }, t('settings_saved'), true);
  });
  return (
    <form class="fields with-button" aria-label={t('settings_pause')} noValidate onSubmit={submit}>
      <DayField
        label={t('settings_pauseUntil')}
        value={day}
        onValue={setDay}
        min={tomorrow}
        failure={failure}
      />
      <Button submit>{t('settings_pauseDo')}</Button>
    </form>
  );
}
