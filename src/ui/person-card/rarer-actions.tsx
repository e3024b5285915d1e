import { useState } from 'preact/hooks';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { calledOn } from './called';
import type { CardForms } from './forms';

interface RarerProps {
  card: PersonCard;
  forms: CardForms;
}

const openers = [
  ['ask', 'ask_note'],
  ['help', 'help_note'],
  ['promise', 'promise_note'],
] as const;

/** What is done now and then: folded away until it is wanted. */
export function Rarer({ card, forms: { open, setOpen } }: RarerProps) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div class="rarer">
      <Button look="bare" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {t('card_more')}
      </Button>
      {unfolded && (
        <>
          {openers.map(([form, words]) => (
            <Button
              key={form}
              look="bare"
              aria-expanded={open === form}
              onClick={() => setOpen(open === form ? undefined : form)}
            >
              {t(words)}
            </Button>
          ))}
          <KeyPerson card={card} />
        </>
      )}
    </div>
  );
}

/** Marks somebody the user wants to reach. */
function KeyPerson({ card }: { card: PersonCard }) {
  const run = useRun();
  const keyPerson = card.about.keyPerson ?? false;
  const turn = () => {
    const fields = { keyPerson: !keyPerson };
    const said = t(keyPerson ? 'introduction_keyOff' : 'introduction_keyOn', calledOn(card));
    return run.act({ name: 'changePerson', target: card.target, fields }, said);
  };
  return (
    <Button look="bare" aria-pressed={keyPerson} onClick={turn}>
      {t('introduction_key')}
    </Button>
  );
}
