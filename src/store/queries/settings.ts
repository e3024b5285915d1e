import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from '../../domain/settings';
import { type Database, type ReadTransaction, readTransaction } from '../database';

/** The settings within a transaction; what was never chosen has its default. */
export async function settingsIn(tx: ReadTransaction): Promise<Settings> {
  const row = await tx.objectStore('settings').get('settings');
  const parsed = v.safeParse(settingsSchema, { ...defaultSettings, ...row?.settings });
  return parsed.success ? parsed.output : defaultSettings;
}

/** The user's settings. */
export function settings(db: Database): Promise<Settings> {
  return settingsIn(readTransaction(db));
}
