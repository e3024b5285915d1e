import { levels } from '../../domain/level';
import type { Settings } from '../../domain/settings';
import { t } from '../../ui/i18n';
import { levelWords } from '../../ui/level-mark';
import { useChoose } from './choose';
import { NumberField } from './number-field';

/** How often to be in touch, by level, and after how long to come back to somebody. */
export function Rhythms({ settings }: { settings: Settings }) {
  const choose = useChoose();
  const { cadences, reconnectAfterYears } = settings;
  return (
    <section class="setting">
      <h2>{t('settings_rhythms')}</h2>
      <p class="quiet">{t('settings_rhythmsWhat')}</p>
      <div class="fields">
        {levels.map((level) => (
          <NumberField
            key={level}
            label={t('settings_days', t(levelWords[level]))}
            value={cadences[level]}
            min={0}
            max={3650}
            onChoose={(days) => choose({ cadences: { [level]: days } })}
          />
        ))}
        <NumberField
          label={t('settings_years')}
          value={reconnectAfterYears}
          min={1}
          max={20}
          onChoose={(years) => choose({ reconnectAfterYears: years })}
        />
      </div>
    </section>
  );
}
