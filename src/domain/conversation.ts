import * as v from 'valibot';
import type { LocalNow } from './civil-day';
import { civilDaySchema, civilTimeSchema } from './civil-day-schema';
import { textMaxLength } from './note';
import { offerKinds } from './offer';
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

const textSchema = v.pipe(v.string(), v.maxLength(textMaxLength));

/** What one has thought of before a talk. Empty texts are allowed: any part may be left out. */
export const preparationSchema = v.strictObject({
  /** Why I asked for the talk. */
  purpose: textSchema,
  /** Who I am, in two sentences. */
  snapshot: textSchema,
  questions: v.pipe(v.array(textSchema), v.maxLength(30)),
  offers: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(offerKinds), text: textSchema })),
    v.maxLength(30),
  ),
});
export type Preparation = v.InferOutput<typeof preparationSchema>;

/** What came of a talk that was held. */
export const learnedSchema = v.strictObject({
  learned: textSchema,
  /** People they named, each perhaps an introduction. */
  names: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(30)),
  /** Whether they are glad to stay in touch; missing while that was not asked. */
  mayStayInTouch: v.optional(v.boolean()),
});
export type Learned = v.InferOutput<typeof learnedSchema>;

/** A planned live talk. `proposed` has no appointment yet. */
export const conversationSchema = v.looseObject({
  id: conversationIdSchema,
  personId: personIdSchema,
  state: v.picklist(['proposed', 'agreed', 'held', 'missed']),
  proposedOn: civilDaySchema,
  appointment: v.optional(appointmentSchema),
  preparation: v.optional(preparationSchema),
  /** Only of one that was held. */
  learned: v.optional(learnedSchema),
  heldOn: v.optional(civilDaySchema),
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
