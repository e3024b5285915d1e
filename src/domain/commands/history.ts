import * as v from 'valibot';
import { civilDaySchema } from '../civil-day-schema';
import { interactionIdSchema, newInteractionSchema } from '../interaction-schema';
import { noteIdSchema } from '../note';
import { targetSchema, whomSchema } from './target';

/** Notes, and what happened. */
export const historyCommands = [
  v.strictObject({ name: v.literal('addNote'), target: targetSchema, text: v.string() }),
  v.strictObject({ name: v.literal('editNote'), noteId: noteIdSchema, text: v.string() }),
  v.strictObject({ name: v.literal('deleteNote'), noteId: noteIdSchema }),
  v.strictObject({
    name: v.literal('logInteraction'),
    target: targetSchema,
    interaction: v.strictObject({ ...newInteractionSchema.entries, text: v.string() }),
  }),
  v.strictObject({
    name: v.literal('deleteInteraction'),
    interactionId: interactionIdSchema,
  }),
  /** One event and everybody met there: each has it in their history. */
  v.strictObject({
    name: v.literal('logEvent'),
    people: v.pipe(v.array(whomSchema), v.minLength(1), v.maxLength(100)),
    day: civilDaySchema,
    text: v.string(),
  }),
] as const;
