import { LogForm } from '../../forms/log-form';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';
import { useAnswer } from './use-answer';

/** What was said or written. */
export function LogDone(props: DoneProps<'log'>) {
  const { prompt, done, today, text, onText, onCancel, onEscape } = props;
  const answer = useAnswer(props);
  const { matter } = done;
  return (
    <LogForm
      label={sayAction(prompt.action)}
      kind={done.kind}
      {...{ today, text, onText, onCancel, onEscape }}
      save={(interaction) => answer({ interaction: { ...interaction, ...(matter && { matter }) } })}
    />
  );
}
