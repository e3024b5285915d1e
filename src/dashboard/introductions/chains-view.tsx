import { useId, useMemo } from 'preact/hooks';
import type { ChainPerson, Chains } from '../../domain/chain';
import { type ChainNode, chainTrees, madeBetween, narrowed } from '../../domain/chain-tree';
import type { CivilDay } from '../../domain/civil-day';
import type { CardIntroduction } from '../../domain/person-card';
import { t } from '../../ui/i18n';
import { IntroductionActions } from '../../ui/introductions/introduction-actions';
import { sayState, sayWaits } from '../../ui/introductions/words';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { personHref } from '../route';
import { isAt, type Stage } from './stage';
import './introductions.css';

interface ChainsViewProps {
  chains: Chains;
  stage: Stage;
  today: CivilDay;
}

/** Each chain from the one I began with, step by step to whom I want to reach. */
export function ChainsView({ chains, stage, today }: ChainsViewProps) {
  const trees = useMemo(() => {
    const all = chainTrees(chains);
    return stage === 'all' ? all : narrowed(all, (one) => isAt(stage, one));
  }, [chains, stage]);
  return (
    <>
      {trees.length > 0 && (
        <ul class="chains" aria-label={t('introductions_chains')}>
          {trees.map((node) => (
            <Node key={node.person.personId} node={node} today={today} />
          ))}
        </ul>
      )}
      <Made chains={chains} stage={stage} today={today} />
    </>
  );
}

/** Somebody, how I came or come to them, and where they lead. */
function Node({ node, today }: { node: ChainNode; today: CivilDay }) {
  const { person, by, repeated, next } = node;
  const between = by && { introduction: by.introduction, other: by.helper, target: person };
  return (
    <li>
      <div class="chain-person">
        <LevelMark level={person.level} size={20} />
        <div>
          <Name person={person} />
          {between && <How between={between} today={today} />}
          {repeated && <p class="quiet">{t('introductions_goesOn', person.called)}</p>}
        </div>
      </div>
      {next.length > 0 && (
        <ul class={next.length > 1 ? 'parts' : undefined}>
          {next.map((one) => (
            <Node key={one.by?.introduction.id} node={one} today={today} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Name({ person: { personId, called, level, keyPerson } }: { person: ChainPerson }) {
  return (
    <p class="chain-name">
      <a href={personHref(personId)} dir="auto">
        {called}
      </a>
      {level && <span class="unseen">{t(levelWords[level])}</span>}
      {keyPerson && <span class="key-person">{t('introduction_key')}</span>}
    </p>
  );
}

function How({ between, today }: { between: CardIntroduction; today: CivilDay }) {
  const { about } = between.introduction;
  const waits = sayWaits(between);
  return (
    <>
      <p>{sayState(between)}</p>
      {about && (
        <p class="quiet" dir="auto">
          {about}
        </p>
      )}
      {waits && <p class={isAt('me', between.introduction) ? 'waits' : 'quiet'}>{waits}</p>}
      <IntroductionActions between={between} today={today} />
    </>
  );
}

/** The introductions I make: no way of mine, so they stand by themselves. */
function Made({ chains, stage, today }: ChainsViewProps) {
  const id = useId();
  const made = madeBetween(chains).filter(({ introduction }) => isAt(stage, introduction));
  if (made.length === 0) return null;
  return (
    <section class="made">
      <h2 id={id}>{t('introductions_madeList')}</h2>
      <ul class="chains" aria-labelledby={id}>
        {made.map((between) => (
          <li key={between.introduction.id}>
            <div class="chain-person">
              <LevelMark level={between.other.level} size={20} />
              <div>
                <Name person={between.other} />
                <Name person={between.target} />
                <How between={between} today={today} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
