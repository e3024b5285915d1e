import type { Instant } from '../domain/person';
import type { StagedSetId } from '../domain/staged-set';
import type { UserRow } from '../domain/user-row';
import { type Database, writeTransaction } from './database';
import { writtenSince } from './journal';

/** Every piece of a set. */
export function allOfSet(set: string): IDBKeyRange {
  return IDBKeyRange.bound([set, 0], [set, []]);
}

/** The name of a set that was brought, apart from those that were laid aside. */
export function broughtSet(id: StagedSetId): string {
  return `new:${id}`;
}

/** The name under which everything is laid aside when all of it is deleted: by which change, and when. */
export function deletedSet(seq: number, at: Instant): string {
  return `was:deleted ${seq} ${at}`;
}

const everyDeleted = () => IDBKeyRange.bound(['was:deleted'], ['was:deleted~']);

/** How long what was deleted can be brought back when nothing else is written, in ms. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Forgets what was laid aside when everything was deleted, once undo can bring it back no more: when
 * something else was written since, or a day later.
 */
export async function forgetDeleted(db: Database, now: Date): Promise<void> {
  const tx = writeTransaction(db);
  const found = await tx.objectStore('staging').openKeyCursor(everyDeleted());
  const [, seq, at] = String(found?.key[0] ?? '').split(' ');
  if (seq && at) {
    const over = now.getTime() - Date.parse(at) >= keptFor;
    if (over || (await writtenSince(tx, Number(seq))))
      await tx.objectStore('staging').delete(everyDeleted());
  }
  await tx.done;
}

const everyBrought = () => IDBKeyRange.bound(['new:'], ['new;']);

/**
 * Keeps a piece of rows until a command puts them in place; nothing else is changed by it. The same
 * piece again takes its own place, and the first piece clears away what was brought and never used.
 */
export async function stageRows(
  db: Database,
  id: StagedSetId,
  at: number,
  rows: UserRow[],
): Promise<void> {
  // What is lost with the power is missed when it is put in place, and brought again.
  const tx = writeTransaction(db, 'relaxed');
  const staging = tx.objectStore('staging');
  const set = broughtSet(id);
  if (at === 0) {
    // Not its own pieces: the first may come once more, late.
    await staging.delete(IDBKeyRange.bound(['new:'], [set], false, true));
    await staging.delete(IDBKeyRange.bound([set, []], ['new;']));
  }
  await staging.put({ set, at, rows });
  await tx.done;
}

/** Forgets what was brought. */
export async function discardStaged(db: Database): Promise<void> {
  const tx = writeTransaction(db);
  await tx.objectStore('staging').delete(everyBrought());
  await tx.done;
}
