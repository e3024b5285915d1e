import * as v from 'valibot';
import { civilDaySchema } from '../civil-day-schema';
import { levelSchema } from '../level';
import { mergedFields } from '../merged-fields';
import { personIdSchema, personLanguageSchema, personSchema } from '../person';
import { seenProfileSchema } from '../seen-profile';
import { cadenceDaysSchema } from '../settings';
import { targetSchema } from './target';

const { entries: personFields } = personSchema;

/** What is said of a person beside name and level; null forgets it, a missing field stays. */
const aboutFieldsSchema = v.strictObject({
  keyPerson: v.exactOptional(v.boolean()),
  caresAbout: v.exactOptional(v.string()),
  offers: v.exactOptional(v.nonOptional(personFields.offers)),
  email: v.exactOptional(v.string()),
  language: v.exactOptional(v.nullable(personLanguageSchema)),
  cadenceDays: v.exactOptional(v.nullable(v.nonOptional(personFields.cadenceDays))),
  pausedUntil: v.exactOptional(v.nullable(civilDaySchema)),
});
export type AboutFields = v.InferOutput<typeof aboutFieldsSchema>;

/** Longer than fits is turned down by the command, with a plain message. */
const tagSchema = v.pipe(v.string(), v.maxLength(1000));

/** What can be changed for many people at once. */
const manyChangeSchema = v.variant('what', [
  v.strictObject({ what: v.literal('level'), level: levelSchema }),
  v.strictObject({ what: v.picklist(['add-tag', 'remove-tag']), tag: tagSchema }),
  v.strictObject({ what: v.literal('cadence'), days: v.nullable(cadenceDaysSchema) }),
  v.strictObject({ what: v.picklist(['let-go', 'take-back']) }),
]);
export type ManyChange = v.InferOutput<typeof manyChangeSchema>;

/** Keeping people, and what is said of them. */
export const peopleCommands = [
  /** Somebody of whom the user knows the name, on LinkedIn or not. */
  v.strictObject({
    name: v.literal('addPeople'),
    people: v.pipe(
      v.array(
        v.strictObject({
          name: v.string(),
          level: v.exactOptional(levelSchema),
          pausedUntil: v.exactOptional(civilDaySchema),
        }),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
  /** For a person not kept yet, to be kept without a word; changes nothing for one who is. */
  v.strictObject({ name: v.literal('keepPerson'), target: targetSchema }),
  v.strictObject({
    name: v.literal('editPerson'),
    target: targetSchema,
    fields: v.strictObject({
      name: v.string(),
      headline: v.string(),
      company: v.string(),
      connectedOn: v.nullable(civilDaySchema),
    }),
    /** What else is said of them, in the same change. */
    about: v.exactOptional(aboutFieldsSchema),
  }),
  v.strictObject({
    name: v.literal('changePerson'),
    target: targetSchema,
    fields: aboutFieldsSchema,
  }),
  /** One change for many, taken back as one. */
  v.strictObject({
    name: v.literal('changePeople'),
    personIds: v.pipe(v.array(personIdSchema), v.minLength(1), v.maxLength(1_000_000)),
    change: manyChangeSchema,
  }),
  v.strictObject({ name: v.literal('setLevel'), target: targetSchema, level: levelSchema }),
  v.strictObject({ name: v.literal('pickUpAgain'), personId: personIdSchema }),
  /** Another member stands at the person's address: it is the person all the same. */
  v.strictObject({
    name: v.literal('samePerson'),
    personId: personIdSchema,
    profile: seenProfileSchema,
  }),
  /** Another member stands at the person's address: it is somebody else, the address is theirs now. */
  v.strictObject({
    name: v.literal('otherPerson'),
    personId: personIdSchema,
    profile: seenProfileSchema,
  }),
  /** Everything of `from` becomes a part of `into`. */
  v.strictObject({
    name: v.literal('mergePeople'),
    into: personIdSchema,
    from: personIdSchema,
    /** What is to be as the one who goes has it; all else is as the one who stays has it. */
    take: v.exactOptional(v.array(v.picklist(mergedFields))),
  }),
  /** The two look like one person and are not. */
  v.strictObject({
    name: v.literal('notSamePerson'),
    people: v.strictTuple([personIdSchema, personIdSchema]),
  }),
  /** The person and everything recorded about them. */
  v.strictObject({ name: v.literal('deletePerson'), personId: personIdSchema }),
] as const;
