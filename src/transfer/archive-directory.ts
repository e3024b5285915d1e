import { FileDefect } from './file-defect';

/** Entries of an archive that is taken: the largest export of LinkedIn has some sixty. */
const entriesMax = 2000;
const directoryMax = 4 * 2 ** 20;
/** The end record without its comment, and the longest comment. */
const endLength = 22;
const commentMax = 65_535;
const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locatorMark = 0x07064b50;
const rowMark = 0x02014b50;
const absent = 0xffffffff;

/** A row of the directory at the end of an archive. */
export interface DirectoryRow {
  name: string;
  encrypted: boolean;
  /** 0: as it is; 8: deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header stands, in bytes. */
  at: number;
}

interface Directory {
  count: number;
  size: number;
  at: number;
}

const viewOf = async (part: Blob) => new DataView(await part.arrayBuffer());

function endIn(tail: DataView): number | undefined {
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endMark) continue;
    if (at + endLength + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return undefined;
}

/** A number of eight bytes; as good as endless where it is beyond what a number holds. */
const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Archives of many or large entries say so in a record of their own (APPNOTE 4.3.14). */
async function directory64(name: string, blob: Blob, end: number): Promise<Directory> {
  const locator = await viewOf(blob.slice(Math.max(0, end - 20), end));
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== locatorMark) {
    throw new FileDefect('damaged', name);
  }
  const at = long(locator, 8);
  const record = await viewOf(blob.slice(at, at + 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== end64Mark) {
    throw new FileDefect('damaged', name);
  }
  return { count: long(record, 32), size: long(record, 40), at: long(record, 48) };
}

async function findDirectory(name: string, blob: Blob): Promise<Directory> {
  const tailAt = Math.max(0, blob.size - endLength - commentMax);
  const tail = await viewOf(blob.slice(tailAt));
  const end = tail.byteLength < endLength ? undefined : endIn(tail);
  // The end of an archive that was not loaded to the end is missing.
  if (end === undefined) throw new FileDefect('truncated', name);
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const at = tail.getUint32(end + 16, true);
  const is64 = count === 0xffff || size === absent || at === absent;
  const found = is64 ? await directory64(name, blob, tailAt + end) : { count, size, at };
  if (found.count > entriesMax) throw new FileDefect('too_many_entries', name);
  if (found.size > directoryMax) throw new FileDefect('damaged', name);
  if (found.at + found.size > tailAt + end) throw new FileDefect('damaged', name);
  return found;
}

/** The long forms of what does not fit the row, in the order in which they are missing there. */
function* longForms(view: DataView, from: number, to: number): Generator<number> {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= end; value += 8) yield long(view, value);
  }
}

const utf8 = new TextDecoder('utf-8');

function rowAt(view: DataView, at: number): { row: DirectoryRow; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== rowMark) return undefined;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const forms = longForms(view, nameEnd, extraEnd);
  const number = (offset: number) => {
    const short = view.getUint32(at + offset, true);
    return short === absent ? Number(forms.next().value ?? Number.MAX_SAFE_INTEGER) : short;
  };
  const size = number(24);
  const packedSize = number(20);
  const row = {
    name: utf8.decode(new Uint8Array(view.buffer, at + 46, nameEnd - at - 46)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    at: number(42),
  };
  return { row, next };
}

/** Two entries that share bytes unpack to more than there is: no program writes such an archive. */
function refuseOverlaps(name: string, rows: readonly DirectoryRow[], directoryAt: number): void {
  const inOrder = rows.toSorted((one, other) => one.at - other.at);
  for (const [index, row] of inOrder.entries()) {
    const next = inOrder[index + 1]?.at ?? directoryAt;
    if (row.at + 30 + row.packedSize > next) throw new FileDefect('damaged', name);
  }
}

/**
 * What the directory of a ZIP archive says of its entries. Nothing is unpacked.
 * Throws a FileDefect for an archive that is cut off, damaged, or has more entries than an export.
 */
export async function readDirectory(name: string, blob: Blob): Promise<DirectoryRow[]> {
  const { count, size, at } = await findDirectory(name, blob);
  const view = await viewOf(blob.slice(at, at + size));
  const rows: DirectoryRow[] = [];
  let next = 0;
  while (rows.length < count) {
    const found = rowAt(view, next);
    if (!found) throw new FileDefect('damaged', name);
    rows.push(found.row);
    next = found.next;
  }
  if (next !== view.byteLength) throw new FileDefect('damaged', name);
  refuseOverlaps(name, rows, at);
  return rows;
}
