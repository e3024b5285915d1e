import type { Holdings, RowCounts, UserStore } from '../../domain/user-row';
import { sumOf } from '../../domain/user-row';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import { allRows } from '../../transfer/all-rows';
import { currentDay } from '../../ui/clock';
import { saveFile } from '../talk/save-file';
import type { Tools } from './use-work';

/** Times that everything is read again because something was written meanwhile. */
const attempts = 4;

/** What went into a file. */
export interface Saved {
  name: string;
  counts: RowCounts;
  /** Rows that are not what they should be and were left out. */
  damaged: number;
}

export const readRows = (store: UserStore, after: string, limit: number) =>
  send('readRows', store, after, limit);

async function written(before: Holdings, { onProgress, stop }: Tools) {
  const { writeBackup } = await import('../../transfer/backup');
  const { version } = chrome.runtime.getManifest();
  const total = sumOf(before.counts);
  let damaged = 0;
  const rows = allRows(readRows, (count) => {
    damaged += count;
  });
  const madeOn = currentDay();
  const onRows = (done: number) => onProgress({ done, total });
  const { file, counts } = await writeBackup({ version, madeOn }, rows, { onRows, stop });
  return { file, counts, damaged, madeOn };
}

/**
 * Gives the user everything as a file. Pages of rows are read one after the other, so that what was
 * written in between would tear them apart: then all is read again. Throws when that does not end.
 */
export async function saveBackup(tools: Tools): Promise<Saved> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await send('getHoldings');
    const { file, counts, damaged, madeOn } = await written(before, tools);
    const { changes } = await send('getHoldings');
    if (changes !== before.changes) continue;
    const name = `wellkept-${madeOn}.jsonl.gz`;
    saveFile(name, 'application/gzip', file);
    // The note of it is one more change, and nothing that is worth another backup.
    const settings = { lastBackupOn: madeOn, lastBackupChanges: changes + 1 };
    await change({ name: 'changeSettings', settings });
    return { name, counts, damaged };
  }
  throw new Error('Something was written all the time.');
}
