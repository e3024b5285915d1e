import { browserFacts, type Settings } from '../../domain/settings';
import { lastSeq } from '../last-seq';
import { broughtSet } from '../staging';
import type { Handler } from './handler';
import { replaceAll } from './replace-all';

function factsIn(settings: Partial<Settings> = {}): Partial<Settings> {
  const facts = browserFacts.filter((fact) => settings[fact] !== undefined);
  return Object.fromEntries(facts.map((fact) => [fact, settings[fact]]));
}

/** Replaces everything by what was brought, when all of it is there. */
export const restoreBackup: Handler<'restoreBackup'> = async (context, args) => {
  const settings = context.tx.objectStore('settings');
  const before = (await settings.get('settings'))?.settings;
  await replaceAll(context, broughtSet(args.setId), args.rows);
  const row = await settings.get('settings');
  await settings.put({
    key: 'settings',
    settings: {
      ...row?.settings,
      ...factsIn(before),
      lastBackupOn: args.madeOn,
      // This change is the next, and the backup holds it.
      lastBackupChanges: (await lastSeq(context.tx)) + 1,
    },
  });
  return {};
};
