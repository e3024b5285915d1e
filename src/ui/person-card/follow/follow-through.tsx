import type { CivilDay } from '../../../domain/civil-day';
import type { PersonCard } from '../../../domain/person-card';
import { Asks } from './asks';
import { BalanceLine } from './balance-line';
import { Bridges } from './bridges';
import { Helps } from './helps';
import { Introductions } from './introductions';
import { Promises } from './promises';

interface FollowThroughProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

/** What is open between the user and the person, a section a kind. */
export function FollowThrough(props: FollowThroughProps) {
  return (
    <div class="follow-through">
      <Bridges card={props.card} headingLevel={props.headingLevel} />
      <Introductions {...props} />
      <Promises {...props} />
      <Asks {...props} />
      <Helps {...props} />
      <BalanceLine card={props.card} />
    </div>
  );
}
