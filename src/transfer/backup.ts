import type { CivilDay } from '../domain/civil-day';
import {
  keyOfRow,
  noRows,
  type RowCounts,
  sumOf,
  type UserRow,
  userStores,
} from '../domain/user-row';
import { BackupDefect } from './backup-defect';
import {
  type BackupHeader,
  countsAtEnd,
  formatName,
  formatVersion,
  lineMaxBytes,
  parseHeader,
  parseRow,
  parseTrailer,
} from './backup-lines';
import { unpack } from './unpack';

const newline = 10;
const rowsMax = 2_000_000;
/** Rows after which the page may paint, and listen to Cancel. */
const breath = 1000;

/** Everything that was in a file. */
export interface Backup {
  header: BackupHeader;
  rows: UserRow[];
  counts: RowCounts;
}

interface Progress {
  /** Told of the rows so far, now and then. */
  onRows?: (count: number) => void;
  /** Stops the work: it rejects with the signal's reason. */
  stop?: AbortSignal;
}

const encode = (value: object) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Writes a backup: JSON Lines (a header, a row a line, counts and a checksum at the end), packed with
 * gzip. The same rows give the same lines.
 * @param pieces the rows in the order of `userStores`, then of keys
 * @param version the version of the extension
 */
export async function writeBackup(
  { version, madeOn }: { version: string; madeOn: CivilDay },
  pieces: AsyncIterable<readonly UserRow[]>,
  { onRows, stop }: Progress = {},
): Promise<{ file: Blob; counts: RowCounts }> {
  const counts = noRows();
  const lines: BlobPart[] = [
    encode({ format: formatName, schema: formatVersion, version, madeOn }),
  ];
  for await (const rows of pieces) {
    stop?.throwIfAborted();
    for (const { store, row } of rows) {
      lines.push(encode({ store, row }));
      counts[store] += 1;
    }
    onRows?.(sumOf(counts));
  }
  const body = new Blob(lines);
  const trailer = encode({
    end: countsAtEnd(counts),
    sha256: await sha256(await body.arrayBuffer()),
  });
  const packed = new Blob([body, trailer]).stream().pipeThrough(new CompressionStream('gzip'));
  const file = await new Response(packed).blob();
  stop?.throwIfAborted();
  return { file: new Blob([file], { type: 'application/gzip' }), counts };
}

/** A row's place: rows stand by store, then by key, so that no row comes twice. */
const placeOf = (row: UserRow): [number, string] => [userStores.indexOf(row.store), keyOfRow(row)];

function isAfter(row: UserRow, before: UserRow | undefined): boolean {
  if (!before) return true;
  const [store, key] = placeOf(row);
  const [storeBefore, keyBefore] = placeOf(before);
  return store === storeBefore ? key > keyBefore : store > storeBefore;
}

interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Where it begins, in bytes. */
  start: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function lineAt(bytes: Uint8Array, start: number, number: number): Line & { end: number } {
  const found = bytes.indexOf(newline, start);
  const end = found === -1 ? bytes.length : found;
  if (end - start > lineMaxBytes) throw new BackupDefect('line_too_long', number);
  try {
    return { text: decoder.decode(bytes.subarray(start, end)), number, start, end };
  } catch {
    throw new BackupDefect('not_text', number);
  }
}

function* linesOf(bytes: Uint8Array): Generator<Line> {
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const { end, ...line } = lineAt(bytes, start, number);
    yield line;
    start = end + 1;
  }
}

/** The last line says what came before it: whether all of it is there, as it was written. */
async function checkEnd(bytes: Uint8Array<ArrayBuffer>, counts: RowCounts, last: Line) {
  const { end, sha256: expected } = parseTrailer(last.text, last.number);
  if (bytes.at(-1) !== newline) throw new BackupDefect('no_end', last.number);
  if ((await sha256(bytes.slice(0, last.start).buffer)) !== expected) {
    throw new BackupDefect('changed');
  }
  const differs = userStores.some((store) => end[store] !== counts[store]);
  if (differs) throw new BackupDefect('counts', last.number);
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

class Reading {
  readonly rows: UserRow[] = [];
  readonly counts = noRows();

  add(line: Line): void {
    const row = parseRow(line.text, line.number);
    if (!isAfter(row, this.rows.at(-1))) throw new BackupDefect('out_of_order', line.number);
    if (this.rows.length === rowsMax) throw new BackupDefect('too_large', line.number);
    this.rows.push(row);
    this.counts[row.store] += 1;
  }
}

/**
 * Reads a backup, packed or not: exactly what was written, or nothing.
 * Throws a BackupDefect with the line and the reason for a file with any defect.
 */
export async function readBackup(file: Blob, { onRows, stop }: Progress = {}): Promise<Backup> {
  const bytes = await unpack(file);
  const lines = linesOf(bytes);
  const header = parseHeader(lines.next().value?.text ?? '');
  const reading = new Reading();
  // One line behind: the last is no row.
  let last: Line | undefined;
  for (const line of lines) {
    if (last) reading.add(last);
    last = line;
    if (line.number % breath !== 0) continue;
    onRows?.(reading.rows.length);
    await turn();
    stop?.throwIfAborted();
  }
  if (!last) throw new BackupDefect('no_end', 1);
  await checkEnd(bytes, reading.counts, last);
  return { header, rows: reading.rows, counts: reading.counts };
}
