import type { PersonId } from '../../domain/person';
import type { PersonRecordCounts } from '../../domain/person-records';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { readAliases } from '../find-person';
import { introductionsOf } from '../introductions';
import { readPerson } from '../read-person';
import { allOf } from '../records';

async function countDrafts(tx: ReadTransaction, id: PersonId): Promise<number> {
  const [person, aliases] = await Promise.all([readPerson(tx, id), readAliases(tx, id)]);
  const keys = new Set<string>(aliases.map(({ key }) => key));
  if (person) keys.add(person.keptAs);
  const counts = [...keys].map((key) => tx.objectStore('drafts').count(key));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** How much is recorded about a person, by kind. */
export async function countRecords(db: Database, id: PersonId): Promise<PersonRecordCounts> {
  const tx = readTransaction(db);
  const [notes, interactions, conversations, asks, helps, promises, introductions, drafts] =
    await Promise.all([
      tx.objectStore('notes').index('person-day').count(allOf(id)),
      tx.objectStore('interactions').index('person-day').count(allOf(id)),
      tx.objectStore('conversations').index('person').count(id),
      tx.objectStore('asks').index('person').count(id),
      tx.objectStore('helps').index('person').count(id),
      tx.objectStore('promises').index('person').count(id),
      introductionsOf(tx, id),
      countDrafts(tx, id),
    ]);
  const open = { asks, helps, promises, introductions: introductions.length };
  return { notes, interactions, conversations, ...open, drafts };
}
