import type { CivilDay } from '../../domain/civil-day';
import type { Appointment } from '../../domain/conversation';
import type { Prompt } from '../../domain/prompts/prompt';
import type { Failure } from '../failure';
import { LogForm } from '../forms/log-form';
import { ResultForm } from '../forms/result-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { sayAction } from './say-action';

interface DoneFormProps {
  prompt: Prompt;
  today: CivilDay;
  text: string;
  onText: (text: string) => void;
  appointment?: Appointment | undefined;
  onClose: () => void;
}

/** The form that Done opens: all filled in, one click to save. */
export function DoneForm({ prompt, today, text, onText, appointment, onClose }: DoneFormProps) {
  const run = useRun();
  const { done, personId, rule, occurrence } = prompt;
  const cancel = () => {
    onText('');
    onClose();
  };
  const closeWhenSaved = (failure: Failure | undefined) => {
    if (!failure) cancel();
    return failure;
  };
  const shared = { today, text, onText, onCancel: cancel, onEscape: onClose };
  const said = t('prompt_doneDone', prompt.called);
  if (done.form === 'result') {
    const { conversationId } = done;
    return (
      <ResultForm
        {...shared}
        appointment={appointment}
        save={async (outcome) =>
          closeWhenSaved(
            await run.save({ name: 'recordResult', conversationId, outcome }, said, true),
          )
        }
      />
    );
  }
  return (
    <LogForm
      {...shared}
      label={sayAction(prompt.action)}
      kind={done.kind}
      save={async (interaction) => {
        const answer = { answer: 'done', interaction } as const;
        const args = { name: 'answerPrompt', personId, rule, occurrence, answer } as const;
        return closeWhenSaved(await run.save(args, said, true));
      }}
    />
  );
}
