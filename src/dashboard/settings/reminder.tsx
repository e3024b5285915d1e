import { useState } from 'preact/hooks';
import { civilTime } from '../../domain/civil-day';
import type { Settings } from '../../domain/settings';
import { sayTime } from '../../ui/days';
import { SelectField } from '../../ui/forms/select-field';
import { t } from '../../ui/i18n';
import { useChoose } from './choose';
import { QuietDays } from './quiet-days';
import { useNotifications } from './use-notifications';

const morning = civilTime('09:00');
const hours = Array.from({ length: 24 }, (_, hour) =>
  civilTime(`${String(hour).padStart(2, '0')}:00`),
);

/** One notification a day, at an hour of the user's choice; off unless they want it. */
export function Reminder({ settings }: { settings: Settings }) {
  const choose = useChoose();
  const { allowed, ask } = useNotifications();
  const [refused, setRefused] = useState(false);
  const { reminderTime } = settings;
  const on = reminderTime !== undefined && allowed !== false;
  const takenBack = reminderTime !== undefined && allowed === false && !refused;
  const toggle = async () => {
    if (on) {
      choose({ reminderTime: null });
      return;
    }
    const answer = await ask();
    setRefused(!answer);
    if (answer) choose({ reminderTime: reminderTime ?? morning });
  };
  return (
    <section class="setting">
      <h2>{t('settings_reminder')}</h2>
      <p class="quiet">{t('settings_reminderWhat')}</p>
      <label class="choice">
        <input type="checkbox" checked={on} onClick={toggle} />
        {t('settings_reminderOn')}
      </label>
      {refused && <p role="alert">{t('settings_reminderRefused')}</p>}
      {takenBack && <p>{t('settings_reminderTakenBack')}</p>}
      {on && (
        <>
          <div class="fields">
            <SelectField
              label={t('settings_reminderTime')}
              value={reminderTime}
              onValue={(time) => choose({ reminderTime: time })}
              groups={[{ options: optionsWith(reminderTime) }]}
            />
          </div>
          <QuietDays settings={settings} />
        </>
      )}
    </section>
  );
}

/** Every hour, and the time that is set where it is none of them. */
function optionsWith(time: Settings['reminderTime'] & string) {
  const times = [...new Set([...hours, time])].sort();
  return times.map((value) => ({ value, label: sayTime(value) }));
}
