import type { Settings } from '../../domain/settings';
import { type BackupState, type Holdings, noRows, userStores } from '../../domain/user-row';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { lastSeq } from '../last-seq';
import { settingsIn } from './settings';

function backupFacts(settings: Settings): Omit<BackupState, 'empty' | 'changes'> {
  const { lastBackupOn, lastBackupChanges = 0, lastBackupVersion } = settings;
  const { backupEveryDays, backupLaterOn } = settings;
  return {
    ...(lastBackupOn && {
      lastBackup: {
        day: lastBackupOn,
        changes: lastBackupChanges,
        ...(lastBackupVersion && { version: lastBackupVersion }),
      },
    }),
    ...(backupEveryDays && { backupEveryDays }),
    ...(backupLaterOn && { backupLaterOn }),
  };
}

/** True when nothing but settings stands there. */
async function isEmpty(tx: ReadTransaction): Promise<boolean> {
  const stores = userStores.filter((store) => store !== 'settings');
  const firsts = stores.map((store) => tx.objectStore(store).getKey(IDBKeyRange.lowerBound('')));
  return (await Promise.all(firsts)).every((key) => key === undefined);
}

async function stateIn(tx: ReadTransaction): Promise<BackupState> {
  const [empty, changes, settings] = await Promise.all([isEmpty(tx), lastSeq(tx), settingsIn(tx)]);
  return { empty, changes, ...backupFacts(settings) };
}

/** What has changed since the last backup: a few reads, however much there is. */
export function getBackupState(db: Database): Promise<BackupState> {
  return stateIn(readTransaction(db));
}

/** How much stands in the database as well. Every row is counted: some 2 s with 30,000 people. */
export async function getHoldings(db: Database): Promise<Holdings> {
  const tx = readTransaction(db);
  const counts = noRows();
  for (const store of userStores) counts[store] = await tx.objectStore(store).count();
  return { ...(await stateIn(tx)), counts };
}
