import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import type { Appointment, Preparation } from '../../conversation';
import { type Sentence, sentence } from '../../sentence';
import { agreedTalks } from '../agreed-talks';
import type { Rule } from '../rule';

/** A purpose or one question is enough to go on. */
function isPrepared(preparation: Preparation | undefined): boolean {
  return [preparation?.purpose, ...(preparation?.questions ?? [])].some((text) => text?.trim());
}

function reasonOf(called: string, { day, time }: Appointment): Sentence {
  if (!time) return sentence('prompt_prepare_reason', called, { day });
  return sentence('prompt_prepare_reason_at', called, { day }, { time });
}

/** Clear and respectful: they give their time, so know what it is for. */
export const rule: Rule = {
  id: 'prepare',
  rank: 20,
  source: { idea: 5 },
  place: 'talk',
  occurrences({ person, conversations }) {
    const called = calledBy(person);
    return agreedTalks(conversations)
      .filter(({ conversation }) => !isPrepared(conversation.preparation))
      .map(({ appointment, conversation, key }) => ({
        key,
        dueDay: addDays(appointment.day, -1),
        untilDay: appointment.day,
        // From then on it is asked how it went.
        ...(appointment.time && { untilTime: appointment.time }),
        action: sentence('prompt_prepare_action', called),
        reason: reasonOf(called, appointment),
        done: { form: 'prepare', conversationId: conversation.id },
      }));
  },
};
