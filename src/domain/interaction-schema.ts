import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const interactionIdSchema = v.pipe(v.string(), v.uuid(), v.brand('InteractionId'));

export const interactionKindSchema = v.picklist([
  'message',
  'comment',
  'email',
  'letter',
  'call',
  'video',
  'meeting',
  'event',
  'gave-help',
  'got-help',
  'introduced',
  'thanked',
  'told-outcome',
]);

/** `out`: I to them; `in`: they to me. */
export const directionSchema = v.picklist(['out', 'in', 'both']);

const said = {
  kind: interactionKindSchema,
  day: civilDaySchema,
  direction: directionSchema,
  text: v.pipe(v.string(), v.maxLength(textMaxLength)),
  /** The help or introduction it was about, where it was about that one and nothing else. */
  matter: v.exactOptional(v.pipe(v.string(), v.uuid())),
};

/** What the user says of something that happened. */
export const newInteractionSchema = v.strictObject(said);

/** Something that happened between the user and a person. */
export const interactionSchema = v.looseObject({
  ...said,
  id: interactionIdSchema,
  personId: personIdSchema,
  /** How many there were on the day, where an import counted them; 1 when missing. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** When the last of them happened, where an import knows: orders what is of one day. */
  lastAt: v.optional(instantSchema),
  writtenAt: instantSchema,
});
