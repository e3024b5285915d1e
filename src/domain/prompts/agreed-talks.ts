import type { Appointment, Conversation } from '../conversation';

export interface AgreedTalk {
  conversation: Conversation;
  appointment: Appointment;
  /** The talk and its time: moved to another time, it is another occasion. */
  key: string;
}

/** The talks whose day is agreed and whose result is not known. */
export function agreedTalks(conversations: readonly Conversation[]): AgreedTalk[] {
  return conversations.flatMap((conversation) => {
    const { id, state, appointment } = conversation;
    if (state !== 'agreed' || !appointment) return [];
    const { day, time } = appointment;
    return [{ conversation, appointment, key: [id, day, ...(time ? [time] : [])].join(' ') }];
  });
}
