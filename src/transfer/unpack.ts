import { BackupDefect } from './backup-defect';

/** Bytes of a file that is taken: 64 MiB hold well over a hundred thousand people with their notes. */
const packedMax = 64 * 2 ** 20;
const unpackedMax = 256 * 2 ** 20;
/** Text that people write packs to a tenth. More than this was made to fill a memory. */
const ratioMax = 200;
/** Little files may pack as they like. */
const ratioFrom = 2 ** 20;

async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) throw new BackupDefect('too_large');
      parts.push(next.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error instanceof BackupDefect ? error : new BackupDefect('not_unpacked');
  }
  return joined(parts, length);
}

/**
 * The bytes of a file, unpacked where it is packed (gzip). What comes out is counted as it comes, so
 * that no small file fills the memory. Throws a BackupDefect.
 */
export async function unpack(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > packedMax) throw new BackupDefect('too_large');
  if (!(await isPacked(file))) return new Uint8Array(await file.arrayBuffer());
  const most = Math.min(unpackedMax, Math.max(ratioFrom, file.size * ratioMax));
  return readAll(file.stream().pipeThrough(new DecompressionStream('gzip')), most);
}
