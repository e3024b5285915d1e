import * as v from 'valibot';
import { civilDaySchema } from '../civil-day-schema';
import {
  appointmentSchema,
  conversationIdSchema,
  learnedSchema,
  preparationSchema,
} from '../conversation';
import { newPromiseSchema } from '../promise';
import { targetSchema } from './target';

/** What came of an agreed talk. */
export const resultSchema = v.variant('result', [
  v.strictObject({
    result: v.literal('held'),
    day: civilDaySchema,
    text: v.string(),
    learned: v.exactOptional(learnedSchema),
    promises: v.exactOptional(v.pipe(v.array(newPromiseSchema), v.maxLength(30))),
  }),
  v.strictObject({ result: v.literal('missed') }),
  v.strictObject({ result: v.literal('moved'), appointment: appointmentSchema }),
]);
export type Result = v.InferOutput<typeof resultSchema>;

/** Planned talks, from proposing to what came of them. */
export const talkCommands = [
  v.strictObject({
    name: v.literal('planConversation'),
    target: targetSchema,
    /** Missing: proposed, no day agreed yet. */
    appointment: v.optional(appointmentSchema),
    preparation: v.exactOptional(preparationSchema),
  }),
  /** A proposed talk has its day now, or an agreed one another. */
  v.strictObject({
    name: v.literal('agreeConversation'),
    conversationId: conversationIdSchema,
    appointment: appointmentSchema,
  }),
  v.strictObject({
    name: v.literal('prepareConversation'),
    conversationId: conversationIdSchema,
    preparation: preparationSchema,
  }),
  v.strictObject({
    name: v.literal('cancelConversation'),
    conversationId: conversationIdSchema,
  }),
  v.strictObject({
    name: v.literal('recordResult'),
    conversationId: conversationIdSchema,
    outcome: resultSchema,
  }),
] as const;
