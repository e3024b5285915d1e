import type { Settings } from '../../domain/settings';
import { type Holdings, noRows, userStores } from '../../domain/user-row';
import { type Database, readTransaction } from '../database';
import { lastSeq } from '../last-seq';
import { settingsIn } from './settings';

function backupFacts(settings: Settings): Omit<Holdings, 'counts' | 'changes'> {
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

/** How much stands in the database, and when it was last saved to a file. */
export async function getHoldings(db: Database): Promise<Holdings> {
  const tx = readTransaction(db);
  const counts = noRows();
  for (const store of userStores) counts[store] = await tx.objectStore(store).count();
  const [changes, settings] = await Promise.all([lastSeq(tx), settingsIn(tx)]);
  return { counts, changes, ...backupFacts(settings) };
}
