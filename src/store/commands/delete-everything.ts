import { lastEntry } from '../journal';
import { deletedSet } from '../staging';
import type { Context, Told } from './context';
import { clearAll } from './replace-all';

/**
 * The journal holds what was written too, so it goes as well. Its last row stays without its changes:
 * the order of all that follows is counted from it.
 */
async function emptyJournal({ tx }: Context): Promise<number> {
  const last = await lastEntry(tx);
  const journal = tx.objectStore('journal');
  await journal.clear();
  if (!last) return 0;
  const { replaced: _, ...rest } = last;
  await journal.put({ ...rest, changes: [], outcome: { commandId: last.id } });
  return last.seq;
}

/** Leaves the database as after the installation. Until it is forgotten, undo brings all of it back. */
export async function deleteEverything(context: Context): Promise<Told> {
  const seq = (await emptyJournal(context)) + 1;
  await clearAll(context, deletedSet(seq, context.writtenAt));
  return {};
}
