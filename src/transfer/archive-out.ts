import { Zip, ZipDeflate } from 'fflate';

/** Files after which the page may paint, and listen to Cancel. */
const breath = 100;
/** A day for all of them: the same files give the same bytes. */
const madeAt = new Date(2000, 0, 1);

const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Packs files into one archive (ZIP).
 * @param onFile told of the files so far, now and then
 */
export async function archiveOf(
  files: Iterable<{ name: string; text: string }>,
  { onFile, stop }: { onFile?: (count: number) => void; stop?: AbortSignal } = {},
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(new Uint8Array(part));
  });
  const encoder = new TextEncoder();
  let count = 0;
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = madeAt;
    zip.add(entry);
    entry.push(encoder.encode(text), true);
    count += 1;
    if (count % breath !== 0) continue;
    onFile?.(count);
    await turn();
    stop?.throwIfAborted();
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
