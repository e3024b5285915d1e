import * as v from 'valibot';
import type { RowsPage, UserRow, UserStore } from '../../domain/user-row';
import { userRowSchema } from '../../domain/user-row-schema';
import { withoutDerived } from '../change-log';
import { type Database, readTransaction } from '../database';
import type { SettingsRow } from '../schema';

/** Facts about this browser are no part of what is carried elsewhere. */
function ownSettings({ settings, ...row }: SettingsRow): object[] {
  const { lastBackupOn: _on, lastBackupChanges: _changes, ...own } = settings;
  return Object.keys(own).length > 0 ? [{ ...row, settings: own }] : [];
}

function ownPart(store: UserStore, row: object): object[] {
  if (store !== 'settings') return [withoutDerived(row) ?? row];
  return 'settings' in row ? ownSettings(row as SettingsRow) : [row];
}

/** The rows of a store after a key, in the order of keys: what the user has written, and no more. */
export async function readRows(
  db: Database,
  store: UserStore,
  after: string,
  limit: number,
): Promise<RowsPage> {
  const range = IDBKeyRange.lowerBound(after, after !== '');
  const rows = readTransaction(db).objectStore(store);
  const [keys, found] = await Promise.all([
    rows.getAllKeys(range, limit),
    rows.getAll(range, limit) as Promise<object[]>,
  ]);
  const own = found.flatMap((row) => ownPart(store, row));
  const sound = own.flatMap((row): UserRow[] => {
    const parsed = v.safeParse(userRowSchema, { store, row });
    return parsed.success ? [parsed.output] : [];
  });
  const last = keys.at(-1);
  return {
    rows: sound,
    damaged: own.length - sound.length,
    ...(keys.length === limit && last !== undefined && { next: last }),
  };
}
