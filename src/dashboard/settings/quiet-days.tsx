import type { Settings } from '../../domain/settings';
import { weekdayName } from '../../ui/days';
import { t } from '../../ui/i18n';
import { useChoose } from './choose';

const week = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week without a reminder. */
export function QuietDays({ settings: { quietDays } }: { settings: Settings }) {
  const choose = useChoose();
  return (
    <fieldset>
      <legend class="legend">{t('settings_quietDays')}</legend>
      <div class="choices">
        {week.map((day) => (
          <label class="choice" key={day}>
            <input
              type="checkbox"
              checked={quietDays.includes(day)}
              onChange={({ currentTarget }) =>
                choose({ quietDay: { weekday: day, quiet: currentTarget.checked } })
              }
            />
            {weekdayName(day)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
