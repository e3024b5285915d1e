import type { Settings } from '../domain/settings';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { PlacementChoice } from '../ui/placement-choice/placement-choice';
import { useRun } from '../ui/results/run';
import { type Subscribe, useLive } from '../ui/use-live';
import { CapChoice } from './cap-choice';

const settings: Subscribe<Settings> = (listener, stop) =>
  liveQuery(() => send('getSettings'), listener, stop);

/** What can be set. Every choice holds at once and can be undone. */
export function SettingsPage() {
  const { value, failure } = useLive(settings);
  const run = useRun();
  return (
    <section class="page narrow">
      <h1>{t('settings_heading')}</h1>
      {value && (
        <>
          <PlacementChoice
            chosen={value.placement}
            onChoose={(placement) =>
              run.act({ name: 'changeSettings', settings: { placement } }, t('settings_saved'))
            }
          />
          <CapChoice
            cap={value.dailyCap}
            onChoose={(dailyCap) =>
              run.act({ name: 'changeSettings', settings: { dailyCap } }, t('settings_saved'))
            }
          />
          <section class="kept">
            <h2>{t('settings_where')}</h2>
            <p>{t('settings_whereWhat')}</p>
          </section>
        </>
      )}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}
