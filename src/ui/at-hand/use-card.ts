import { useEffect, useState } from 'preact/hooks';
import type { PersonId } from '../../domain/person';
import type { PersonCard } from '../../domain/person-card';
import { useAtHand } from './at-hand';

/**
 * A person's card: the one given, else looked up. Undefined while that takes its time, null where it
 * cannot be had.
 */
export function useCard(
  personId: PersonId,
  given: PersonCard | undefined,
): PersonCard | null | undefined {
  const { getCard } = useAtHand();
  const [found, setFound] = useState<PersonCard | null>();
  useEffect(() => {
    if (given) return;
    let wanted = true;
    const keep = (card: PersonCard | null) => wanted && setFound(card);
    if (getCard) getCard(personId).then(keep, () => keep(null));
    else keep(null);
    return () => {
      wanted = false;
    };
  }, [personId, given, getCard]);
  return given ?? found;
}
