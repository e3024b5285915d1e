import type { Settings } from '../domain/settings';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { PlacementChoice } from '../ui/placement-choice/placement-choice';
import { type Subscribe, useLive } from '../ui/use-live';
import { CapChoice } from './cap-choice';
import { useChoose } from './settings/choose';
import { Pause } from './settings/pause';
import { Reminder } from './settings/reminder';
import { Rhythms } from './settings/rhythms';
import { TimeAMonth } from './settings/time-a-month';
import { BackupAge } from './transfer/backup-age';
import { holdings } from './transfer/holdings';
import './settings/settings.css';

const settings: Subscribe<Settings> = (listener, stop) =>
  liveQuery(() => send('getSettings'), listener, stop);
const knownWell: Subscribe<number> = (listener, stop) =>
  liveQuery(async () => (await send('getReview')).peopleByLevel[1], listener, stop);

/** What can be set. Every choice holds at once and can be undone. */
export function SettingsPage() {
  const { value, failure } = useLive(settings);
  return (
    <section class="page narrow">
      <h1>{t('settings_heading')}</h1>
      {value && <Choices value={value} />}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}

function Choices({ value }: { value: Settings }) {
  const choose = useChoose();
  const { value: people } = useLive(knownWell);
  const { value: here } = useLive(holdings);
  return (
    <>
      <PlacementChoice chosen={value.placement} onChoose={(placement) => choose({ placement })} />
      <CapChoice cap={value.dailyCap} onChoose={(dailyCap) => choose({ dailyCap })} />
      <Rhythms settings={value} />
      <TimeAMonth settings={value} people={people} />
      <Reminder settings={value} />
      <Pause settings={value} />
      <section class="kept">
        <h2>{t('settings_where')}</h2>
        <p>{t('settings_whereWhat')}</p>
        {here && <BackupAge holdings={here} />}
        <p>
          <a href="#/transfer">{t('transfer_heading')}</a>
        </p>
      </section>
    </>
  );
}
