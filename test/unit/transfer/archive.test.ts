import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/transfer/archive';
import { crc32 } from '../../../src/transfer/crc32';

const absent = 0xffffffff;
const text = 'First Name,Last Name\nMara,Quill\n'.repeat(40);
const bytes = new TextEncoder().encode(text);
const name = new TextEncoder().encode('Connections.csv');

/** Numbers of two, four and eight bytes in turn, as `[bytes, value]`. */
function record(...fields: [size: 2 | 4 | 8, value: number][]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    if (size === 4) view.setUint32(at, value, true);
    if (size === 8) view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

interface Shape {
  flags: number;
  /** Sizes and checksum in the header in front too. */
  sizesInFront: boolean;
  descriptor: 'none' | 'short' | 'marked';
  stored?: boolean;
  zip64?: boolean;
  comment?: string;
}

/** An archive of one file, in one of the shapes that programs write. */
function archive(shape: Shape): Blob {
  const { flags, sizesInFront, zip64 = false, stored = false, comment = '' } = shape;
  const packed = stored ? bytes : deflateSync(bytes);
  const crc = crc32(bytes);
  const method = stored ? 0 : 8;
  const known = sizesInFront ? [crc, packed.length, bytes.length] : [0, 0, 0];
  const [ownCrc = 0, ownPacked = 0, ownSize = 0] = known;
  const local = record(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, ownCrc],
    [4, ownPacked],
    [4, ownSize],
    [2, name.length],
    [2, 0],
  );
  const sums = record([4, crc], [4, packed.length], [4, bytes.length]);
  const behind =
    shape.descriptor === 'none'
      ? []
      : shape.descriptor === 'short'
        ? [sums]
        : [record([4, 0x08074b50]), sums];
  const body = [local, name, packed, ...behind];
  const at = body.reduce((sum, { length }) => sum + length, 0);
  const extra = zip64
    ? record([2, 1], [2, 24], [8, bytes.length], [8, packed.length], [8, 0])
    : record();
  const row = record(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, zip64 ? absent : packed.length],
    [4, zip64 ? absent : bytes.length],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, zip64 ? absent : 0],
  );
  const size = row.length + name.length + extra.length;
  const ends64 = [
    record(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, 1],
      [8, 1],
      [8, size],
      [8, at],
    ),
    record([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]),
  ];
  const remark = new TextEncoder().encode(comment);
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, zip64 ? 0xffff : 1],
    [2, zip64 ? 0xffff : 1],
    [4, zip64 ? absent : size],
    [4, zip64 ? absent : at],
    [2, remark.length],
  );
  return new Blob([...body, row, name, extra, ...(zip64 ? ends64 : []), end, remark]);
}

describe('an archive', () => {
  const front: Shape = { flags: 0x800, sizesInFront: true, descriptor: 'none' };
  const behind: Shape = { flags: 0x808, sizesInFront: false, descriptor: 'marked' };
  it.each<[string, Shape]>([
    ['as LinkedIn writes it', behind],
    ['with sums behind the data, without their mark', { ...behind, descriptor: 'short' }],
    ['with sizes in front', front],
    ['with sizes in front and behind', { ...behind, sizesInFront: true }],
    ['that is not packed', { ...front, stored: true }],
    ['with a remark at the end', { ...behind, comment: 'From LinkedIn' }],
    ['of ZIP64', { ...behind, zip64: true }],
    ['of ZIP64 with sizes in front', { ...front, zip64: true }],
  ])('%s is read', async (_, shape) => {
    const files = await openArchive('a.zip', archive(shape), () => 2 ** 20, { left: 2 ** 20 });
    expect(files.map((file) => file.name)).toEqual(['Connections.csv']);
    const decoder = new TextDecoder();
    let found = '';
    for (const file of files) {
      for await (const chunk of file.open()) found += decoder.decode(chunk, { stream: true });
    }
    expect(found).toBe(text);
  });
});
