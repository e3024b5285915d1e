import { sumOf, type UserStore } from '../../domain/user-row';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import type { MadeBackup } from '../../transfer/make-backup';
import { currentDay } from '../../ui/clock';
import { saveFile } from '../talk/save-file';
import { lockInWorker } from './lock-in-worker';
import type { Tools } from './use-work';

/** What went into a file. */
export type Saved = Pick<MadeBackup, 'name' | 'counts' | 'damaged'>;

export const readRows = (store: UserStore, after: string, limit: number) =>
  send('readRows', store, after, limit);

/**
 * Makes a backup, puts it somewhere and remembers that it was made.
 * @param put gives the file to the user; what it throws is thrown, and nothing is remembered
 */
export async function backUp(
  tools: Tools,
  put: (made: MadeBackup) => Promise<MadeBackup>,
): Promise<Saved> {
  // The codec brings its schemas along, which no other page of the dashboard needs.
  const { makeBackup, noteOf } = await import('../../transfer/make-backup');
  const { version } = chrome.runtime.getManifest();
  const holdings = () => send('getHoldings');
  const state = () => send('getBackupState');
  const source = { holdings, state, read: readRows, version, madeOn: currentDay() };
  const made = await put(await makeBackup(source, tools));
  await change({ name: 'changeSettings', settings: noteOf(made, version) });
  return made;
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
export function saveBackup(tools: Tools, passphrase?: string): Promise<Saved> {
  return backUp(tools, async (plain) => {
    const made = passphrase ? await locked(plain, passphrase, tools) : plain;
    saveFile(made.name, made.file.type, made.file);
    return made;
  });
}
