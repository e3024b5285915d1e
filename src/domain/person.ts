import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { levelSchema } from './level';
import { offerKinds } from './offer';

export const personIdSchema = v.pipe(v.string(), v.uuid(), v.brand('PersonId'));
export type PersonId = v.InferOutput<typeof personIdSchema>;

/** A moment as ISO 8601 in UTC. Only for "when was this row written", never for what is due. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp(), v.brand('Instant'));
export type Instant = v.InferOutput<typeof instantSchema>;

export const nameMaxLength = 200;
export const lineMaxLength = 300;
/** For what one says about a person in a few sentences. */
export const aboutMaxLength = 2000;

/** The language to write to somebody in. */
export const personLanguageSchema = v.picklist(['en', 'de']);
export type PersonLanguage = v.InferOutput<typeof personLanguageSchema>;

const aboutSchema = v.pipe(v.string(), v.maxLength(aboutMaxLength));

/**
 * Somebody the user keeps. Has our own id; addresses are aliases, never the key.
 * `name` is missing while only the address is known.
 */
export const personSchema = v.looseObject({
  id: personIdSchema,
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(nameMaxLength))),
  headline: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  company: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  /** What they do at their company, as an import said. */
  role: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  /** The address the person was first kept by, as an alias key: the name until there is one. */
  keptAs: v.string(),
  level: v.optional(levelSchema),
  levelSetOn: v.optional(civilDaySchema),
  /** Every level there was, oldest first, the present one last. */
  levels: v.optional(v.array(v.strictObject({ level: levelSchema, day: civilDaySchema }))),
  connectedOn: v.optional(civilDaySchema),
  /** Days between contacts; overrides the cadence of the level. 0 means: do not remind me. */
  cadenceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))),
  letGoOn: v.optional(civilDaySchema),
  /** Nothing is due before this day. */
  pausedUntil: v.optional(civilDaySchema),
  /** Somebody the user wants to reach, by introductions if need be. */
  keyPerson: v.optional(v.boolean()),
  /** What they care about: looked at before a talk. */
  caresAbout: v.optional(aboutSchema),
  /** What I can offer them, by kind. */
  offers: v.optional(v.array(v.strictObject({ kind: v.picklist(offerKinds), text: aboutSchema }))),
  email: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  language: v.optional(personLanguageSchema),
  /** Came in with an import, not by an act about this person. */
  importedOn: v.optional(civilDaySchema),
  /** What the latest import said: a field that still says so was not typed and may follow the next. */
  imported: v.optional(
    v.looseObject({
      name: v.optional(v.string()),
      headline: v.optional(v.string()),
      company: v.optional(v.string()),
      role: v.optional(v.string()),
      email: v.optional(v.string()),
      connectedOn: v.optional(v.string()),
      cadenceDays: v.optional(v.number()),
      keyPerson: v.optional(v.boolean()),
      tags: v.optional(v.array(v.string())),
      /** What imports call them, of somebody without an address whom the user said it is. */
      sameAs: v.optional(v.array(v.string())),
    }),
  ),
  tags: v.array(v.string()),
  /** Others who look like the same person and, as the user said, are not. Stands with both. */
  notSameAs: v.optional(v.array(personIdSchema)),
  createdAt: instantSchema,
});
export type Person = v.InferOutput<typeof personSchema>;
