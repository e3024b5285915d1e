import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { levelSchema } from './level';

export const personIdSchema = v.pipe(v.string(), v.uuid(), v.brand('PersonId'));
export type PersonId = v.InferOutput<typeof personIdSchema>;

/** A moment as ISO 8601 in UTC. Only for "when was this row written", never for what is due. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp(), v.brand('Instant'));
export type Instant = v.InferOutput<typeof instantSchema>;

export const nameMaxLength = 200;
export const lineMaxLength = 300;

/**
 * Somebody the user keeps. Has our own id; addresses are aliases, never the key.
 * `name` is missing while only the address is known.
 */
export const personSchema = v.looseObject({
  id: personIdSchema,
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(nameMaxLength))),
  headline: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  company: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  /** The address the person was first kept by, as an alias key: the name until there is one. */
  keptAs: v.string(),
  level: v.optional(levelSchema),
  levelSetOn: v.optional(civilDaySchema),
  connectedOn: v.optional(civilDaySchema),
  /** Days between contacts; overrides the cadence of the level. 0 means: do not remind me. */
  cadenceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))),
  letGoOn: v.optional(civilDaySchema),
  tags: v.array(v.string()),
  createdAt: instantSchema,
});
export type Person = v.InferOutput<typeof personSchema>;
