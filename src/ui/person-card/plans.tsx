import type { CivilDay } from '../../domain/civil-day';
import type { Conversation } from '../../domain/conversation';
import type { PersonCard } from '../../domain/person-card';
import { sayAppointment } from '../appointment';
import { Button } from '../button';
import { sayDay } from '../days';
import { ResultForm } from '../forms/result-form';
import { agreedWords } from '../forms/words';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { CardForms } from './forms';

interface PlansProps {
  card: PersonCard;
  today: CivilDay;
  forms: CardForms;
}

/** Talks still ahead, or waiting to be told how they went. */
export function Plans({ card, today, forms }: PlansProps) {
  if (card.conversations.length === 0) return null;
  return (
    <ul class="plans" aria-label={t('plan_list')}>
      {card.conversations.map((talk) => (
        <Plan key={talk.id} talk={talk} today={today} forms={forms} />
      ))}
    </ul>
  );
}

function sayPlan({ appointment, proposedOn }: Conversation, today: CivilDay): string {
  if (!appointment) return t('plan_proposedOn', sayDay(proposedOn, today));
  return t(agreedWords[appointment.medium], sayAppointment(appointment, today));
}

interface PlanProps {
  talk: Conversation;
  today: CivilDay;
  forms: CardForms;
}

function Plan({ talk, today, forms }: PlanProps) {
  const run = useRun();
  const { open, setOpen, text, onText } = forms;
  const conversationId = talk.id;
  const telling = typeof open === 'object' && open.resultOf === conversationId;
  const close = () => setOpen(undefined);
  const cancel = () => {
    onText('');
    close();
  };
  return (
    <li>
      <p>{sayPlan(talk, today)}</p>
      {telling && (
        <ResultForm
          today={today}
          appointment={talk.appointment}
          text={text}
          onText={onText}
          onCancel={cancel}
          onEscape={close}
          save={async (outcome) => {
            const args = { name: 'recordResult', conversationId, outcome } as const;
            const failed = await run.save(args, t('plan_resultSaved'), true);
            if (!failed) cancel();
            return failed;
          }}
        />
      )}
      <div class="buttons" hidden={telling}>
        <Button onClick={() => setOpen({ resultOf: conversationId })}>
          {t('plan_howDidItGo')}
        </Button>
        <Button
          look="bare"
          onClick={() =>
            run.act({ name: 'cancelConversation', conversationId }, t('plan_cancelled'), true)
          }
        >
          {t('plan_cancel')}
        </Button>
      </div>
    </li>
  );
}
