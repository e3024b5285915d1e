import { useId } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { sayDate, sayDay } from '../days';
import { t } from '../i18n';
import { PromptView } from '../prompt/prompt-view';
import { sayAction } from '../prompt/say-action';
import { useRun } from '../results/run';
import { calledOn } from './called';
import type { CardForms } from './forms';

interface NextStepProps {
  card: PersonCard;
  today: CivilDay;
  forms: CardForms;
}

/** What to do next, what comes later, or that the person rests. */
export function NextStep({ card, today, forms }: NextStepProps) {
  const { nextStep, upcoming, letGoOn } = card;
  if (!nextStep && !upcoming && !letGoOn) return null;
  return (
    <section class={nextStep ? 'next-step due' : 'next-step'} aria-label={t('card_nextStep')}>
      {letGoOn ? (
        <Resting card={card} day={sayDate(letGoOn, today)} />
      ) : nextStep ? (
        <PromptView
          key={`${nextStep.rule} ${nextStep.occurrence}`}
          prompt={nextStep}
          today={today}
          doing={forms.open === 'done'}
          onDoing={(doing) => forms.setOpen(doing ? 'done' : undefined)}
          text={forms.text}
          onText={forms.onText}
          card={card}
        />
      ) : (
        upcoming && (
          <p class="quiet">
            {t('card_nothingDue', sayAction(upcoming.action), sayDay(upcoming.day, today))}
          </p>
        )
      )}
    </section>
  );
}

function Resting({ card, day }: { card: PersonCard; day: string }) {
  const run = useRun();
  const id = useId();
  const { personId } = card;
  return (
    <div class="resting">
      <p class="quiet" id={id}>
        {t('card_letGoOn', calledOn(card), day)}
      </p>
      {personId && (
        <Button
          aria-describedby={id}
          onClick={() => run.act({ name: 'pickUpAgain', personId }, t('card_pickedUp'), true)}
        >
          {t('card_pickUp')}
        </Button>
      )}
    </div>
  );
}
