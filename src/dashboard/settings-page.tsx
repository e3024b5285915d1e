import type { Settings } from '../domain/settings';
import type { Holdings } from '../domain/user-row';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { settings } from '../messages/settings';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { PlacementChoice } from '../ui/placement-choice/placement-choice';
import { type Subscribe, useLive } from '../ui/use-live';
import { CapChoice } from './cap-choice';
import { AppearanceChoice } from './settings/appearance-choice';
import { useChoose } from './settings/choose';
import { DeleteEverything } from './settings/delete-everything';
import { LanguageChoice } from './settings/language-choice';
import { Pause } from './settings/pause';
import { Reminder } from './settings/reminder';
import { Rhythms } from './settings/rhythms';
import { Shortcuts } from './settings/shortcuts';
import { StorageUsed } from './settings/storage-used';
import { TimeAMonth } from './settings/time-a-month';
import { BackupAge } from './transfer/backup-age';
import { holdings } from './transfer/holdings';
import './settings/settings.css';

const knownWell: Subscribe<number> = (listener, stop) =>
  liveQuery(async () => (await send('getReview')).peopleByLevel[1], listener, stop);

/** What can be set. Every choice holds at once and can be undone. */
export function SettingsPage() {
  const { value, failure } = useLive(settings);
  return (
    <section class="page narrow in-columns settings-page">
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
      <AppearanceChoice settings={value} />
      <LanguageChoice settings={value} />
      <CapChoice cap={value.dailyCap} onChoose={(dailyCap) => choose({ dailyCap })} />
      <Rhythms settings={value} />
      <TimeAMonth settings={value} people={people} />
      <Reminder settings={value} />
      <Pause settings={value} />
      <Shortcuts />
      <section class="setting">
        <h2>{t('settings_order')}</h2>
        <p>
          <a href="#/tags">{t('tags_heading')}</a> ·{' '}
          <a href="#/duplicates">{t('duplicates_heading')}</a>
        </p>
      </section>
      <Where holdings={here} />
      {here && <DeleteEverything holdings={here} />}
    </>
  );
}

/** What is kept where, in plain words, with the age of the last backup. */
function Where({ holdings: here }: { holdings: Holdings | undefined }) {
  return (
    <section class="kept">
      <h2>{t('settings_where')}</h2>
      <p>{t('settings_whereWhat')}</p>
      <p>{t('settings_whereBrowser')}</p>
      <p>{t('settings_whereGone')}</p>
      {here && <StorageUsed holdings={here} />}
      {here && <BackupAge state={here} />}
      <p>
        <a href="#/transfer">{t('transfer_heading')}</a>
      </p>
    </section>
  );
}
