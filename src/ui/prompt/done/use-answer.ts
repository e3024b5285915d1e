import type { CommandArgs } from '../../../domain/commands';
import type { NewInteraction } from '../../../domain/interaction';
import type { Progress } from '../../../domain/progress';
import type { Failure } from '../../failure';
import { t } from '../../i18n';
import { useRun } from '../../results/run';
import type { DoneProps } from './done-props';

/** What was done: what is logged of it, and which open matter went on. */
export interface Deed {
  interaction?: NewInteraction | undefined;
  progress?: Progress | undefined;
}

type Answering = Pick<DoneProps, 'prompt' | 'onCancel'>;

/** Carries out a command and closes the form when it worked. */
export function useSaveAndClose({ prompt, onCancel }: Answering) {
  const run = useRun();
  return async (
    args: CommandArgs,
    said = t('prompt_doneDone', prompt.called),
  ): Promise<Failure | undefined> => {
    const failure = await run.save(args, said, true);
    if (!failure) onCancel();
    return failure;
  };
}

/** Answers the prompt with Done, which counts for the day, and closes the form when it worked. */
export function useAnswer(answering: Answering) {
  const save = useSaveAndClose(answering);
  const { personId, rule, occurrence } = answering.prompt;
  return ({ interaction, progress }: Deed) =>
    save({
      name: 'answerPrompt',
      personId,
      rule,
      occurrence,
      answer: {
        answer: 'done',
        ...(interaction && { interaction }),
        ...(progress && { progress }),
      },
    });
}
