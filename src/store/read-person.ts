import { calledBy } from '../domain/called';
import { type Person, type PersonId, personSchema } from '../domain/person';
import type { ReadTransaction } from './database';
import { sound } from './sound';

/** The person without what is derived, or undefined. */
export async function readPerson(tx: ReadTransaction, id: string): Promise<Person | undefined> {
  const row = await tx.objectStore('people').get(id);
  if (!row) return undefined;
  const { derived: _, ...person } = row;
  return sound(personSchema, [person])[0];
}

/** What each of the people is called; those who are gone are left out. */
export async function namesOf(
  tx: ReadTransaction,
  ids: Iterable<PersonId>,
): Promise<Map<PersonId, string>> {
  const people = await Promise.all([...new Set(ids)].map((id) => readPerson(tx, id)));
  return new Map(people.flatMap((person) => (person ? [[person.id, calledBy(person)]] : [])));
}
