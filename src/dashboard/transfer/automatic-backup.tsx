import { useEffect, useState } from 'preact/hooks';
import { backupRhythms, usualRhythm } from '../../domain/backup-due';
import type { Holdings } from '../../domain/user-row';
import { SelectField } from '../../ui/forms/select-field';
import { t, tCount } from '../../ui/i18n';
import { useChoose } from '../settings/choose';
import { askToDownload, mayDownload } from './automatic';

function rhythmOptions(chosen: number) {
  const days = [...new Set([...backupRhythms, chosen])].sort((a, b) => a - b);
  return days.map((count) => ({
    value: String(count),
    label: tCount('transfer_automaticEvery', count),
  }));
}

/** Backups that are made by themselves; off unless the user wants them and the browser allows it. */
export function AutomaticBackup({ holdings }: { holdings: Holdings }) {
  const choose = useChoose();
  const { backupEveryDays } = holdings;
  const [allowed, setAllowed] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void mayDownload().then(setAllowed), []);
  const on = backupEveryDays !== undefined && allowed !== false;
  const toggle = async () => {
    if (on) {
      choose({ backupEveryDays: null });
      return;
    }
    const answer = await askToDownload();
    setAllowed(answer);
    setRefused(!answer);
    if (answer) choose({ backupEveryDays: backupEveryDays ?? usualRhythm });
  };
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={on} onClick={toggle} />
        {t('transfer_automatic')}
      </label>
      <p class="quiet">{t('transfer_automaticWhat')}</p>
      {refused && <p role="alert">{t('transfer_automaticRefused')}</p>}
      {on && (
        <div class="fields">
          <SelectField
            label={t('transfer_automaticRhythm')}
            value={String(backupEveryDays)}
            onValue={(days) => choose({ backupEveryDays: Number(days) })}
            groups={[{ options: rhythmOptions(backupEveryDays) }]}
          />
        </div>
      )}
    </>
  );
}
