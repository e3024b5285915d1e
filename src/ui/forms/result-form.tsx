import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Result } from '../../domain/commands';
import type { Appointment } from '../../domain/conversation';
import { type Failure, refused } from '../failure';
import { t } from '../i18n';
import { checkHeld, nothingCameOfIt } from '../talk/result/held';
import { HeldFields } from '../talk/result/held-fields';
import { type AppointmentDraft, AppointmentFields, checkAppointment } from './appointment-fields';
import { ChoicesField } from './choices-field';
import { checkDay, DayField } from './day-field';
import { Form } from './form';
import { TextField } from './text-field';
import { useForm } from './use-form';
import '../talk/talk.css';

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
  // Before its day nothing of a talk has happened that could be guessed.
  const ahead = appointment !== undefined && appointment.day > today;
  const [kind, setKind] = useState<Result['result'] | undefined>(ahead ? undefined : 'held');
  const agreed = appointment && appointment.day < today ? appointment.day : today;
  const [day, setDay] = useState<string>(agreed);
  const [held, setHeld] = useState(nothingCameOfIt);
  const [wrongPromise, setWrongPromise] = useState<number>();
  const [next, setNext] = useState<AppointmentDraft>({
    day: '',
    time: '',
    medium: appointment?.medium ?? 'call',
  });
  const outcomeOf = (): { outcome: Result } | { failure: Failure; promise?: number } => {
    if (!kind) return { failure: refused('choice-missing') };
    if (kind === 'missed') return { outcome: { result: kind } };
    if (kind === 'moved') {
      const moved = checkAppointment(next, today);
      return 'failure' in moved ? moved : { outcome: { result: kind, ...moved } };
    }
    const checked = checkDay(day, { max: today });
    return 'failure' in checked ? checked : checkHeld(checked.day, text, held);
  };
  const { failure, failureAt, submit } = useForm(() => {
    const told = outcomeOf();
    setWrongPromise('failure' in told ? told.promise : undefined);
    return 'failure' in told ? told.failure : props.save(told.outcome);
  });
  const atPromise =
    kind === 'held' && failure && wrongPromise !== undefined
      ? { failure, promise: wrongPromise }
      : undefined;
  const atDay = kind === 'missed' || atPromise ? undefined : failureAt('day');
  const atText = kind === 'held' ? failureAt('text') : undefined;
  return (
    <Form
      label={t('plan_howDidItGo')}
      onSubmit={submit}
      onCancel={props.onCancel}
      // What was said is kept when the form closes; the rest would be lost to one key.
      onEscape={() => held === nothingCameOfIt && props.onEscape()}
      failure={atDay || atText || atPromise ? undefined : failure}
    >
      <ChoicesField
        label={t('plan_howDidItGo')}
        quiet
        first
        value={kind}
        onValue={setKind}
        options={results.map(([value, words]) => ({ value, label: t(words) }))}
      />
      {kind === 'held' && (
        <>
          <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
          <TextField label={t('log_text')} long value={text} onValue={onText} failure={atText} />
          <HeldFields value={held} onValue={setHeld} atPromise={atPromise} />
        </>
      )}
      {kind === 'moved' && (
        <AppointmentFields value={next} onValue={setNext} today={today} failure={atDay} />
      )}
    </Form>
  );
}
