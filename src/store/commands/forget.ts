import { isImported } from '../../domain/import/deleted';
import type { Context } from './context';

/** Leaves a mark, by which no file brings this again. Undo takes it away with the rest of the change. */
export async function markDeleted({ log, today }: Context, id: string): Promise<void> {
  await log.put('deletions', { id, deletedOn: today });
}

/** Deletes a row for good: where an import made it, no import makes it again. */
export async function forget(
  context: Context,
  store: 'notes' | 'interactions' | 'helps',
  id: string,
): Promise<void> {
  await context.log.delete(store, id);
  if (isImported(id)) await markDeleted(context, id);
}
