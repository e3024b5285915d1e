import * as v from 'valibot';
import { type CivilDay, localNow } from '../domain/civil-day';
import { instantSchema, type PersonId, personIdSchema } from '../domain/person';
import type { Clock } from './commands/context';
import { type Database, type WriteTransaction, writeTransaction } from './database';
import { refreshDerived } from './derived';
import type { MetaRow } from './schema';

/** People computed anew in one transaction: small enough that a write of the user's never waits long. */
export const batch = 100;

/** Computes people anew as of now; of those who are gone nothing stays. */
export async function refresh(tx: WriteTransaction, ids: string[], clock: Clock): Promise<void> {
  const updatedAt = v.parse(instantSchema, clock.now().toISOString());
  const { day } = localNow(clock.now(), clock.zone());
  const people = ids.map((id) => v.parse(personIdSchema, id));
  for (const id of people) await refreshDerived(tx, id, day, updatedAt);
}

async function noteIn(tx: WriteTransaction, meta: MetaRow, ids: string[]): Promise<void> {
  const { later: _, ...rest } = meta;
  await tx.objectStore('meta').put(ids.length > 0 ? { ...rest, later: ids } : rest);
}

/** Notes within a write who is to be computed anew soon after it, beside those noted already. */
export async function refreshLater(
  tx: WriteTransaction,
  ids: Iterable<PersonId>,
  today: CivilDay,
): Promise<void> {
  const first: MetaRow = { key: 'upkeep', day: today, version: '' };
  const meta = (await tx.objectStore('meta').get('upkeep')) ?? first;
  await noteIn(tx, meta, [...new Set([...(meta.later ?? []), ...ids])]);
}

/**
 * Computes some of those noted anew. Who is left is written with those who are done, so that a killed
 * worker's successor goes on.
 * @returns false when nobody was left
 */
async function refreshSome(db: Database, clock: Clock): Promise<boolean> {
  const tx = writeTransaction(db);
  const meta = await tx.objectStore('meta').get('upkeep');
  if (!meta?.later) return false;
  await refresh(tx, meta.later.slice(0, batch), clock);
  await noteIn(tx, meta, meta.later.slice(batch));
  await tx.done;
  return true;
}

/** Computes everybody anew who was noted, some at a time. */
export async function refreshNoted(db: Database, clock: Clock): Promise<void> {
  let left = true;
  while (left) left = await refreshSome(db, clock);
}
