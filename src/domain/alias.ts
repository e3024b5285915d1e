import type * as v from 'valibot';
import type { aliasKeySchema } from './alias-schema';
import { profileUrl } from './profile-address';

/**
 * One way LinkedIn names a member, as the key our records are found by:
 * `slug:mara-quill` (decoded, NFC, lower case), `pub:mara-quill/12/345/678` (before 2015), and two of
 * a member: `member:ACoAA…`, an id as it stood in an address (case matters, opens the profile), and
 * `member:900000001`, the number inside every id, by which the ids of one member meet (member-id.ts).
 * Aliases lead to a person, they never are one.
 */
export type AliasKey = v.InferOutput<typeof aliasKeySchema>;

/** The kind of a key and what stands behind its colon. */
export function aliasParts(key: AliasKey): { kind: 'slug' | 'member' | 'pub'; value: string } {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  const value = key.slice(colon + 1);
  return { kind: kind === 'slug' || kind === 'member' ? kind : 'pub', value };
}

/** The address of a profile as people read it: `linkedin.com/in/mara-quill`. */
export function readableAddress(key: AliasKey): string {
  return decodeURIComponent(profileUrl(key)).replace('https://www.', '').replace(/\/$/, '');
}
