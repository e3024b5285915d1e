import type { ReadTransaction } from './database';
import type { JournalRow } from './schema';

/** The command that was carried out last. */
export async function lastEntry(tx: ReadTransaction): Promise<JournalRow | undefined> {
  return (await tx.objectStore('journal').index('seq').openCursor(null, 'prev'))?.value;
}

/** True when something was written after the command of this number; what a page shows is nothing. */
export async function writtenSince(tx: ReadTransaction, seq: number): Promise<boolean> {
  const since = IDBKeyRange.lowerBound(seq, true);
  const later = await tx.objectStore('journal').index('seq').getAll(since);
  return later.some(({ name }) => name !== 'recordSighting');
}
