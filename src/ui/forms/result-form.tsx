import { useId, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Result } from '../../domain/commands';
import type { Appointment } from '../../domain/conversation';
import type { Failure } from '../failure';
import { t } from '../i18n';
import { type AppointmentDraft, AppointmentFields, checkAppointment } from './appointment-fields';
import { checkDay, DayField } from './day-field';
import { Form } from './form';
import { TextField } from './text-field';
import { useForm } from './use-form';

const results = [
  ['held', 'result_held'],
  ['missed', 'result_missed'],
  ['moved', 'result_moved'],
] as const;

interface ResultFormProps {
  today: CivilDay;
  /** What was agreed, where it is known. */
  appointment?: Appointment | undefined;
  text: string;
  onText: (text: string) => void;
  save: (outcome: Result) => Promise<Failure | undefined>;
  onCancel: () => void;
  onEscape: () => void;
}

/** What came of a talk: held, missed, or moved to another day. */
export function ResultForm(props: ResultFormProps) {
  const { today, appointment, text, onText } = props;
  const name = useId();
  const [kind, setKind] = useState<Result['result']>('held');
  const agreed = appointment && appointment.day < today ? appointment.day : today;
  const [day, setDay] = useState<string>(agreed);
  const [next, setNext] = useState<AppointmentDraft>({
    day: '',
    time: '',
    medium: appointment?.medium ?? 'call',
  });
  const { failure, failureAt, submit } = useForm(() => {
    if (kind === 'missed') return props.save({ result: kind });
    if (kind === 'moved') {
      const checked = checkAppointment(next, today);
      return 'failure' in checked
        ? checked.failure
        : props.save({ result: kind, appointment: checked.appointment });
    }
    const checked = checkDay(day, { max: today });
    return 'failure' in checked
      ? checked.failure
      : props.save({ result: kind, day: checked.day, text: text.trim() });
  });
  const atDay = kind === 'missed' ? undefined : failureAt('day');
  const atText = kind === 'held' ? failureAt('text') : undefined;
  return (
    <Form
      label={t('plan_howDidItGo')}
      onSubmit={submit}
      onCancel={props.onCancel}
      onEscape={props.onEscape}
      failure={atDay || atText ? undefined : failure}
    >
      <fieldset class="choices">
        <legend class="unseen">{t('plan_howDidItGo')}</legend>
        {results.map(([value, words]) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={name}
              data-first={value === 'held' || undefined}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            {t(words)}
          </label>
        ))}
      </fieldset>
      {kind === 'held' && (
        <>
          <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
          <TextField label={t('log_text')} long value={text} onValue={onText} failure={atText} />
        </>
      )}
      {kind === 'moved' && (
        <AppointmentFields value={next} onValue={setNext} today={today} failure={atDay} />
      )}
    </Form>
  );
}
