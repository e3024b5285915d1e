import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { userStores } from '../domain/user-row';
import { migrations } from './migrations';
import type { Schema } from './schema';

export type Database = IDBPDatabase<Schema>;
export type StoreName = (typeof storeNames)[number];

/** Everything a command may touch: one transaction spans it all, so a command is never half done. */
export const storeNames = [
  ...userStores,
  'words',
  'drafts',
  'journal',
  'meta',
  'staging',
  'roll',
  'touched',
  'awaiting',
] as const;

export type ReadTransaction = IDBPTransaction<
  Schema,
  readonly StoreName[],
  'readonly' | 'readwrite'
>;
export type WriteTransaction = IDBPTransaction<Schema, readonly StoreName[], 'readwrite'>;

/**
 * Opens the database and brings it up to date. The connection steps aside when a newer version
 * wants to upgrade; `onClosed` is told whenever it is gone, so that the next use opens it again.
 */
export function openDatabase(onClosed: () => void = () => {}, name = 'wellkept') {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      // A step must not know today's types, only the plain database.
      const plainDb = db as unknown as IDBPDatabase;
      const plainTx = tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
      for (const migrate of migrations.slice(oldVersion)) await migrate(plainDb, plainTx);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** A view of all stores at one moment. */
export function readTransaction(db: Database): ReadTransaction {
  return db.transaction(storeNames, 'readonly');
}

/**
 * Acknowledged only when it is on the disk: relaxed durability may lose it with the power.
 * @param durability `relaxed` only for what can be computed or brought again
 */
export function writeTransaction(
  db: Database,
  durability: 'strict' | 'relaxed' = 'strict',
): WriteTransaction {
  return db.transaction(storeNames, 'readwrite', { durability });
}
