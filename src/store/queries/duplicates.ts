import { calledBy } from '../../domain/called';
import { type TwinPair, type TwinPairs, type TwinSide, whyTwins } from '../../domain/duplicates';
import type { Person, PersonId } from '../../domain/person';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { readAliases } from '../find-person';
import { readPerson } from '../read-person';
import { allOf } from '../records';
import { likelyTwins } from '../twins';

async function sideOf(tx: ReadTransaction, person: Person): Promise<TwinSide> {
  const { id } = person;
  const [aliases, notes, happened, row] = await Promise.all([
    readAliases(tx, id),
    tx.objectStore('notes').index('person-day').count(allOf(id)),
    tx.objectStore('interactions').index('person-day').count(allOf(id)),
    tx.objectStore('people').get(id),
  ]);
  const lastContact = row?.derived.lastContact;
  return {
    personId: id,
    called: calledBy(person),
    person,
    aliases: aliases.map(({ key }) => key),
    notes,
    happened,
    ...(lastContact && { lastContact }),
  };
}

async function keysOf(tx: ReadTransaction, id: string): Promise<string[]> {
  return (await tx.objectStore('people').get(id))?.derived.twinKeys ?? [];
}

/** Both, the one kept for longer first. */
async function sidesOf(tx: ReadTransaction, one: Person, two: Person): Promise<TwinPair['sides']> {
  const [first, second] = one.createdAt <= two.createdAt ? [one, two] : [two, one];
  return [await sideOf(tx, first), await sideOf(tx, second)];
}

/** Two records the user has chosen, side by side; null when one of them is gone. */
export async function comparePeople(
  db: Database,
  one: PersonId,
  other: PersonId,
): Promise<TwinPair | null> {
  const tx = readTransaction(db);
  const [a, b] = [await readPerson(tx, one), await readPerson(tx, other)];
  return a && b ? { why: 'chosen', sides: await sidesOf(tx, a, b) } : null;
}

async function pairOf(tx: ReadTransaction, ids: [string, string]): Promise<TwinPair[]> {
  const [one, two] = [await readPerson(tx, ids[0]), await readPerson(tx, ids[1])];
  const why = whyTwins(await keysOf(tx, ids[0]), await keysOf(tx, ids[1]));
  return one && two && why ? [{ why, sides: await sidesOf(tx, one, two) }] : [];
}

async function twinIds(tx: ReadTransaction, id: string): Promise<string[]> {
  const person = await readPerson(tx, id);
  return person ? likelyTwins(tx, person, await keysOf(tx, id)) : [];
}

const nameOf = (ids: [string, string]) => ids.toSorted().join(' ');

/**
 * At most `limit` pairs of records that look like one person. Begins with those who are marked, so that
 * it costs by the pairs it gives and not by how many people there are.
 */
export async function listDuplicates(db: Database, limit: number): Promise<TwinPairs> {
  const tx = readTransaction(db);
  const seen = new Set<string>();
  const pairs: TwinPair[] = [];
  let cursor = await tx.objectStore('people').index('twin').openKeyCursor();
  for (; cursor && pairs.length <= limit; cursor = await cursor.continue()) {
    for (const other of await twinIds(tx, cursor.primaryKey)) {
      const ids: [string, string] = [cursor.primaryKey, other];
      if (seen.has(nameOf(ids)) || pairs.length > limit) continue;
      seen.add(nameOf(ids));
      pairs.push(...(await pairOf(tx, ids)));
    }
  }
  return { pairs: pairs.slice(0, limit), more: pairs.length > limit };
}
