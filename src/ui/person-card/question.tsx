import { useId } from 'preact/hooks';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { calledOn } from './called';

/** Another member stands at the address of somebody who is kept: only the user knows who it is. */
export function Question({ card }: { card: PersonCard }) {
  const run = useRun();
  const id = useId();
  if (!card.question) return null;
  const { personId, called, profile } = card.question;
  return (
    <section class="question" aria-labelledby={id}>
      <p id={id}>{t('question_samePerson', called)}</p>
      <p class="quiet">{t('question_why', calledOn(card))}</p>
      <div class="buttons">
        <Button
          onClick={() =>
            run.act({ name: 'samePerson', personId, profile }, t('question_sameSaved'), true)
          }
        >
          {t('question_same')}
        </Button>
        <Button
          onClick={() =>
            run.act({ name: 'otherPerson', personId, profile }, t('question_otherSaved'), true)
          }
        >
          {t('question_other')}
        </Button>
      </div>
    </section>
  );
}
