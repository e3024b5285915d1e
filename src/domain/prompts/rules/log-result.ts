import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import type { Appointment, Conversation } from '../../conversation';
import { type Sentence, sentence } from '../../sentence';
import type { PersonRecords, Rule } from '../rule';

interface Agreed {
  conversation: Conversation;
  appointment: Appointment;
  /** The talk and its time: moved to another time, it is another occasion. */
  key: string;
}

/** The earliest talk whose result the user has not said. */
function firstOpen({ conversations, answers }: PersonRecords): Agreed | undefined {
  const settled = answers.filter(({ rule: id, answer }) => id === rule.id && answer === 'done');
  return conversations
    .flatMap((conversation): Agreed[] => {
      const { id, state, appointment } = conversation;
      if (state !== 'agreed' || !appointment) return [];
      const { day, time } = appointment;
      return [{ conversation, appointment, key: [id, day, ...(time ? [time] : [])].join(' ') }];
    })
    .filter(({ key }) => !settled.some(({ occurrence }) => occurrence === key))
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))[0];
}

function momentOf({ appointment, key }: Agreed): string {
  return `${appointment.day} ${appointment.time ?? '24:00'} ${key}`;
}

function reasonOf(called: string, { day, time }: Appointment): Sentence {
  if (!time) return sentence('prompt_log_result_reason', called, { day });
  return sentence('prompt_log_result_reason_at', called, { day }, { time });
}

/** Good records: what came of a talk is written down while it is fresh. */
export const rule: Rule = {
  id: 'log-result',
  rank: 10,
  source: { idea: 9 },
  next(records) {
    const open = firstOpen(records);
    if (!open) return undefined;
    const { appointment, conversation, key } = open;
    const called = calledBy(records.person);
    return {
      key,
      // A talk without a time may be in the evening, so its day must be over.
      ...(appointment.time
        ? { dueDay: appointment.day, dueTime: appointment.time }
        : { dueDay: addDays(appointment.day, 1) }),
      action: sentence('prompt_log_result_action', called),
      reason: reasonOf(called, appointment),
      done: { form: 'result', conversationId: conversation.id },
    };
  },
};
