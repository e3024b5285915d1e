import * as v from 'valibot';
import { aliasKeySchema } from './alias-schema';
import { lineMaxLength, nameMaxLength } from './person';

/**
 * What a page says about the profile in its address bar. `alias` comes from the address;
 * everything else only from a card that was bound to that address.
 */
export const seenProfileSchema = v.strictObject({
  alias: aliasKeySchema,
  /** `loading` while the page may still become readable; `unreadable` when we stopped waiting. */
  reading: v.picklist(['bound', 'loading', 'unreadable']),
  memberAlias: v.optional(aliasKeySchema),
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(nameMaxLength))),
  headline: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
  company: v.optional(v.pipe(v.string(), v.maxLength(lineMaxLength))),
});
export type SeenProfile = v.InferOutput<typeof seenProfileSchema>;
