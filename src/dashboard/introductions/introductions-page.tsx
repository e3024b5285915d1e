import { useState } from 'preact/hooks';
import type { Chains } from '../../domain/chain';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { Chips } from '../../ui/chips';
import { currentDay } from '../../ui/clock';
import { FailureText } from '../../ui/field';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { ChainsView } from './chains-view';
import { IntroductionsTable } from './introductions-table';
import { isAt, type Stage, stages } from './stage';

const chains: Subscribe<Chains> = (listener, stop) =>
  liveQuery(() => send('getChains'), listener, stop);

const stageWords: Readonly<Record<Stage, MessageKey>> = {
  all: 'introductions_all',
  me: 'introduction_waitsMe',
  'under-way': 'introductions_underWay',
  done: 'introductions_done',
};

/** Who leads to whom, how far it has come, and whose turn it is. */
export function IntroductionsPage() {
  const { value, failure } = useLive(chains);
  return (
    <section class="page">
      <h1>{t('introduction_list')}</h1>
      {value && value.introductions.length > 0 && <Introductions chains={value} />}
      {value?.introductions.length === 0 && <p class="lead">{t('introductions_none')}</p>}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}

function Introductions({ chains: all }: { chains: Chains }) {
  const [stage, setStage] = useState<Stage>('all');
  const [view, setView] = useState<'chains' | 'table'>('chains');
  const today = currentDay();
  const count = all.introductions.filter((one) => isAt(stage, one)).length;
  const shown = { chains: all, stage, today };
  return (
    <>
      <div class="introductions-filter">
        <Chips
          label={t('introductions_show')}
          value={stage}
          onValue={setStage}
          options={stages.map((value) => ({ value, label: t(stageWords[value]) }))}
        />
        <Chips
          label={t('introductions_as')}
          value={view}
          onValue={setView}
          options={[
            { value: 'chains', label: t('introductions_chains') },
            { value: 'table', label: t('introductions_table') },
          ]}
        />
      </div>
      <p role="status" class="quiet">
        {count > 0 ? tCount('introductions_count', count) : t('introductions_noneFit')}
      </p>
      {count > 0 &&
        (view === 'chains' ? <ChainsView {...shown} /> : <IntroductionsTable {...shown} />)}
    </>
  );
}
