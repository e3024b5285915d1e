import { useMemo, useState } from 'preact/hooks';
import type { Chains } from '../../domain/chain';
import { chainTrees, narrowed } from '../../domain/chain-tree';
import type { CivilDay } from '../../domain/civil-day';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { Chips } from '../../ui/chips';
import { currentDay } from '../../ui/clock';
import { FailureText } from '../../ui/field';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { ChainsList, MadeList } from './chains-list';
import { IntroductionsTable } from './introductions-table';
import { PictureView } from './picture';
import { isAt, type Stage, stages } from './stage';

const chains: Subscribe<Chains> = (listener, stop) =>
  liveQuery(() => send('getChains'), listener, stop);

const stageWords: Readonly<Record<Stage, MessageKey>> = {
  all: 'introductions_all',
  me: 'introduction_waitsMe',
  'under-way': 'introductions_underWay',
  done: 'introductions_done',
};

const views = ['chains', 'picture', 'table'] as const;
type View = (typeof views)[number];

const viewWords: Readonly<Record<View, MessageKey>> = {
  chains: 'introductions_chains',
  picture: 'introductions_picture',
  table: 'introductions_table',
};

/** Who leads to whom, how far it has come, and whose turn it is. */
export function IntroductionsPage() {
  const { value, failure } = useLive(chains);
  return (
    <section class="page in-columns">
      <h1>{t('introduction_list')}</h1>
      {value && value.introductions.length > 0 && <Introductions chains={value} />}
      {value?.introductions.length === 0 && <p class="lead">{t('introductions_none')}</p>}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}

function Introductions({ chains: all }: { chains: Chains }) {
  const [stage, setStage] = useState<Stage>('all');
  const [view, setView] = useState<View>('chains');
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
          options={views.map((value) => ({ value, label: t(viewWords[value]) }))}
        />
      </div>
      <p role="status" class="quiet">
        {count > 0 ? tCount('introductions_count', count) : t('introductions_noneFit')}
      </p>
      {count > 0 &&
        (view === 'table' ? (
          <IntroductionsTable {...shown} />
        ) : (
          <Ways {...shown} as={view === 'picture' ? PictureView : ChainsList} />
        ))}
    </>
  );
}

interface WaysProps {
  chains: Chains;
  stage: Stage;
  today: CivilDay;
  as: typeof ChainsList;
}

/** The user's own ways, and then what they do for others. */
function Ways({ chains, stage, today, as: View }: WaysProps) {
  const trees = useMemo(() => {
    const all = chainTrees(chains);
    return stage === 'all' ? all : narrowed(all, (one) => isAt(stage, one));
  }, [chains, stage]);
  return (
    <>
      {trees.length > 0 && <View trees={trees} today={today} />}
      <MadeList chains={chains} stage={stage} today={today} />
    </>
  );
}
