import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Appointment } from '../../domain/conversation';
import type { Failure } from '../failure';
import { t } from '../i18n';
import { type AppointmentDraft, AppointmentFields, checkAppointment } from './appointment-fields';
import { Form } from './form';
import { useForm } from './use-form';

interface PlanFormProps {
  today: CivilDay;
  /** Without an appointment: proposed, no day agreed yet. */
  save: (appointment: Appointment | undefined) => Promise<Failure | undefined>;
  onCancel: () => void;
}

/** A live talk to come: agreed for a day, or only proposed. */
export function PlanForm({ today, save, onCancel }: PlanFormProps) {
  const [draft, setDraft] = useState<AppointmentDraft>({ day: '', time: '', medium: 'call' });
  const [proposed, setProposed] = useState(false);
  const { failure, failureAt, submit } = useForm(() => {
    if (proposed) return save(undefined);
    const checked = checkAppointment(draft, today);
    return 'failure' in checked ? checked.failure : save(checked.appointment);
  });
  const atDay = proposed ? undefined : failureAt('day');
  return (
    <Form
      label={t('card_plan')}
      onSubmit={submit}
      onCancel={onCancel}
      failure={atDay ? undefined : failure}
    >
      <label class="choice">
        <input
          type="checkbox"
          data-first
          checked={proposed}
          onChange={(event) => setProposed(event.currentTarget.checked)}
        />
        {t('plan_onlyProposed')}
      </label>
      {!proposed && (
        <AppointmentFields value={draft} onValue={setDraft} today={today} failure={atDay} />
      )}
    </Form>
  );
}
