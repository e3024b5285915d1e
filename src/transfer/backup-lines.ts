import * as v from 'valibot';
import { civilDaySchema } from '../domain/civil-day-schema';
import { type RowCounts, type UserRow, type UserStore, userStores } from '../domain/user-row';
import { userRowSchema } from '../domain/user-row-schema';
import { BackupDefect, type DefectKind } from './backup-defect';

/** The largest row the domain allows, were each of its characters written as six, and some room. */
export const lineMaxBytes = 8 * 2 ** 20;
/** Deeper than any row of ours, and no way to exhaust the stack. */
const depthMax = 20;
const oddKeys = new Set(['__proto__', 'constructor', 'prototype']);

export const formatName = 'wellkept-backup';
/** 2 has the store `deletions`, which a program that knows 1 alone would take for damage. */
export const formatVersion = 2;

const headerSchema = v.looseObject({
  format: v.literal(formatName),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The version of the extension that wrote it. */
  version: v.pipe(v.string(), v.maxLength(100)),
  madeOn: civilDaySchema,
});
export type BackupHeader = v.InferOutput<typeof headerSchema>;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Stores that the first format did not have: counted where they hold something. */
const laterStores: readonly UserStore[] = ['deletions'];
const countOf = (store: UserStore) =>
  laterStores.includes(store) ? v.optional(countSchema, 0) : countSchema;

/** The counts as they stand in the last line. */
export function countsAtEnd(counts: RowCounts): Partial<RowCounts> {
  const counted = userStores.filter((store) => counts[store] > 0 || !laterStores.includes(store));
  return Object.fromEntries(counted.map((store) => [store, counts[store]]));
}

const trailerSchema = v.strictObject({
  end: v.strictObject(
    Object.fromEntries(userStores.map((store) => [store, countOf(store)])) as Record<
      UserStore,
      ReturnType<typeof countOf>
    >,
  ),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type BackupTrailer = v.InferOutput<typeof trailerSchema>;

/** False for what would be another thing once it is an object of a program. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > depthMax) return false;
  if (Object.keys(value).some((key) => oddKeys.has(key))) return false;
  return Object.values(value).every((part) => isPlain(part, depth + 1));
}

/** A line that is what it should be. Throws a BackupDefect of this kind. */
function parseLine<T>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
  kind: DefectKind,
  line: number,
): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BackupDefect(kind, line);
  }
  const parsed = v.safeParse(schema, isPlain(value) ? value : undefined);
  if (!parsed.success) throw new BackupDefect(kind, line);
  return parsed.output;
}

/** The first line of a backup. Throws a BackupDefect, also for one of a later format. */
export function parseHeader(text: string): BackupHeader {
  const header = parseLine<BackupHeader>(headerSchema, text, 'not_a_backup', 1);
  if (header.schema > formatVersion) throw new BackupDefect('newer', 1);
  return header;
}

/** The last line of a backup. Throws a BackupDefect. */
export function parseTrailer(text: string, line: number): BackupTrailer {
  return parseLine<BackupTrailer>(trailerSchema, text, 'no_end', line);
}

/** A line in between. Throws a BackupDefect. */
export function parseRow(text: string, line: number): UserRow {
  return parseLine<UserRow>(userRowSchema, text, 'not_a_row', line);
}
