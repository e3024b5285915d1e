import type { CivilDay } from '../../domain/civil-day';
import type { Holdings, RowCounts, UserStore } from '../../domain/user-row';
import { sumOf } from '../../domain/user-row';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import { allRows } from '../../transfer/all-rows';
import { currentDay } from '../../ui/clock';
import { saveFile } from '../talk/save-file';
import { lockInWorker } from './lock-in-worker';
import type { Tools } from './use-work';

/** Times that everything is read again because something was written meanwhile. */
const attempts = 4;

/** A backup that is made and lies in no place yet. */
export interface MadeBackup {
  file: Blob;
  name: string;
  madeOn: CivilDay;
  counts: RowCounts;
  /** Rows that are not what they should be and were left out. */
  damaged: number;
  /** How many changes there had been. */
  changes: number;
}

/** What went into a file. */
export type Saved = Pick<MadeBackup, 'name' | 'counts' | 'damaged'>;

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
  return { file, counts, damaged, madeOn, name: `wellkept-${madeOn}.jsonl.gz` };
}

/**
 * Puts everything into a file. Pages of rows are read one after the other, so that what was written
 * in between would tear them apart: then all is read again. Throws when that does not end.
 */
export async function makeBackup(tools: Tools): Promise<MadeBackup> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await send('getHoldings');
    const made = await written(before, tools);
    const { changes } = await send('getHoldings');
    if (changes === before.changes) return { ...made, changes };
  }
  throw new Error('Something was written all the time.');
}

/** Remembers when the last backup was made, once its file is where it belongs. */
export async function noteBackup({ madeOn, changes }: MadeBackup): Promise<void> {
  const lastBackupVersion = chrome.runtime.getManifest().version;
  // The note of it is one more change, and nothing that is worth another backup.
  const settings = { lastBackupOn: madeOn, lastBackupChanges: changes + 1, lastBackupVersion };
  await change({ name: 'changeSettings', settings });
}

async function locked(made: MadeBackup, passphrase: string, tools: Tools): Promise<MadeBackup> {
  const rows = sumOf(made.counts);
  tools.onProgress({ done: rows, total: rows, last: 'locking' });
  const file = await lockInWorker({ task: 'lock', file: made.file, passphrase }, tools.stop);
  return { ...made, file, name: `${made.name}.age` };
}

/**
 * Gives the user everything as a file. Throws what `makeBackup` throws.
 * @param passphrase what the file is locked with; none: it is not
 */
export async function saveBackup(tools: Tools, passphrase?: string): Promise<Saved> {
  const plain = await makeBackup(tools);
  const made = passphrase ? await locked(plain, passphrase, tools) : plain;
  saveFile(made.name, made.file.type, made.file);
  await noteBackup(made);
  return made;
}
