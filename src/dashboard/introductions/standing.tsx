import type { ChainPerson } from '../../domain/chain';
import type { ChainNode } from '../../domain/chain-tree';
import type { CivilDay } from '../../domain/civil-day';
import type { CardIntroduction } from '../../domain/person-card';
import { t } from '../../ui/i18n';
import { IntroductionActions } from '../../ui/introductions/introduction-actions';
import { sayState, sayWaits } from '../../ui/introductions/words';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { personHref } from '../route';
import { isAt } from './stage';

/** Somebody in a chain: who, how the one before leads to them, what is next. */
export function Standing({ node, today }: { node: ChainNode; today: CivilDay }) {
  const { person, by, repeated } = node;
  const between = by && { introduction: by.introduction, other: by.helper, target: person };
  return (
    <div class="chain-person">
      <LevelMark level={person.level} size={20} />
      <div>
        <Name person={person} />
        {between && <How between={between} today={today} />}
        {repeated && <p class="quiet">{t('introductions_goesOn', person.called)}</p>}
      </div>
    </div>
  );
}

/** A name that leads to its page. */
export function Name({ person: { personId, called, level, keyPerson } }: { person: ChainPerson }) {
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

/** How far an introduction is, and its next steps. */
export function How({ between, today }: { between: CardIntroduction; today: CivilDay }) {
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
