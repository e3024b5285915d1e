import * as v from 'valibot';
import { askIdSchema } from './ask';
import { civilDaySchema } from './civil-day-schema';
import { helpIdSchema } from './help';
import { introductionIdSchema, introductionStepSchema } from './introduction-schema';
import { promiseIdSchema } from './promise';

/** A step by which something open goes on or comes to its end. All days are days that have come. */
export const progressSchema = v.variant('of', [
  v.strictObject({
    of: v.literal('promise'),
    promiseId: promiseIdSchema,
    step: v.picklist(['kept', 'dropped']),
    day: civilDaySchema,
  }),
  v.strictObject({
    of: v.literal('ask'),
    askId: askIdSchema,
    step: v.picklist(['answered', 'triedAgain', 'rested']),
    day: civilDaySchema,
  }),
  v.strictObject({
    of: v.literal('help'),
    helpId: helpIdSchema,
    /** What came of it; a missing one keeps what is there. */
    outcome: v.exactOptional(v.string()),
    /** The helper, or for help I gave I, has been told. */
    told: v.boolean(),
    day: civilDaySchema,
  }),
  v.strictObject({
    of: v.literal('introduction'),
    introductionId: introductionIdSchema,
    step: introductionStepSchema,
    day: civilDaySchema,
  }),
]);
export type Progress = v.InferOutput<typeof progressSchema>;
