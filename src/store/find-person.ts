import type { AliasKey } from '../domain/alias';
import type { PersonId } from '../domain/person';
import type { SeenProfile } from '../domain/seen-profile';
import type { ReadTransaction } from './database';
import type { AliasRow } from './schema';

/** Every alias of a person. */
export function readAliases(tx: ReadTransaction, personId: PersonId): Promise<AliasRow[]> {
  return tx.objectStore('aliases').index('person').getAll(personId);
}

async function ownerOf(tx: ReadTransaction, key: AliasKey | undefined) {
  return key && (await tx.objectStore('aliases').get(key))?.personId;
}

/**
 * Who is kept for the profile on a page. The member id decides where the page gave one: a slug may
 * have gone to somebody else, an id never does. So a slug whose person has another id finds nobody.
 */
export async function findPerson(
  tx: ReadTransaction,
  profile: Pick<SeenProfile, 'alias' | 'memberAlias'>,
): Promise<PersonId | undefined> {
  const byId = await ownerOf(tx, profile.memberAlias);
  if (byId) return byId;
  const byAddress = await ownerOf(tx, profile.alias);
  // An address by id is as good as the id.
  if (!byAddress || !profile.memberAlias || profile.alias.startsWith('member:')) return byAddress;
  const known = (await readAliases(tx, byAddress)).some(({ key }) => key.startsWith('member:'));
  return known ? undefined : byAddress;
}
