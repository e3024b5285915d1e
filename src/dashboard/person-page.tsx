import { useCallback, useMemo } from 'preact/hooks';
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
import { DeletePerson } from './person/delete-person';
import { type PersonForm, personHref } from './route';

interface PersonPageProps {
  personId: PersonId;
  /** The form that the address asks for. */
  form?: PersonForm | undefined;
}

/** One person: the card of the panel, with room. */
export function PersonPage({ personId, form }: PersonPageProps) {
  const subscribe: Subscribe<Card | null> = useCallback(
    (listener, stop) => liveQuery(() => send('getCard', personId), listener, stop),
    [personId],
  );
  const { value: card, failure } = useLive(subscribe);
  const wish = useMemo(() => (form ? { to: form } : undefined), [form]);
  // The address is that of the person again, so that the same form can be asked for once more.
  const onWishMet = () => location.replace(personHref(personId));
  return (
    <section class="page person">
      <p>
        <a href="#/people">{t('people_heading')}</a>
      </p>
      {card && (
        <>
          <PersonCard
            card={card}
            today={currentDay()}
            {...ofCard}
            headingLevel={1}
            full
            wish={wish}
            onWishMet={onWishMet}
          />
          <Merge personId={personId} called={calledOn(card)} />
          <DeletePerson personId={personId} called={calledOn(card)} />
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
