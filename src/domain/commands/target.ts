import * as v from 'valibot';
import { personIdSchema } from '../person';
import { seenProfileSchema } from '../seen-profile';

/**
 * Whom a write is for: the person, or the profile it was shown for, who is kept from then on.
 * It never says "whoever is in the tab now", so a page that moves on cannot re-aim a write.
 */
export const targetSchema = v.union([
  v.strictObject({ personId: personIdSchema }),
  v.strictObject({ profile: seenProfileSchema }),
]);
export type Target = v.InferOutput<typeof targetSchema>;

/** Somebody kept or shown, or somebody new of whom the name is all that is known. */
export const whomSchema = v.union([targetSchema, v.strictObject({ name: v.string() })]);
export type Whom = v.InferOutput<typeof whomSchema>;
