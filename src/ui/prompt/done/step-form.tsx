import { useState } from 'preact/hooks';
import type { CivilDay } from '../../../domain/civil-day';
import type { Failure } from '../../failure';
import { ChoicesField } from '../../forms/choices-field';
import { checkDay, DayField } from '../../forms/day-field';
import { Form } from '../../forms/form';
import { TextField } from '../../forms/text-field';
import { useForm } from '../../forms/use-form';
import { t } from '../../i18n';

interface StepFormProps<Step extends string> {
  label: string;
  today: CivilDay;
  /** What may have happened, the likeliest first. */
  steps: readonly { value: Step; label: string }[];
  /** A word beside a step. */
  note?: (step: Step) => string | undefined;
  text: string;
  onText: (text: string) => void;
  save: (step: Step, day: CivilDay, text: string) => Promise<Failure | undefined>;
  onCancel: () => void;
  onEscape: () => void;
}

/** A step of something open: which, when, and what was said. Saved with one click as it opens. */
export function StepForm<Step extends string>(props: StepFormProps<Step>) {
  const { label, today, steps, note, text, onText, save, onCancel, onEscape } = props;
  const [likeliest] = steps;
  const [step, setStep] = useState(likeliest?.value);
  const [day, setDay] = useState<string>(today);
  const { failure, failureAt, submit } = useForm(async () => {
    const checked = checkDay(day, { max: today });
    if ('failure' in checked) return checked.failure;
    return step && save(step, checked.day, text.trim());
  });
  const atDay = failureAt('day');
  const atText = failureAt('text');
  const said = step && note?.(step);
  return (
    <Form
      label={label}
      onSubmit={submit}
      {...{ onCancel, onEscape }}
      failure={atDay || atText ? undefined : failure}
    >
      {steps.length > 1 && (
        <ChoicesField label={label} quiet first value={step} onValue={setStep} options={steps} />
      )}
      {said && <p class="quiet">{said}</p>}
      <DayField
        label={t('log_day')}
        first={steps.length === 1}
        value={day}
        onValue={setDay}
        max={today}
        failure={atDay}
      />
      <TextField label={t('done_words')} long value={text} onValue={onText} failure={atText} />
    </Form>
  );
}
