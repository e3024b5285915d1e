import type { Outcome } from '../../domain/commands';
import { type Merged, Merging } from '../../domain/import/merge';
import { Refusal } from '../../domain/refusal';
import { sumOf } from '../../domain/user-row';
import { send } from '../../messages/send';
import { allRows } from '../../transfer/all-rows';
import type { Backup } from '../../transfer/backup';
import { placeRows } from './bring-rows';
import { readRows } from './save-backup';
import type { Tools } from './use-work';

/** Times that it is compared anew because something was written meanwhile. */
const attempts = 4;

/** What a merge would do, and how many changes there had been when that was found out. */
export interface Comparison extends Merged {
  changes: number;
}

/** Compares a backup with what is here, a page of rows at a time. Throws the signal's reason. */
export async function compareBackup(
  { rows }: Backup,
  { onProgress, stop }: Tools,
): Promise<Comparison> {
  const { changes, counts } = await send('getHoldings');
  const total = sumOf(counts);
  const merging = new Merging(rows);
  let done = 0;
  for await (const here of allRows(readRows)) {
    stop.throwIfAborted();
    merging.take(here);
    done += here.length;
    onProgress({ done, total });
  }
  return { ...merging.end(), changes };
}

/**
 * Puts a backup beside what is here, as one change. Compared anew when something was written since.
 * Throws what a change throws; nothing is changed then.
 */
export async function mergeBackup(
  backup: Backup,
  tools: Tools,
): Promise<{ outcome: Outcome; merged: Merged }> {
  for (let attempt = 1; ; attempt += 1) {
    const { changes, ...merged } = await compareBackup(backup, tools);
    try {
      const outcome = await placeRows(
        merged.writes,
        (set) => ({ name: 'importRows', ...set, changes }),
        tools,
      );
      return { outcome, merged };
    } catch (error) {
      const changed = error instanceof Refusal && error.code === 'changed-since';
      if (!changed || attempt === attempts) throw error;
    }
  }
}
