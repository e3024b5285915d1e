import { useCallback } from 'preact/hooks';
import type { PersonId } from '../domain/person';
import type { PersonCard as Card } from '../domain/person-card';
import { ofCard } from '../messages/at-hand';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { currentDay } from '../ui/clock';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { calledOn } from '../ui/person-card/called';
import { PersonCard } from '../ui/person-card/person-card';
import { type Subscribe, useLive } from '../ui/use-live';
import { Merge } from './merge';

/** One person: the card of the panel, with room. */
export function PersonPage({ personId }: { personId: PersonId }) {
  const subscribe: Subscribe<Card | null> = useCallback(
    (listener, stop) => liveQuery(() => send('getCard', personId), listener, stop),
    [personId],
  );
  const { value: card, failure } = useLive(subscribe);
  return (
    <section class="page narrow">
      <p>
        <a href="#/people">{t('people_heading')}</a>
      </p>
      {card && (
        <>
          <PersonCard card={card} today={currentDay()} headingLevel={1} {...ofCard} />
          <Merge personId={personId} called={calledOn(card)} />
        </>
      )}
      {card === null && (
        <>
          <h1>{t('person_gone')}</h1>
          <p class="lead">{t('person_goneWhy')}</p>
        </>
      )}
      <FailureText failure={card === undefined ? failure : undefined} />
    </section>
  );
}
