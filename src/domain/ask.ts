import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const askIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AskId'));
export type AskId = v.InferOutput<typeof askIdSchema>;

/** How something was asked: the first three are in writing. */
export const askMediumSchema = v.picklist(['message', 'email', 'letter', 'call', 'in-person']);
export type AskMedium = v.InferOutput<typeof askMediumSchema>;

export const askTextSchema = v.pipe(v.string(), v.maxLength(textMaxLength));

/** Something the user asked a person for. Open until it is answered or left to rest. */
export const askSchema = v.looseObject({
  id: askIdSchema,
  personId: personIdSchema,
  what: askTextSchema,
  medium: askMediumSchema,
  askedOn: civilDaySchema,
  /** The day to come back to it, where the user chose one. */
  followUpOn: v.optional(civilDaySchema),
  /** The day of the second try, mostly by phone. */
  triedAgainOn: v.optional(civilDaySchema),
  answeredOn: v.optional(civilDaySchema),
  /** Two tries without an answer are enough: the day it was left to rest. */
  restedOn: v.optional(civilDaySchema),
  writtenAt: instantSchema,
});
export type Ask = v.InferOutput<typeof askSchema>;
