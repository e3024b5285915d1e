import * as v from 'valibot';
import type { LocalNow } from './civil-day';
import { civilDaySchema, civilTimeSchema } from './civil-day-schema';
import { instantSchema, personIdSchema } from './person';

export const conversationIdSchema = v.pipe(v.string(), v.uuid(), v.brand('ConversationId'));
export type ConversationId = v.InferOutput<typeof conversationIdSchema>;

export const mediumSchema = v.picklist(['call', 'video', 'meeting', 'event']);
export type Medium = v.InferOutput<typeof mediumSchema>;

/** A day, with a time and its IANA zone where the time matters. */
export const appointmentSchema = v.strictObject({
  day: civilDaySchema,
  time: v.optional(civilTimeSchema),
  zone: v.optional(v.string()),
  medium: mediumSchema,
});
export type Appointment = v.InferOutput<typeof appointmentSchema>;

/** A planned live talk. `proposed` has no appointment yet. */
export const conversationSchema = v.looseObject({
  id: conversationIdSchema,
  personId: personIdSchema,
  state: v.picklist(['proposed', 'agreed', 'held', 'missed']),
  proposedOn: civilDaySchema,
  appointment: v.optional(appointmentSchema),
  writtenAt: instantSchema,
});
export type Conversation = v.InferOutput<typeof conversationSchema>;

/** True while a talk is still ahead or waiting for its result. */
export function isOpen(conversation: Conversation): boolean {
  return conversation.state === 'proposed' || conversation.state === 'agreed';
}

/** True when the appointment's day, and its time where it has one, lies behind `now`. */
export function hasPassed(appointment: Appointment, now: LocalNow): boolean {
  if (appointment.day !== now.day) return appointment.day < now.day;
  return appointment.time !== undefined && appointment.time <= now.time;
}
