import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { interactionIdSchema } from './interaction-schema';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const helpIdSchema = v.pipe(v.string(), v.uuid(), v.brand('HelpId'));
export type HelpId = v.InferOutput<typeof helpIdSchema>;

/** One line of the report-back ledger: help the user got or gave, and what came of it. */
export const helpSchema = v.looseObject({
  id: helpIdSchema,
  personId: personIdSchema,
  /** `got`: they helped me; `gave`: I helped them. */
  direction: v.picklist(['got', 'gave']),
  what: v.pipe(v.string(), v.maxLength(textMaxLength)),
  day: civilDaySchema,
  /** What came of it; missing while that is open. */
  outcome: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(textMaxLength))),
  outcomeOn: v.optional(civilDaySchema),
  /** `got`: the day I told them; `gave`: the day they told me. */
  toldOn: v.optional(civilDaySchema),
  /** The log entry it was written with: deleted together. */
  interactionId: v.optional(interactionIdSchema),
  /** A recommendation or the like that a file told of: nobody waits to be told what came of it. */
  imported: v.optional(v.boolean()),
  writtenAt: instantSchema,
});
export type Help = v.InferOutput<typeof helpSchema>;
