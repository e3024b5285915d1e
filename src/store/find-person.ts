import type { AliasKey } from '../domain/alias';
import type { PersonId } from '../domain/person';
import type { SeenProfile } from '../domain/seen-profile';
import type { AliasRow } from '../domain/user-row';
import type { ReadTransaction } from './database';

/** Every alias of a person. */
export function readAliases(tx: ReadTransaction, personId: PersonId): Promise<AliasRow[]> {
  return tx.objectStore('aliases').index('person').getAll(personId);
}

async function ownerOf(tx: ReadTransaction, key: AliasKey | undefined) {
  return key && (await tx.objectStore('aliases').get(key))?.personId;
}

/** Who is kept for the profile on a page, and who else is kept at its address. */
export interface Found {
  personId?: PersonId;
  /** Kept at this address, but known as another member: only the user can say who it is. */
  doubtful?: PersonId;
}

type Seen = Pick<SeenProfile, 'alias' | 'memberAlias'>;

/**
 * Looks a profile up. The member id decides where the page gave one: a slug may have gone to somebody
 * else, an id never does. So a slug whose person has another id finds nobody for certain.
 */
export async function lookUp(tx: ReadTransaction, { alias, memberAlias }: Seen): Promise<Found> {
  const [byId, byAddress] = await Promise.all([ownerOf(tx, memberAlias), ownerOf(tx, alias)]);
  // An address by id is as good as the id.
  const sure = !byAddress || !memberAlias || byAddress === byId || alias.startsWith('member:');
  if (sure) return personOnly(byId ?? byAddress);
  const hasOtherId = (await readAliases(tx, byAddress)).some(({ key }) =>
    key.startsWith('member:'),
  );
  if (hasOtherId) return { ...personOnly(byId), doubtful: byAddress };
  return personOnly(byId ?? byAddress);
}

const personOnly = (personId: PersonId | undefined): Found => (personId ? { personId } : {});

/** Who is kept for the profile on a page, for certain. */
export async function findPerson(tx: ReadTransaction, seen: Seen): Promise<PersonId | undefined> {
  return (await lookUp(tx, seen)).personId;
}
