import type { CivilDay } from '../domain/civil-day';
import { type BackupState, type Holdings, type RowCounts, sumOf } from '../domain/user-row';
import { allRows, type Read } from './all-rows';
import { writeBackup } from './backup';

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

/** Where everything is read from. */
export interface BackupSource {
  holdings: () => Promise<Holdings>;
  state: () => Promise<BackupState>;
  read: Read;
  /** The version of the extension. */
  version: string;
  madeOn: CivilDay;
}

interface Progress {
  onProgress?: (progress: { done: number; total: number }) => void;
  stop?: AbortSignal;
}

async function written(source: BackupSource, before: Holdings, { onProgress, stop }: Progress) {
  const { read, version, madeOn } = source;
  const total = sumOf(before.counts);
  let damaged = 0;
  const rows = allRows(read, (count) => {
    damaged += count;
  });
  const onRows = (done: number) => onProgress?.({ done, total });
  const { file, counts } = await writeBackup(
    { version, madeOn },
    rows,
    stop ? { onRows, stop } : { onRows },
  );
  return { file, counts, damaged, madeOn, name: `wellkept-${madeOn}.jsonl.gz` };
}

/**
 * Puts everything into a file. Pages of rows are read one after the other, so that what was written
 * in between would tear them apart: then all is read again. Throws when that does not end.
 */
export async function makeBackup(
  source: BackupSource,
  progress: Progress = {},
): Promise<MadeBackup> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await source.holdings();
    const made = await written(source, before, progress);
    const { changes } = await source.state();
    if (changes === before.changes) return { ...made, changes };
  }
  throw new Error('Something was written all the time.');
}

/** What is to be remembered of a backup once its file is where it belongs. */
export function noteOf({ madeOn, changes }: MadeBackup, version: string) {
  // The note of it is one more change, and nothing that is worth another backup.
  return {
    lastBackupOn: madeOn,
    lastBackupChanges: changes + 1,
    lastBackupVersion: version,
  };
}
