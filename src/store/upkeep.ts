import * as v from 'valibot';
import { type CivilDay, localNow } from '../domain/civil-day';
import { instantSchema, type PersonId, personIdSchema } from '../domain/person';
import { rules } from '../domain/prompts/rules';
import type { Clock } from './commands/context';
import { type Database, type WriteTransaction, writeTransaction } from './database';
import { batch, peopleAwaiting, refresh, refreshAwaiting } from './refresh-later';
import { refreshRange } from './refresh-range';
import { keepRoll } from './roll/keep';
import type { MetaRow } from './schema';
import { forgetDeleted } from './staging';

const dayOf = (clock: Clock) => localNow(clock.now(), clock.zone()).day;

/**
 * People with a step whose last day is over: found by the index alone, cleared away once. Steps for
 * a quiet day are as many as people, and lists leave out faded ones anyway, so they are passed over.
 */
async function withFadedSteps(db: Database, today: CivilDay): Promise<PersonId[]> {
  const agenda = db.transaction('people').store.index('agenda');
  const ids = new Set<PersonId>();
  for (const { rank, place } of rules) {
    if (place === 'alone' || place === 'one') continue;
    let cursor = await agenda.openKeyCursor(IDBKeyRange.bound([rank], [rank, today]));
    while (cursor) {
      const [, , until] = cursor.key;
      if (until < today) ids.add(v.parse(personIdSchema, cursor.primaryKey));
      cursor = await cursor.continue();
    }
  }
  return [...ids];
}

async function clearFaded(db: Database, clock: Clock): Promise<void> {
  const ids = await withFadedSteps(db, dayOf(clock));
  for (let start = 0; start < ids.length; start += batch) {
    const tx = writeTransaction(db);
    await refresh(tx, ids.slice(start, start + batch), clock);
    await tx.done;
  }
}

const readMeta = (tx: WriteTransaction) => tx.objectStore('meta').get('upkeep');

/** Notes within a write that everybody is to be computed anew. Work under way begins again. */
export async function askForRebuild(tx: WriteTransaction, today: CivilDay): Promise<void> {
  const meta = (await readMeta(tx)) ?? { key: 'upkeep', day: today, version: '' };
  await tx.objectStore('meta').put({ ...meta, rebuiltTo: '' });
}

/** True while somebody is still to be computed anew. */
export async function isRebuildDue(db: Database): Promise<boolean> {
  if ((await db.get('meta', 'upkeep'))?.rebuiltTo !== undefined) return true;
  return (await peopleAwaiting(db)) > 0;
}

/** How many people are still to be computed anew. */
export async function peopleToRebuild(db: Database): Promise<number> {
  const rebuiltTo = (await db.get('meta', 'upkeep'))?.rebuiltTo;
  if (rebuiltTo === undefined) return peopleAwaiting(db);
  return db.count('people', IDBKeyRange.lowerBound(rebuiltTo, true));
}

/**
 * Computes the next people anew, in the order of ids. How far it has come is read and written with
 * them, so that it resumes where a killed worker stopped, and never passes over a new request.
 * @returns false when nobody was left
 */
async function rebuildSome(db: Database, clock: Clock): Promise<boolean> {
  const tx = writeTransaction(db, 'relaxed');
  const meta = await readMeta(tx);
  if (meta?.rebuiltTo === undefined) return false;
  const { rebuiltTo, ...rest } = meta;
  const after = IDBKeyRange.lowerBound(rebuiltTo, true);
  const ids = await tx.objectStore('people').getAllKeys(after, batch);
  const [first, last] = [ids[0], ids.at(-1)];
  if (first !== undefined && last !== undefined) {
    const updatedAt = v.parse(instantSchema, clock.now().toISOString());
    await refreshRange(tx, [first, last], { today: dayOf(clock), updatedAt });
  }
  const next: MetaRow = last === undefined ? rest : { ...rest, rebuiltTo: last };
  await tx.objectStore('meta').put(next);
  await tx.done;
  return last !== undefined;
}

/** Everybody must be computed anew by another version, whose rules may be others. */
async function noteVersion(db: Database, version: string, clock: Clock): Promise<void> {
  const tx = writeTransaction(db);
  const meta = await readMeta(tx);
  const first: MetaRow = { key: 'upkeep', day: dayOf(clock), version };
  if (!meta) await tx.objectStore('meta').put(first);
  else if (meta.version !== version)
    await tx.objectStore('meta').put({ ...meta, version, rebuiltTo: '' });
  await tx.done;
}

async function noteDay(db: Database, day: CivilDay): Promise<void> {
  const tx = writeTransaction(db);
  const meta = await readMeta(tx);
  if (meta) await tx.objectStore('meta').put({ ...meta, day });
  await tx.done;
}

/**
 * Keeps what is derived true as time, versions and settings pass: steps that have faded go on the
 * first run of a day, and a new version of the extension or another rhythm computes everybody anew.
 */
export async function keepUp(db: Database, version: string, clock: Clock): Promise<void> {
  const before = await db.get('meta', 'upkeep');
  if (before?.version !== version) await noteVersion(db, version, clock);
  while (await refreshAwaiting(db, clock));
  let left = await isRebuildDue(db);
  while (left) left = await rebuildSome(db, clock);
  await forgetDeleted(db, clock.now());
  const today = dayOf(clock);
  if (before && before.day !== today) {
    await clearFaded(db, clock);
    await noteDay(db, today);
  }
  await keepRoll(db);
}
