import * as v from 'valibot';

/**
 * One way LinkedIn names a member, as the key our records are found by:
 * `slug:mara-quill` (decoded, NFC, lower case), `member:ACoAA…` (an id; case matters),
 * `pub:mara-quill/12/345/678` (addresses before 2015). Aliases lead to a person, they never are one.
 */
export const aliasKeySchema = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(slug|member|pub):[^\s/][^\s]*$/u),
  v.brand('AliasKey'),
);
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
  const { kind, value } = aliasParts(key);
  return `linkedin.com/${kind === 'pub' ? 'pub' : 'in'}/${value}`;
}
