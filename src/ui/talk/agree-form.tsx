import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Conversation } from '../../domain/conversation';
import {
  type AppointmentDraft,
  AppointmentFields,
  checkAppointment,
} from '../forms/appointment-fields';
import { Form } from '../forms/form';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface AgreeFormProps {
  conversation: Pick<Conversation, 'id' | 'appointment'>;
  today: CivilDay;
  onClose: () => void;
}

/** The day of a talk that was proposed, or another one for a talk that was agreed. */
export function AgreeForm({ conversation, today, onClose }: AgreeFormProps) {
  const run = useRun();
  const { id: conversationId, appointment } = conversation;
  const [draft, setDraft] = useState<AppointmentDraft>({
    day: appointment?.day ?? '',
    time: appointment?.time ?? '',
    medium: appointment?.medium ?? 'call',
  });
  const { failure, failureAt, submit } = useForm(async () => {
    const checked = checkAppointment(draft, today);
    if ('failure' in checked) return checked.failure;
    const args = {
      name: 'agreeConversation',
      conversationId,
      appointment: checked.appointment,
    } as const;
    const failed = await run.save(args, t('plan_agreed'), true);
    if (!failed) onClose();
    return failed;
  });
  const atDay = failureAt('day');
  return (
    <Form
      label={t(appointment ? 'plan_move' : 'plan_agree')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atDay ? undefined : failure}
    >
      <AppointmentFields value={draft} onValue={setDraft} today={today} failure={atDay} first />
    </Form>
  );
}
