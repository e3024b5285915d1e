import * as v from 'valibot';
import { browserFacts } from '../../domain/settings';
import type { RowsPage, UserRow, UserStore } from '../../domain/user-row';
import { userRowSchema } from '../../domain/user-row-schema';
import { withoutDerived } from '../change-log';
import { type Database, readTransaction } from '../database';
import type { SettingsRow } from '../schema';

/** Some megabytes: well below what a message may carry. */
const pageCharacters = 4_000_000;

/** Facts about this browser are no part of what is carried elsewhere. */
function ownSettings({ settings, ...row }: SettingsRow): object[] {
  const own = { ...settings };
  for (const fact of browserFacts) delete own[fact];
  return Object.keys(own).length > 0 ? [{ ...row, settings: own }] : [];
}

function ownPart(store: UserStore, row: object): object[] {
  if (store !== 'settings') return [withoutDerived(row) ?? row];
  return 'settings' in row ? ownSettings(row as SettingsRow) : [row];
}

/** How many of the rows fit in one message: the first in any case. */
function fitting(rows: readonly object[]): number {
  let characters = 0;
  const over = rows.findIndex((row, at) => {
    characters += JSON.stringify(row).length;
    return at > 0 && characters > pageCharacters;
  });
  return over < 0 ? rows.length : over;
}

/**
 * At most `limit` rows of a store after a key, in the order of keys, and fewer where they are long:
 * what the user has written, and no more.
 */
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
  const taken = fitting(found);
  const own = found.slice(0, taken).flatMap((row) => ownPart(store, row));
  const sound = own.flatMap((row): UserRow[] => {
    const parsed = v.safeParse(userRowSchema, { store, row });
    return parsed.success ? [parsed.output] : [];
  });
  const last = keys[taken - 1];
  return {
    rows: sound,
    damaged: own.length - sound.length,
    ...((taken < found.length || found.length === limit) && last !== undefined && { next: last }),
  };
}
