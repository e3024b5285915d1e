import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import type { Appointment } from '../../conversation';
import { type Sentence, sentence } from '../../sentence';
import { agreedTalks } from '../agreed-talks';
import type { Rule } from '../rule';

function reasonOf(called: string, { day, time }: Appointment): Sentence {
  if (!time) return sentence('prompt_log_result_reason', called, { day });
  return sentence('prompt_log_result_reason_at', called, { day }, { time });
}

/** Good records: what came of a talk is written down while it is fresh. */
export const rule: Rule = {
  id: 'log-result',
  rank: 10,
  source: { idea: 9 },
  occurrences({ person, conversations }) {
    const called = calledBy(person);
    return agreedTalks(conversations).map(({ appointment, conversation, key }) => ({
      key,
      // A talk without a time may be in the evening, so its day must be over.
      ...(appointment.time
        ? { dueDay: appointment.day, dueTime: appointment.time }
        : { dueDay: addDays(appointment.day, 1) }),
      action: sentence('prompt_log_result_action', called),
      reason: reasonOf(called, appointment),
      done: { form: 'result', conversationId: conversation.id },
    }));
  },
};
