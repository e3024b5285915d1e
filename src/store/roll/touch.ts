import type { WriteTransaction } from '../database';

/**
 * Notes within a write that the roll says something else of these people now.
 * @param words true when words they are found by are others too
 */
export async function touch(
  tx: WriteTransaction,
  people: readonly string[],
  words: boolean,
): Promise<void> {
  if (people.length === 0) return;
  await tx.objectStore('touched').add({ people: [...people], words });
}

/** Notes within a write that the roll says nothing true any more. */
export async function discardRoll(tx: WriteTransaction): Promise<void> {
  await tx.objectStore('roll').clear();
  await tx.objectStore('touched').add({ people: [], words: true, all: true });
}
