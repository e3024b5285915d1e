import { keysOfTwins, twinKeysOf } from '../domain/duplicates';
import type { Person } from '../domain/person';
import type { ReadTransaction } from './database';
import { readAliases } from './find-person';
import type { Derived } from './schema';

/** How many of one key are looked at: enough to know that there is somebody, and to show a few. */
const lookedAt = 20;

/**
 * Everybody who may be the same person, as far as they are computed. The user has said of none of them
 * that they are somebody else.
 */
export async function likelyTwins(
  tx: ReadTransaction,
  { id, notSameAs = [] }: Person,
  keys: readonly string[],
): Promise<string[]> {
  const index = tx.objectStore('people').index('twin-key');
  const limit = lookedAt + notSameAs.length;
  const found = await Promise.all(keysOfTwins(keys).map((key) => index.getAllKeys(key, limit)));
  const others = new Set<string>(found.flat());
  for (const one of [id, ...notSameAs]) others.delete(one);
  return [...others];
}

/**
 * What a person is found by among those who may be the same, and a mark when there is somebody. The
 * mark stands with whoever was computed last of two; that is enough to find both.
 */
export async function twinsOf(
  tx: ReadTransaction,
  person: Person,
): Promise<Pick<Derived, 'twinKeys' | 'twin'>> {
  const aliases = await readAliases(tx, person.id);
  const twinKeys = twinKeysOf(
    person,
    aliases.map(({ key }) => key),
  );
  if (twinKeys.length === 0) return {};
  const twins = await likelyTwins(tx, person, twinKeys);
  return { twinKeys, ...(twins.length > 0 && { twin: 1 }) };
}
