import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../../src/transfer/archive-directory';
import { FileDefect, type FileReason } from '../../../../src/transfer/file-defect';
import { readLinkedInFiles } from '../../../../src/transfer/linkedin/read-linkedin-files';
import { connections } from './an-export';
import { csvText } from './build-export';
import { buildZip, type ZipEntry } from './build-zip';
import { readDamaged } from './damage';

/** `npm run test:faults` sets how many. */
const rounds = Number(process.env['FAULTS'] ?? 300);
const choices = { zone: 'UTC', texts: false, importedContacts: false };
const bytes = new TextEncoder().encode(csvText(connections));
const bomb = new TextEncoder().encode(`${csvText(connections)}${'\n'.repeat(2 ** 23)}`);
const entry: ZipEntry = { name: 'Connections.csv', bytes };

async function reasonFor(
  zip: Uint8Array<ArrayBuffer>,
  name = 'export.zip',
): Promise<FileReason | undefined> {
  try {
    await readLinkedInFiles([{ name, blob: new Blob([zip]) }], choices);
    return undefined;
  } catch (error) {
    if (error instanceof FileDefect) return error.reason;
    throw error;
  }
}

describe('an archive', () => {
  it.each<[string, FileReason | undefined, ZipEntry[]]>([
    ['as LinkedIn writes it', undefined, [entry]],
    ['with a path that climbs', 'unknown', [{ ...entry, name: '../Connections.csv' }]],
    ['under a password', 'encrypted', [{ ...entry, flags: 0x809 }]],
    ['of another size than it says', 'damaged', [{ ...entry, declaredSize: 3 }]],
    ['with another checksum', 'damaged', [{ ...entry, crc: 1 }]],
    ['packed in an unknown way', 'damaged', [{ ...entry, method: 12 }]],
    [
      'with another archive in it',
      'packed_twice',
      [{ name: 'export.zip', bytes: buildZip([entry]) }],
    ],
    ['of nothing we know', 'unknown', [{ ...entry, name: 'Shares.csv' }]],
    ['that unpacks without end', 'packed_too_well', [{ ...entry, bytes: bomb }]],
    ['of too many', 'too_many_entries', Array.from({ length: 2001 }, () => entry)],
  ])('%s', async (_, reason, entries) => {
    expect(await reasonFor(buildZip(entries))).toBe(reason);
  });

  it('is refused cut off anywhere', async () => {
    const zip = buildZip([entry]);
    for (let length = 4; length < zip.length; length += 7) {
      expect(await reasonFor(zip.slice(0, length))).toBe('truncated');
    }
    expect(await reasonFor(zip.slice(0, 0))).toBe('empty');
  });

  it('is refused where entries share bytes', async () => {
    const zip = buildZip([entry, entry]);
    const [first] = await readDirectory('', new Blob([zip]));
    expect(first?.at).toBe(0);
    const view = new DataView(zip.buffer);
    // The second row of the directory points to the first entry too.
    view.setUint32(zip.length - 22 - 'Connections.csv'.length - 4, 0, true);
    expect(await reasonFor(zip)).toBe('damaged');
  });
});

it(`reads ${rounds} damaged files wholly or not at all`, { timeout: rounds * 1000 }, async () => {
  const states = { refused: 0, read: 0 };
  for (let seed = 0; seed < rounds; seed += 1) {
    const { state, wrong } = await readDamaged(seed);
    expect(wrong, `seed ${seed}`).toBeUndefined();
    states[state] += 1;
  }
  expect(states.refused).toBeGreaterThan(0);
  expect(states.read).toBeGreaterThan(0);
});
