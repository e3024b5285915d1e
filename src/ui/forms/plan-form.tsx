import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Appointment, Preparation } from '../../domain/conversation';
import type { Failure } from '../failure';
import { t } from '../i18n';
import { nothingPrepared, saysSomething, type ToPrepareWith } from '../talk/preparation';
import { PreparationFields } from '../talk/preparation-fields';
import { type AppointmentDraft, AppointmentFields, checkAppointment } from './appointment-fields';
import { Form } from './form';
import { useForm } from './use-form';

/** A talk as it is planned. */
export interface Plan {
  /** Missing: proposed, no day agreed yet. */
  appointment?: Appointment;
  preparation?: Preparation;
}

interface PlanFormProps {
  today: CivilDay;
  about: ToPrepareWith;
  save: (plan: Plan) => Promise<Failure | undefined>;
  onCancel: () => void;
}

/** A live talk to come: agreed for a day, or only proposed; and what one thinks of beforehand. */
export function PlanForm({ today, about, save, onCancel }: PlanFormProps) {
  const [draft, setDraft] = useState<AppointmentDraft>({ day: '', time: '', medium: 'call' });
  const [proposed, setProposed] = useState(false);
  const [preparation, setPreparation] = useState(nothingPrepared);
  /** Looked at once: who I am was filled in by itself then. */
  const [prepared, setPrepared] = useState(false);
  const { failure, failureAt, submit } = useForm(() => {
    const thought = saysSomething(preparation) ? { preparation } : {};
    if (proposed) return save(thought);
    const checked = checkAppointment(draft, today);
    if ('failure' in checked) return checked.failure;
    return save({ appointment: checked.appointment, ...thought });
  });
  const atDay = proposed ? undefined : failureAt('day');
  return (
    <Form
      label={t('card_plan')}
      onSubmit={submit}
      onCancel={onCancel}
      onEscape={() => prepared || onCancel()}
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
      <details class="prepare" onToggle={() => setPrepared(true)}>
        <summary>{t('plan_prepare')}</summary>
        {prepared && (
          <div class="form">
            <PreparationFields value={preparation} onValue={setPreparation} about={about} />
          </div>
        )}
      </details>
    </Form>
  );
}
