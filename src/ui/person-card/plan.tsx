import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Conversation, ConversationId } from '../../domain/conversation';
import { sayAppointment } from '../appointment';
import { DashboardLink, talkRoute } from '../at-hand/dashboard-link';
import { Button } from '../button';
import { sayDay } from '../days';
import { agreedWords } from '../forms/words';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { AgreeForm } from '../talk/agree-form';
import type { ToPrepareWith } from '../talk/preparation';
import { PrepareForm } from '../talk/prepare-form';
import { SaveTalk } from '../talk/save-talk';
import { TalkResult } from '../talk/talk-result';
import type { CardForms, PlanStep } from './forms';

function sayPlan({ appointment, proposedOn }: Conversation, today: CivilDay): string {
  if (!appointment) return t('plan_proposedOn', sayDay(proposedOn, today));
  return t(agreedWords[appointment.medium], sayAppointment(appointment, today));
}

interface PlanProps {
  talk: Conversation;
  about: ToPrepareWith;
  today: CivilDay;
  forms: CardForms;
}

/** One talk: when, what for, and what can be done with it. */
export function Plan({ talk, about, today, forms }: PlanProps) {
  const { open, setOpen } = forms;
  const step = typeof open === 'object' && 'plan' in open && open.plan === talk.id && open.step;
  const { purpose } = talk.preparation ?? {};
  return (
    <li>
      <p>{sayPlan(talk, today)}</p>
      {purpose && (
        <p class="quiet" dir="auto">
          {purpose}
        </p>
      )}
      {step && <PlanForm step={step} {...{ talk, about, today, forms }} />}
      <PlanButtons
        talk={talk}
        hidden={Boolean(step)}
        onStep={(next) => setOpen({ plan: talk.id, step: next })}
      />
    </li>
  );
}

function PlanForm({ step, talk, about, today, forms }: PlanProps & { step: PlanStep }) {
  const close = () => forms.setOpen(undefined);
  switch (step) {
    case 'agree':
      return <AgreeForm conversation={talk} today={today} onClose={close} />;
    case 'prepare':
      return <PrepareForm conversation={talk} about={about} onClose={close} />;
    case 'result':
      return (
        <TalkResult
          conversation={talk}
          today={today}
          text={forms.text}
          onText={forms.onText}
          onClose={close}
        />
      );
  }
}

interface PlanButtonsProps {
  talk: Conversation;
  hidden: boolean;
  onStep: (step: PlanStep) => void;
}

function PlanButtons({ talk, hidden, onStep }: PlanButtonsProps) {
  const { id: conversationId, appointment } = talk;
  return (
    <div class="buttons" hidden={hidden}>
      {!appointment && <Button onClick={() => onStep('agree')}>{t('plan_agree')}</Button>}
      <Button onClick={() => onStep('prepare')}>{t('plan_prepare')}</Button>
      <Button onClick={() => onStep('result')}>{t('plan_howDidItGo')}</Button>
      <DashboardLink look="button" to={talkRoute(conversationId)}>
        {t('plan_openPrep')}
      </DashboardLink>
      {appointment ? (
        <Rarer conversationId={conversationId} onMove={() => onStep('agree')} />
      ) : (
        <Cancel conversationId={conversationId} />
      )}
    </div>
  );
}

interface RarerProps {
  conversationId: ConversationId;
  onMove: () => void;
}

/** What an agreed talk needs now and then: folded away until it is wanted. */
function Rarer({ conversationId, onMove }: RarerProps) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <Button look="bare" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {t('plan_change')}
      </Button>
      {unfolded && (
        <div class="rarer">
          <Button look="bare" onClick={onMove}>
            {t('plan_move')}
          </Button>
          <SaveTalk conversationId={conversationId} />
          <Cancel conversationId={conversationId} />
        </div>
      )}
    </>
  );
}

function Cancel({ conversationId }: { conversationId: ConversationId }) {
  const run = useRun();
  const cancel = () =>
    run.act({ name: 'cancelConversation', conversationId }, t('plan_cancelled'), true);
  return (
    <Button look="bare" onClick={cancel}>
      {t('plan_cancel')}
    </Button>
  );
}
