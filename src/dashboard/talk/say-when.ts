import type { CivilDay } from '../../domain/civil-day';
import type { Conversation } from '../../domain/conversation';
import { sayAppointment } from '../../ui/appointment';
import { atStart, sayDate } from '../../ui/days';
import { mediumWords } from '../../ui/forms/words';
import { t } from '../../ui/i18n';

/** When a talk is, or was. */
export function sayWhen(conversation: Conversation, today: CivilDay): string {
  const { state, appointment, heldOn, proposedOn } = conversation;
  if (state === 'held' && heldOn) return t('talk_held', sayDate(heldOn, today));
  if (!appointment) return t('talk_proposed', sayDate(proposedOn, today));
  if (state === 'missed') return t('talk_missed', sayDate(appointment.day, today));
  const when = atStart(sayAppointment(appointment, today));
  return t('talk_agreed', when, t(mediumWords[appointment.medium]));
}
