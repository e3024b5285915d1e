import { useId } from 'preact/hooks';
import type { Chains } from '../../domain/chain';
import { type ChainNode, madeBetween } from '../../domain/chain-tree';
import type { CivilDay } from '../../domain/civil-day';
import { t } from '../../ui/i18n';
import { LevelMark } from '../../ui/level-mark';
import { isAt, type Stage } from './stage';
import { How, Name, Standing } from './standing';
import './introductions.css';

interface ChainsListProps {
  trees: readonly ChainNode[];
  today: CivilDay;
}

/** Each chain from the one I began with, step by step to whom I want to reach. */
export function ChainsList({ trees, today }: ChainsListProps) {
  return (
    <ul class="chains" aria-label={t('introductions_chains')}>
      {trees.map((node) => (
        <Node key={node.person.personId} node={node} today={today} />
      ))}
    </ul>
  );
}

/** Somebody, how I came or come to them, and where they lead. */
function Node({ node, today }: { node: ChainNode; today: CivilDay }) {
  const { next } = node;
  return (
    <li>
      <Standing node={node} today={today} />
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

interface MadeListProps {
  chains: Chains;
  stage: Stage;
  today: CivilDay;
}

/** The introductions I make: no way of mine, so they stand by themselves. */
export function MadeList({ chains, stage, today }: MadeListProps) {
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
