import type { StagedSetId } from '../domain/staged-set';
import type { UserRow } from '../domain/user-row';
import { type Database, writeTransaction } from './database';

/** Every piece of a set. */
export function allOfSet(set: string): IDBKeyRange {
  return IDBKeyRange.bound([set, 0], [set, []]);
}

/** The name of a set that was brought, apart from those that were laid aside. */
export function broughtSet(id: StagedSetId): string {
  return `new:${id}`;
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
