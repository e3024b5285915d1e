import { useState } from 'preact/hooks';
import { parseCivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import type { NewPromise } from '../../domain/promise';
import { refused } from '../failure';
import { t } from '../i18n';
import { calledOn } from '../person-card/called';
import { useRun } from '../results/run';
import { ChoicesField } from './choices-field';
import { DayField } from './day-field';
import { Form } from './form';
import { TextField } from './text-field';
import { useForm } from './use-form';

interface PromiseFormProps {
  card: PersonCard;
  onClose: () => void;
}

/** A promise of the user's or of the person's, with a day where one was named. */
export function PromiseForm({ card, onClose }: PromiseFormProps) {
  const run = useRun();
  const [by, setBy] = useState<NewPromise['by']>('me');
  const [what, setWhat] = useState('');
  const [due, setDue] = useState('');
  const { failure, failureAt, submit } = useForm(async () => {
    if (what.trim() === '') return refused('what-empty');
    const dueDay = parseCivilDay(due);
    const promise = { by, what, ...(dueDay && { dueDay }) };
    const args = { name: 'addPromise', target: card.target, promise } as const;
    const failed = await run.save(args, t('promise_saved'));
    if (!failed) onClose();
    return failed;
  });
  const atWhat = failureAt('what', 'text');
  const atDay = failureAt('day');
  return (
    <Form
      label={t('promise_note')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atWhat || atDay ? undefined : failure}
    >
      <ChoicesField
        label={t('promise_by')}
        quiet
        first
        value={by}
        onValue={setBy}
        options={[
          { value: 'me', label: t('promise_me') },
          { value: 'them', label: t('promise_them', calledOn(card)) },
        ]}
      />
      <TextField label={t('promise_what')} long value={what} onValue={setWhat} failure={atWhat} />
      <DayField label={t('promise_due')} value={due} onValue={setDue} failure={atDay} />
    </Form>
  );
}
