import type { Settings } from '../../domain/settings';
import { t } from '../../ui/i18n';
import { CapacityHint } from '../capacity-hint';
import { useChoose } from './choose';
import { NumberField } from './number-field';

interface TimeAMonthProps {
  settings: Settings;
  /** How many people there are at level 1, once that is known. */
  people: number | undefined;
}

/** How much time there is for staying in touch, and what it is enough for. */
export function TimeAMonth({ settings, people }: TimeAMonthProps) {
  const choose = useChoose();
  return (
    <section class="setting">
      <h2>{t('settings_time')}</h2>
      <p class="quiet">{t('settings_timeWhat')}</p>
      <div class="fields">
        <NumberField
          label={t('settings_minutes')}
          value={settings.minutesAMonth}
          min={0}
          max={20_000}
          onChoose={(minutesAMonth) => choose({ minutesAMonth })}
        />
      </div>
      {people !== undefined && <CapacityHint settings={settings} people={people} />}
    </section>
  );
}
