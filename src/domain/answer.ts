import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { instantSchema, personIdSchema } from './person';

export const answerIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AnswerId'));
export type AnswerId = v.InferOutput<typeof answerIdSchema>;

const common = {
  id: answerIdSchema,
  personId: personIdSchema,
  rule: v.string(),
  occurrence: v.string(),
  /** The civil day the answer was given: it takes one place of that day's cap. */
  day: civilDaySchema,
  writtenAt: instantSchema,
};

/** What the user said to a prompt. Prompts are derived; only this is stored. */
export const answerSchema = v.variant('answer', [
  v.looseObject({ ...common, answer: v.literal('done') }),
  v.looseObject({ ...common, answer: v.literal('snoozed'), until: civilDaySchema }),
  /** Silences the rule until the person's situation is another one. */
  v.looseObject({ ...common, answer: v.literal('not-this'), situation: v.string() }),
  v.looseObject({ ...common, answer: v.literal('let-go') }),
]);
export type Answer = v.InferOutput<typeof answerSchema>;
