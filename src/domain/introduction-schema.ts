import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const introductionIdSchema = v.pipe(v.string(), v.uuid(), v.brand('IntroductionId'));

const common = {
  id: introductionIdSchema,
  /** Who is to be met. */
  targetId: personIdSchema,
  /** What it is for. */
  about: v.pipe(v.string(), v.maxLength(textMaxLength)),
  wantedOn: civilDaySchema,
  /** The day the two were brought together. */
  introducedOn: v.optional(civilDaySchema),
  metOn: v.optional(civilDaySchema),
  /** Left to rest: it needs nothing more. */
  restedOn: v.optional(civilDaySchema),
  writtenAt: instantSchema,
};

/**
 * A way to somebody through somebody. Each step is the day it was taken, so its state is the last day
 * that is there (`introduction.ts`).
 */
export const introductionSchema = v.variant('direction', [
  /** The helper introduces me to the target. */
  v.looseObject({
    ...common,
    direction: v.literal('received'),
    helperId: personIdSchema,
    /** I asked the helper. */
    askedOn: v.optional(civilDaySchema),
    /** The target agreed, as the helper says. */
    agreedOn: v.optional(civilDaySchema),
    /** I thanked the helper for the introduction. */
    thankedOn: v.optional(civilDaySchema),
    /** I told the helper what came of it. */
    toldOn: v.optional(civilDaySchema),
  }),
  /** I introduce somebody to the target; both are asked first. */
  v.looseObject({
    ...common,
    direction: v.literal('made'),
    forId: personIdSchema,
    /** I asked the one it is for whether they want it. */
    forAskedOn: v.optional(civilDaySchema),
    forAgreedOn: v.optional(civilDaySchema),
    targetAskedOn: v.optional(civilDaySchema),
    targetAgreedOn: v.optional(civilDaySchema),
  }),
]);

/** The steps that can be recorded, by direction. */
export const introductionStepSchema = v.picklist([
  'asked',
  'agreed',
  'forAsked',
  'forAgreed',
  'targetAsked',
  'targetAgreed',
  'introduced',
  'met',
  'thanked',
  'told',
  'rested',
]);
