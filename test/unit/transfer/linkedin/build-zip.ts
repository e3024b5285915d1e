import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/transfer/crc32';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  /** Lies of the directory, and odd flags. */
  declaredSize?: number;
  crc?: number;
  flags?: number;
  packed?: Uint8Array;
  method?: number;
}

function record(fields: [size: 2 | 4, value: number][], tail: Uint8Array = new Uint8Array()) {
  const length = fields.reduce((sum, [size]) => sum + size, 0);
  const bytes = new Uint8Array(length + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += size;
  }
  bytes.set(tail, at);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A ZIP as LinkedIn writes it: flags 0x808, sizes only after the data and in the directory. */
export function buildZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const packed = entry.packed ?? deflateSync(entry.bytes);
    const crc = entry.crc ?? crc32(entry.bytes);
    const size = entry.declaredSize ?? entry.bytes.length;
    const flags = entry.flags ?? 0x808;
    const method = entry.method ?? 8;
    const common: [2 | 4, number][] = [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
    ];
    const local = record(
      [[4, 0x04034b50], ...common, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]],
      name,
    );
    const descriptor = record([
      [4, 0x08074b50],
      [4, crc],
      [4, packed.length],
      [4, size],
    ]);
    directory.push(
      record(
        [
          [4, 0x02014b50],
          [2, 20],
          ...common,
          [4, crc],
          [4, packed.length],
          [4, size],
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, at],
        ],
        name,
      ),
    );
    body.push(local, packed, descriptor);
    at += local.length + packed.length + descriptor.length;
  }
  const rows = joined(directory);
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, rows.length],
    [4, at],
    [2, 0],
  ]);
  return joined([...body, rows, end]);
}
