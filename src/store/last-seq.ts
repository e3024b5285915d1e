import type { ReadTransaction, WriteTransaction } from './database';

/** The number of the latest change; 0 before the first. The same number later: nothing has changed. */
export async function lastSeq(tx: ReadTransaction | WriteTransaction): Promise<number> {
  const last = await tx.objectStore('journal').index('seq').openKeyCursor(null, 'prev');
  return Number(last?.key ?? 0);
}
