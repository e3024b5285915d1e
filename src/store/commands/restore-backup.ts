import { Refusal } from '../../domain/refusal';
import { browserFacts, type Settings } from '../../domain/settings';
import { allOfSet, broughtSet } from '../staging';
import type { Context } from './context';
import type { Handler } from './handler';
import { replaceAll } from './replace-all';

async function countStaged({ tx }: Context, set: string): Promise<number> {
  let count = 0;
  let cursor = await tx.objectStore('staging').openCursor(allOfSet(set));
  for (let at = 0; cursor; at += 1) {
    if (cursor.value.at !== at) return 0;
    count += cursor.value.rows.length;
    cursor = await cursor.continue();
  }
  return count;
}

function factsIn(settings: Partial<Settings> = {}): Partial<Settings> {
  const facts = browserFacts.filter((fact) => settings[fact] !== undefined);
  return Object.fromEntries(facts.map((fact) => [fact, settings[fact]]));
}

/** Replaces everything by what was brought, when all of it is there. */
export const restoreBackup: Handler<'restoreBackup'> = async (context, args) => {
  const set = broughtSet(args.setId);
  if ((await countStaged(context, set)) !== args.rows) throw new Refusal('gone');
  const settings = context.tx.objectStore('settings');
  const before = (await settings.get('settings'))?.settings;
  await replaceAll(context, set);
  const row = await settings.get('settings');
  const last = await context.tx.objectStore('journal').index('seq').openKeyCursor(null, 'prev');
  await settings.put({
    key: 'settings',
    settings: {
      ...row?.settings,
      ...factsIn(before),
      lastBackupOn: args.madeOn,
      // This change is the next, and the backup holds it.
      lastBackupChanges: Number(last?.key ?? 0) + 1,
    },
  });
  return {};
};
