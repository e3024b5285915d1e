import * as v from 'valibot';
import { type CivilDay, localNow } from '../domain/civil-day';
import { instantSchema, type PersonId, personIdSchema } from '../domain/person';
import { rules } from '../domain/prompts/rules';
import type { Clock } from './commands/context';
import { type Database, writeTransaction } from './database';
import { refreshDerived } from './derived';
import type { MetaRow } from './schema';

/** People computed anew in one transaction: small enough that a write of the user's never waits long. */
const batch = 100;

async function refreshAll(db: Database, ids: PersonId[], clock: Clock): Promise<void> {
  const now = clock.now();
  const { day } = localNow(now, clock.zone());
  const updatedAt = v.parse(instantSchema, now.toISOString());
  for (let start = 0; start < ids.length; start += batch) {
    const tx = writeTransaction(db);
    for (const id of ids.slice(start, start + batch)) await refreshDerived(tx, id, day, updatedAt);
    await tx.done;
  }
}

/** People with a step whose last day is over: found by the index alone, cleared away once. */
async function withFadedSteps(db: Database, today: CivilDay): Promise<PersonId[]> {
  const agenda = db.transaction('people').store.index('agenda');
  const ids = new Set<PersonId>();
  for (const { rank } of rules) {
    let cursor = await agenda.openKeyCursor(IDBKeyRange.bound([rank], [rank, today]));
    while (cursor) {
      const [, , until] = cursor.key;
      if (until < today) ids.add(v.parse(personIdSchema, cursor.primaryKey));
      cursor = await cursor.continue();
    }
  }
  return [...ids];
}

/** Everybody after the person named, in the order of ids: resumes where a killed worker stopped. */
async function rebuild(db: Database, meta: MetaRow, clock: Clock): Promise<void> {
  let from = meta.rebuiltTo;
  for (;;) {
    const after = from === undefined ? null : IDBKeyRange.lowerBound(from, true);
    const keys = await db.getAllKeys('people', after, batch);
    const last = keys.at(-1);
    if (last === undefined) return;
    await refreshAll(
      db,
      keys.map((key) => v.parse(personIdSchema, key)),
      clock,
    );
    await db.put('meta', { ...meta, rebuiltTo: last });
    from = last;
  }
}

/**
 * Keeps what is derived true as time and versions pass: steps that have faded go on the first run of
 * a day, and a new version of the extension computes everybody anew, as its rules may be others.
 */
export async function keepUp(db: Database, version: string, clock: Clock): Promise<void> {
  const today = localNow(clock.now(), clock.zone()).day;
  const meta = await db.get('meta', 'upkeep');
  const sameVersion = meta?.version === version;
  if (sameVersion && meta.rebuiltTo === undefined) {
    if (meta.day === today) return;
    await refreshAll(db, await withFadedSteps(db, today), clock);
  } else if (meta) {
    await rebuild(db, sameVersion ? meta : { key: 'upkeep', day: meta.day, version }, clock);
  }
  await db.put('meta', { key: 'upkeep', day: today, version });
}
