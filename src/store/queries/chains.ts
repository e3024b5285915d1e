import { calledBy } from '../../domain/called';
import type { Chains } from '../../domain/chain';
import { type Introduction, partiesOf } from '../../domain/introduction';
import { introductionSchema } from '../../domain/introduction-schema';
import type { Person } from '../../domain/person';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { readPerson } from '../read-person';
import { sound } from '../sound';

/** Every introduction. People write them one by one, so there are few. */
export async function allIntroductions(tx: ReadTransaction): Promise<Introduction[]> {
  const rows = await tx.objectStore('introductions').getAll();
  return sound<Introduction>(introductionSchema, rows);
}

function chainPerson(person: Person): Chains['people'][number] {
  const { id: personId, level, keyPerson = false } = person;
  return { personId, called: calledBy(person), ...(level && { level }), keyPerson };
}

/** All introductions, oldest first, and everybody in them. */
export async function getChains(db: Database): Promise<Chains> {
  const tx = readTransaction(db);
  const introductions = await allIntroductions(tx);
  const ids = new Set(introductions.flatMap(partiesOf));
  const found = await Promise.all([...ids].map((id) => readPerson(tx, id)));
  const people = found.filter((person) => person !== undefined).map(chainPerson);
  const known = new Set(people.map(({ personId }) => personId));
  return {
    people,
    introductions: introductions
      .filter((one) => partiesOf(one).every((id) => known.has(id)))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt)),
  };
}
