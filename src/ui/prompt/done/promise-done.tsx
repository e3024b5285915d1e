import { t } from '../../i18n';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';
import { StepForm } from './step-form';
import { useAnswer } from './use-answer';

/** A promise of mine: kept, or no longer wanted. */
export function PromiseDone(props: DoneProps<'promise'>) {
  const { prompt, done, card } = props;
  const { promiseId } = done;
  const answer = useAnswer(props);
  const promise = card?.promises.find(({ id }) => id === promiseId);
  return (
    <StepForm
      {...props}
      label={sayAction(prompt.action)}
      steps={[
        { value: 'kept', label: t('done_promiseKept') },
        { value: 'dropped', label: t('done_promiseDropped') },
      ]}
      note={() => promise?.what}
      save={(step, day, text) =>
        answer({
          progress: { of: 'promise', promiseId, step, day },
          // What was kept is no message by itself; only words of it are worth a line.
          ...(text && { interaction: { kind: 'message', direction: 'out', day, text } }),
        })
      }
    />
  );
}
