import type * as v from 'valibot';
import type { CivilDay } from './civil-day';
import type { aliasRowSchema, userRowSchema } from './user-row-schema';

/** Everything that is the user's own, in the order in which it is written to a file. */
export const userStores = [
  'people',
  'aliases',
  'notes',
  'interactions',
  'conversations',
  'answers',
  'asks',
  'introductions',
  'helps',
  'promises',
  'templates',
  'settings',
  'deletions',
] as const;
export type UserStore = (typeof userStores)[number];

/** A way LinkedIn names a person. */
export type AliasRow = v.InferOutput<typeof aliasRowSchema>;

/** One row of the user's, with the store it lives in. What is derived is no part of it. */
export type UserRow = v.InferOutput<typeof userRowSchema>;

/** How many rows each store holds. */
export type RowCounts = Record<UserStore, number>;

/** Counts to begin with. */
export function noRows(): RowCounts {
  return {
    people: 0,
    aliases: 0,
    notes: 0,
    interactions: 0,
    conversations: 0,
    answers: 0,
    asks: 0,
    introductions: 0,
    helps: 0,
    promises: 0,
    templates: 0,
    settings: 0,
    deletions: 0,
  };
}

/** All rows of all stores. */
export function sumOf(counts: RowCounts): number {
  return userStores.reduce((sum, store) => sum + counts[store], 0);
}

/** What a row is found by in its store: `key` where rows are named so, `id` in all others. */
export function keyOfRow({ row }: UserRow): string {
  return 'key' in row && typeof row.key === 'string' ? row.key : String('id' in row ? row.id : '');
}

/** A piece of a store, in the order of keys. */
export interface RowsPage {
  rows: UserRow[];
  /** The key to go on after; missing when the store is at its end. */
  next?: string;
  /** Rows that are not what they should be: they stay where they are and are left out. */
  damaged: number;
}

/** What has changed in the database since it last stood in a backup. */
export interface BackupState {
  /** There is nothing that anybody would miss. */
  empty: boolean;
  /** How many changes there have ever been: the same number later means that nothing has changed. */
  changes: number;
  lastBackup?: { day: CivilDay; changes: number; version?: string };
  /** Days after which a backup is made by itself; missing where that is off. */
  backupEveryDays?: number;
  /** When the user wanted to hear no more of an old backup for now. */
  backupLaterOn?: CivilDay;
}

/** What stands in the database as well. Counted row by row, so not for what is asked often. */
export interface Holdings extends BackupState {
  counts: RowCounts;
}

/** Rows at most in one piece that is read or brought. */
export const rowsAtOnce = 1000;
