import { useState } from 'preact/hooks';
import type { Progress } from '../../../domain/progress';
import { refused } from '../../failure';
import { checkDay, DayField } from '../../forms/day-field';
import { Form } from '../../forms/form';
import { TextField } from '../../forms/text-field';
import { useForm } from '../../forms/use-form';
import { t } from '../../i18n';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';
import { useAnswer } from './use-answer';

/** What came of help, and that they were told. */
export function OutcomeDone(props: DoneProps<'outcome'>) {
  const { prompt, done, today, card, text, onText, onCancel, onEscape } = props;
  const { helpId } = done;
  const help = card?.helps.find(({ id }) => id === helpId);
  const [outcome, setOutcome] = useState(help?.outcome ?? '');
  const [told, setTold] = useState(Boolean(help?.outcome));
  const [day, setDay] = useState<string>(today);
  const answer = useAnswer(props);
  const { failure, failureAt, submit } = useForm(() => {
    const what = outcome.trim();
    if (!what && !told) return refused('what-empty');
    const checked = checkDay(told ? day : today, { max: today });
    if ('failure' in checked) return checked.failure;
    const known = what ? { outcome: what } : {};
    const progress: Progress = { of: 'help', helpId, told, day: checked.day, ...known };
    if (!told) return answer({ progress });
    const said = { day: checked.day, text: text.trim() || what };
    return answer({ progress, interaction: { kind: 'told-outcome', direction: 'out', ...said } });
  });
  const atOutcome = failureAt('what');
  const atDay = failureAt('day');
  const atText = told ? failureAt('text') : undefined;
  return (
    <Form
      label={sayAction(prompt.action)}
      onSubmit={submit}
      {...{ onCancel, onEscape }}
      failure={atOutcome || atDay || atText ? undefined : failure}
    >
      <TextField
        label={t('done_outcome')}
        long
        first
        value={outcome}
        onValue={setOutcome}
        failure={atOutcome}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={told}
          onChange={(event) => setTold(event.currentTarget.checked)}
        />
        {t('done_told')}
      </label>
      {told && (
        <>
          <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
          <TextField label={t('done_words')} long value={text} onValue={onText} failure={atText} />
        </>
      )}
    </Form>
  );
}
