import { lastSeq } from '../last-seq';
import { broughtSet } from '../staging';
import type { Handler } from './handler';
import { replaceAll } from './replace-all';

/** Replaces everything by what was brought, when all of it is there. */
export const restoreBackup: Handler<'restoreBackup'> = async (context, args) => {
  await replaceAll(context, broughtSet(args.setId), args.rows);
  const settings = context.tx.objectStore('settings');
  const row = await settings.get('settings');
  await settings.put({
    key: 'settings',
    settings: {
      ...row?.settings,
      lastBackupOn: args.madeOn,
      // This change is the next, and the backup holds it.
      lastBackupChanges: (await lastSeq(context.tx)) + 1,
    },
  });
  return {};
};
