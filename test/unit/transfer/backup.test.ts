import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { textMaxLength } from '../../../src/domain/note';
import type { UserRow } from '../../../src/domain/user-row';
import { userRowSchema } from '../../../src/domain/user-row-schema';
import { readBackup, writeBackup } from '../../../src/transfer/backup';
import { BackupDefect } from '../../../src/transfer/backup-defect';
import { rows } from './rows';

const madeOn = civilDay('2026-11-22');

async function write(given: readonly UserRow[] = rows): Promise<Blob> {
  async function* pieces() {
    for (const row of given) yield [row];
  }
  return (await writeBackup({ version: '0.2.0', madeOn }, pieces())).file;
}

async function unpacked(given?: readonly UserRow[]): Promise<Buffer> {
  return gunzipSync(Buffer.from(await (await write(given)).arrayBuffer()));
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);

/** A file of these lines with a checksum that fits, as somebody would make it who knows how. */
function sealed(lines: readonly string[], counts?: object): Blob {
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new Blob([`${body}${JSON.stringify({ end: counts, sha256 })}\n`]);
}

const defectOf = (file: Blob) =>
  readBackup(file).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof BackupDefect) return error.message;
      throw error;
    },
  );

const text = async () => (await unpacked()).toString();
const body = async () => linesOf(await text()).slice(0, -1);
const endOf = async () => JSON.parse(linesOf(await text()).at(-1) ?? '').end as object;

describe('a backup', () => {
  it('is read as it was written', async () => {
    const { header, rows: read, counts } = await readBackup(await write());
    expect(read).toEqual(rows);
    expect(header).toMatchObject({ version: '0.2.0', madeOn });
    expect(counts).toMatchObject({ people: 2, notes: 1, settings: 1 });
  });

  it('is the same for the same rows, to the byte', async () => {
    const { rows: read } = await readBackup(await write());
    expect(await unpacked(read)).toEqual(await unpacked());
  });

  it('may be of nothing', async () => {
    expect((await readBackup(await write([]))).rows).toEqual([]);
  });

  it('is read unpacked too', async () => {
    expect((await readBackup(new Blob([await text()]))).rows).toEqual(rows);
  });

  it('holds the longest texts there may be', async () => {
    const long = { ...rows[3]?.row, text: '\u0001'.repeat(textMaxLength) };
    const row = v.parse(userRowSchema, { store: 'notes', row: long });
    expect((await readBackup(await write([row]))).rows).toEqual([row]);
  });

  it('stops when asked to', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    async function* pieces() {
      yield rows;
    }
    const written = writeBackup({ version: '1', madeOn }, pieces(), { stop });
    await expect(written).rejects.toThrow('enough');
  });
});

const person = (fields: object) => JSON.stringify({ store: 'people', row: fields });

describe('a file is turned down as a whole', () => {
  test.each<[string, (lines: string[]) => string[], string]>([
    ['that is empty', () => [], 'not_a_backup, line 1'],
    ['without a header', ([, ...others]) => others, 'not_a_backup, line 1'],
    [
      'of a later format',
      ([header = '', ...others]) => [header.replace('"schema":2', '"schema":3'), ...others],
      'newer, line 1',
    ],
    ['with a row twice', ([a = '', b = '', ...c]) => [a, b, b, ...c], 'out_of_order, line 3'],
    [
      'with rows in another order',
      ([a = '', b = '', c = '', ...d]) => [a, c, b, ...d],
      'out_of_order, line 3',
    ],
    [
      'with a store nobody knows',
      ([a = '', b = '', ...c]) => [a, b.replace('people', 'words'), ...c],
      'not_a_row, line 2',
    ],
    ['with an empty line', ([a = '', ...b]) => [a, '', ...b], 'not_a_row, line 2'],
    [
      'with what is derived',
      ([a = '', b = '', ...c]) => [a, b.replace('"tags"', '"derived":{},"tags"'), ...c],
      'not_a_row, line 2',
    ],
    [
      'with a key that changes all objects',
      ([a = '', b = '', ...c]) => [a, b.replace('"some"', '"__proto__"'), ...c],
      'not_a_row, line 2',
    ],
    [
      'of any depth',
      ([a = '']) => [a, person({ deep: 0 }).replace('0', `${'['.repeat(1e5)}${']'.repeat(1e5)}`)],
      'not_a_row, line 2',
    ],
    ['with fewer rows than it says', ([a = '', ...b]) => [a, ...b.slice(1)], 'counts, line 14'],
    [
      'with a line that never ends',
      ([a = '']) => [a, `"${'a'.repeat(8 * 2 ** 20)}"`],
      'line_too_long, line 2',
    ],
  ])('%s', async (_what, change, defect) => {
    const file = sealed(change(await body()), await endOf());
    expect(await defectOf(file)).toBe(defect);
  });

  it('that was cut off', async () => {
    const whole = await text();
    expect(await defectOf(new Blob([whole.slice(0, -5)]))).toBe('no_end, line 15');
    expect(await defectOf(new Blob([`${linesOf(whole).slice(0, 5).join('\n')}\n`]))).toBe(
      'no_end, line 5',
    );
    const packed = gzipSync(whole);
    expect(await defectOf(new Blob([packed.subarray(0, packed.length / 2)]))).toBe('not_unpacked');
  });

  it('in which a word is another', async () => {
    const other = (await text()).replace('Line one', 'Line two');
    expect(await defectOf(new Blob([other]))).toBe('changed');
  });

  it('that unpacks to a thousand times its size, long before the end', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    expect(await defectOf(new Blob([bomb]))).toBe('too_large');
  });

  it('that is no text', async () => {
    const bytes = Buffer.from(await text());
    bytes[300] = 0xff;
    expect(await defectOf(new Blob([bytes]))).toBe('not_text, line 2');
  });
});

type Mutation = { at: number; with: number[]; without: number };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  with: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
  without: fc.nat(8),
});

function mutated(bytes: Buffer, mutations: readonly Mutation[]): Buffer {
  return mutations.reduce((before, { at, with: put, without }) => {
    const place = at % (before.length + 1);
    return Buffer.concat([
      before.subarray(0, place),
      Buffer.from(put),
      before.subarray(place + without),
    ]);
  }, bytes);
}

const some = fc.array(mutation, { minLength: 1, maxLength: 3 });

describe('a damaged file', () => {
  const isOriginalOrTurnedDown = async (file: Blob) => {
    const outcome = await readBackup(file).catch((error: unknown) => error);
    if (outcome instanceof BackupDefect) return;
    expect(outcome).toMatchObject({ rows });
  };

  it('is turned down, or was not damaged where it matters', async () => {
    const plain = await unpacked();
    await fc.assert(
      fc.asyncProperty(some, (changes) =>
        isOriginalOrTurnedDown(new Blob([new Uint8Array(mutated(plain, changes))])),
      ),
      { numRuns: 800 },
    );
  });

  it('is so too when the packed bytes are damaged', async () => {
    const packed = Buffer.from(await (await write()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(some, (changes) =>
        isOriginalOrTurnedDown(new Blob([new Uint8Array(mutated(packed, changes))])),
      ),
      { numRuns: 600 },
    );
  });

  it('with a checksum that fits is read as it stands, or turned down', async () => {
    const lines = Buffer.from((await body()).join('\n'));
    const counts = await endOf();
    await fc.assert(
      fc.asyncProperty(some, async (changes) => {
        const given = mutated(lines, changes).toString('utf8').split('\n');
        const outcome = await readBackup(sealed(given, counts)).catch((error: unknown) => error);
        if (outcome instanceof BackupDefect) return;
        const expected = given.slice(1).map((line) => JSON.parse(line) as unknown);
        expect(outcome).toMatchObject({ rows: expected });
      }),
      { numRuns: 600 },
    );
  });
});
