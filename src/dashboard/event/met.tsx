import { Button } from '../../ui/button';
import { t } from '../../ui/i18n';
import type { WhomDraft } from '../../ui/whom/whom';
import './met.css';

interface MetProps {
  people: readonly WhomDraft[];
  onRemove: (person: WhomDraft) => void;
}

/** Those on the list so far. */
export function Met({ people, onRemove }: MetProps) {
  if (people.length === 0) return null;
  return (
    <ul class="met" aria-label={t('event_people')}>
      {people.map((person) => (
        <li key={person.personId ?? person.name}>
          <span dir="auto">{person.name}</span>
          <Button
            look="bare"
            aria-label={t('event_remove', person.name)}
            onClick={() => onRemove(person)}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
