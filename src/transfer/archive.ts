import { type DirectoryRow, readDirectory } from './archive-directory';
import { crc32 } from './crc32';
import { FileDefect } from './file-defect';

/** Text packs to a tenth. More than this was made to fill a memory. */
const ratioMax = 200;
/** Little files may pack as they like. */
const ratioFrom = 2 ** 20;
const headerMark = 0x04034b50;

/** Bytes that may still come out of all the files that are read together. */
export interface Budget {
  left: number;
}

/** A file that can be read more than once, a piece at a time. */
export interface Readable {
  name: string;
  /** Gives its bytes in turn. Throws a FileDefect where they are not what they should be. */
  open: () => AsyncGenerator<Uint8Array>;
}

/** True for what begins as a ZIP archive does, whatever it is called. */
export async function isArchive(blob: Blob): Promise<boolean> {
  const [p, k, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (p !== 0x50 || k !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

async function* chunksOf(stream: ReadableStream<Uint8Array>, name: string) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch(() => {
        throw new FileDefect('damaged', name);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * The bytes of a file as it lies there. Throws a FileDefect for one that is too large.
 * @param most bytes that one file may have
 */
export function plainFile(name: string, blob: Blob, most: number, budget: Budget): Readable {
  return {
    name,
    async *open() {
      if (blob.size > most) throw new FileDefect('entry_too_large', name);
      if (blob.size > budget.left) throw new FileDefect('too_large', name);
      budget.left -= blob.size;
      yield* chunksOf(blob.stream(), name);
    },
  };
}

/** The packed bytes of an entry: its own header says where they begin. */
async function packedBytes(row: DirectoryRow, archive: Blob): Promise<Blob> {
  const header = new DataView(await archive.slice(row.at, row.at + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== headerMark) {
    throw new FileDefect('damaged', row.name);
  }
  const skipped = header.getUint16(26, true) + header.getUint16(28, true);
  const from = row.at + 30 + skipped;
  const packed = archive.slice(from, from + row.packedSize);
  if (packed.size < row.packedSize) throw new FileDefect('truncated', row.name);
  return packed;
}

function streamOf(row: DirectoryRow, packed: Blob): ReadableStream<Uint8Array> {
  if (row.method === 0) return packed.stream();
  if (row.method === 8) return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  throw new FileDefect('damaged', row.name);
}

/** Counts what really comes out: what an archive says of its sizes may be a lie. */
async function* unpacked(row: DirectoryRow, archive: Blob, most: number, budget: Budget) {
  if (row.encrypted) throw new FileDefect('encrypted', row.name);
  const allowed = Math.max(ratioFrom, row.packedSize * ratioMax);
  let size = 0;
  let crc = 0;
  for await (const chunk of chunksOf(streamOf(row, await packedBytes(row, archive)), row.name)) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (size > most) throw new FileDefect('entry_too_large', row.name);
    if (budget.left < 0) throw new FileDefect('too_large', row.name);
    if (size > allowed) throw new FileDefect('packed_too_well', row.name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== row.size || crc !== row.crc) throw new FileDefect('damaged', row.name);
}

/**
 * The files in a ZIP archive, found by its directory, none of them unpacked yet.
 * Folders and paths that climb (`..`) are left out. Throws a FileDefect.
 * @param mostOf bytes that the file of this name may have
 */
export async function openArchive(
  name: string,
  archive: Blob,
  mostOf: (name: string) => number,
  budget: Budget,
): Promise<Readable[]> {
  const rows = await readDirectory(name, archive);
  return rows
    .filter((row) => !row.name.endsWith('/') && !row.name.split(/[\\/]/).includes('..'))
    .map((row) => ({
      name: row.name,
      open: () => unpacked(row, archive, mostOf(row.name), budget),
    }));
}
