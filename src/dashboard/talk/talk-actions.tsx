import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { isOpen } from '../../domain/conversation';
import type { TalkView } from '../../domain/talk-view';
import { Button } from '../../ui/button';
import { t } from '../../ui/i18n';
import { AgreeForm } from '../../ui/talk/agree-form';
import { PrepareForm } from '../../ui/talk/prepare-form';
import { SaveTalk } from '../../ui/talk/save-talk';
import { TalkResult } from '../../ui/talk/talk-result';

type Step = 'agree' | 'prepare' | 'result';

interface TalkActionsProps {
  talk: TalkView;
  today: CivilDay;
}

/** What can be done with a talk that is still ahead, or just over. */
export function TalkActions({ talk, today }: TalkActionsProps) {
  const { conversation } = talk;
  const [step, setStep] = useState<Step>();
  const { appointment } = conversation;
  const open = isOpen(conversation);
  const ahead = !appointment || appointment.day > today;
  return (
    <div class="talk-actions">
      {open && step && (
        <Form step={step} talk={talk} today={today} onClose={() => setStep(undefined)} />
      )}
      <div class="buttons" hidden={open && step !== undefined}>
        {open && (
          <>
            <Button look={ahead ? 'first' : 'plain'} onClick={() => setStep('prepare')}>
              {t('plan_prepare')}
            </Button>
            <Button look={ahead ? 'plain' : 'first'} onClick={() => setStep('result')}>
              {t('plan_howDidItGo')}
            </Button>
            <Button onClick={() => setStep('agree')}>
              {t(appointment ? 'plan_move' : 'plan_agree')}
            </Button>
            {appointment && <SaveTalk conversationId={conversation.id} />}
          </>
        )}
        <Button look="bare" onClick={() => print()}>
          {t('talk_print')}
        </Button>
      </div>
    </div>
  );
}

interface FormProps extends TalkActionsProps {
  step: Step;
  onClose: () => void;
}

function Form({ step, talk, today, onClose }: FormProps) {
  const [text, setText] = useState('');
  const { conversation, caresAbout, offers } = talk;
  switch (step) {
    case 'agree':
      return <AgreeForm conversation={conversation} today={today} onClose={onClose} />;
    case 'prepare': {
      const about = { offers, ...(caresAbout && { caresAbout }) };
      return <PrepareForm conversation={conversation} about={about} onClose={onClose} />;
    }
    case 'result':
      return <TalkResult {...{ conversation, today, text, onClose }} onText={setText} />;
  }
}
