import { createElement } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Bridge } from '../../../domain/bridge';
import { isLive } from '../../../domain/interaction';
import { isUnderWay } from '../../../domain/introduction';
import type { PersonCard } from '../../../domain/person-card';
import { useAtHand } from '../../at-hand/at-hand';
import { Button } from '../../button';
import { t } from '../../i18n';
import { LevelMark, levelWords } from '../../level-mark';
import { useRun } from '../../results/run';

interface BridgesProps {
  card: PersonCard;
  headingLevel: number;
}

/** Somebody to be reached, not well known, to whom no introduction is on its way. */
function wantsAWay({ personId, about, level, introductions, interactions }: PersonCard): boolean {
  if (!personId || !about.keyPerson || level === 1 || level === 2) return false;
  const toThem = introductions.filter(
    ({ introduction }) =>
      introduction.direction === 'received' && introduction.targetId === personId,
  );
  const found = toThem.some(({ introduction: way }) => way.metOn || isUnderWay(way));
  return !found && !interactions.some(isLive);
}

/** Who could introduce me, asked again whenever the card has news. */
function useBridges(card: PersonCard): Bridge[] {
  const { findBridges } = useAtHand();
  const [bridges, setBridges] = useState<Bridge[]>([]);
  const { personId } = card;
  const wanted = wantsAWay(card);
  useEffect(() => {
    let overtaken = false;
    const keep = (found: Bridge[]) => overtaken || setBridges(found);
    if (wanted && personId && findBridges) findBridges(personId).then(keep, () => keep([]));
    else keep([]);
    return () => {
      overtaken = true;
    };
  }, [wanted, personId, findBridges, card]);
  return wanted ? bridges : [];
}

/** For a key person without a way: who could introduce me, each asked for with one click. */
export function Bridges({ card, headingLevel }: BridgesProps) {
  const id = useId();
  const bridges = useBridges(card);
  if (bridges.length === 0) return null;
  return (
    <section class="record-section">
      {createElement(`h${headingLevel}`, { id, class: 'quiet' }, t('bridge_list'))}
      <ul class="bridges" aria-labelledby={id}>
        {bridges.map((bridge) => (
          <BridgeItem key={bridge.personId} bridge={bridge} card={card} />
        ))}
      </ul>
    </section>
  );
}

function whyThem({ why, company }: Bridge): string {
  if (why === 'led-there') return t('bridge_ledThere');
  return company ? t('bridge_company', company) : t('bridge_sameCompany');
}

function BridgeItem({ bridge, card }: { bridge: Bridge; card: PersonCard }) {
  const run = useRun();
  const { personId, called, level } = bridge;
  const ask = () => {
    const helper = { personId };
    const between = { direction: 'received', helper, target: card.target, about: '' } as const;
    return run.act(
      { name: 'addIntroduction', introduction: between },
      t('introduction_saved'),
      true,
    );
  };
  return (
    <li>
      <LevelMark level={level} size={18} />
      <span>
        <span dir="auto">{called}</span>
        {level && <span class="unseen">{t(levelWords[level])}</span>}
        <span class="quiet">{whyThem(bridge)}</span>
      </span>
      <Button aria-label={t('bridge_askOf', called)} onClick={ask}>
        {t('bridge_ask')}
      </Button>
    </li>
  );
}
