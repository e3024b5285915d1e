import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { conversationIdSchema } from './conversation';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const promiseIdSchema = v.pipe(v.string(), v.uuid(), v.brand('PromiseId'));
export type PromiseId = v.InferOutput<typeof promiseIdSchema>;

/** What the user says of a promise. */
export const newPromiseSchema = v.strictObject({
  /** Whose promise it is. */
  by: v.picklist(['me', 'them']),
  what: v.pipe(v.string(), v.maxLength(textMaxLength)),
  dueDay: v.optional(civilDaySchema),
});
export type NewPromise = v.InferOutput<typeof newPromiseSchema>;

/** Something promised, by the user or by the person. Open until it is kept or dropped. */
export const promiseSchema = v.looseObject({
  ...newPromiseSchema.entries,
  id: promiseIdSchema,
  personId: personIdSchema,
  madeOn: civilDaySchema,
  keptOn: v.optional(civilDaySchema),
  droppedOn: v.optional(civilDaySchema),
  conversationId: v.optional(conversationIdSchema),
  writtenAt: instantSchema,
});
/** Named so because `Promise` is the language's own. */
export type PromiseRecord = v.InferOutput<typeof promiseSchema>;
