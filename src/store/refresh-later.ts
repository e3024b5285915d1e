import * as v from 'valibot';
import { localNow } from '../domain/civil-day';
import { instantSchema, type PersonId, personIdSchema } from '../domain/person';
import type { Clock } from './commands/context';
import { type Database, storeNames, type WriteTransaction } from './database';
import { refreshDerived } from './derived';

/** People computed anew in one transaction: small enough that a write of the user's never waits long. */
export const batch = 100;

/** People who were changed with many others: the user looks at the list meanwhile, and it must not wait. */
const fewAtOnce = 25;

/** Computes people anew as of now; of those who are gone nothing stays. */
export async function refresh(tx: WriteTransaction, ids: string[], clock: Clock): Promise<void> {
  const updatedAt = v.parse(instantSchema, clock.now().toISOString());
  const { day } = localNow(clock.now(), clock.zone());
  const people = ids.map((id) => v.parse(personIdSchema, id));
  for (const id of people) await refreshDerived(tx, id, day, updatedAt);
}

/** Notes within a write who is to be computed anew soon after it. */
export async function refreshLater(tx: WriteTransaction, people: PersonId[]): Promise<void> {
  const awaiting = tx.objectStore('awaiting');
  for (let start = 0; start < people.length; start += fewAtOnce) {
    await awaiting.add({ people: people.slice(start, start + fewAtOnce) });
  }
}

/**
 * Computes the next of those noted anew. What is lost with the power is computed once more: that they
 * are done is written with them.
 * @returns false when nobody was left
 */
export async function refreshAwaiting(db: Database, clock: Clock): Promise<boolean> {
  const tx: WriteTransaction = db.transaction(storeNames, 'readwrite', { durability: 'relaxed' });
  const cursor = await tx.objectStore('awaiting').openCursor();
  if (!cursor) return false;
  await refresh(tx, cursor.value.people, clock);
  await tx.objectStore('awaiting').delete(cursor.primaryKey);
  await tx.done;
  return true;
}

/** How many people noted are still to be computed, told in full steps. */
export async function peopleAwaiting(db: Database): Promise<number> {
  return (await db.count('awaiting')) * fewAtOnce;
}
