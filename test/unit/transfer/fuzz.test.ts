import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { civilDaySchema } from '../../../src/domain/civil-day-schema';
import type { Brought } from '../../../src/domain/import/brought';
import { textMaxLength } from '../../../src/domain/note';
import { lineMaxLength, nameMaxLength } from '../../../src/domain/person';
import { readMapped, suggestMapping } from '../../../src/transfer/any-csv';
import { readBackup } from '../../../src/transfer/backup';
import { BackupDefect } from '../../../src/transfer/backup-defect';
import { FileDefect } from '../../../src/transfer/file-defect';
import { readGoogleCsv } from '../../../src/transfer/google-csv';
import { lock, unlock } from '../../../src/transfer/lock';
import { readMonica } from '../../../src/transfer/monica';
import { readOwnCsv } from '../../../src/transfer/own-csv';
import { ownTable } from '../../../src/transfer/own-table';
import { readVcard } from '../../../src/transfer/vcard-in';
import { mara } from './people-out';

/** How many damaged files in all; `npm run test:faults` asks for 20,000. */
const runs = Number(process.env['FAULTS'] ?? 800);
/** In ms: a file that takes longer hangs. */
const longest = 5000;
const minutes = Math.max(1, runs / 1000) * 60_000;

const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/${name}`));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const table = (bytes: Uint8Array) => Papa.parse<string[]>(text(bytes), { delimiter: ',' }).data;

type Read = (bytes: Uint8Array) => Brought;
const mapped: Read = (bytes) => {
  const rows = table(bytes);
  return readMapped(rows, suggestMapping(rows[0] ?? []), 'a.csv');
};

const sources: readonly [string, Uint8Array, Read][] = [
  [
    'google-2026.csv',
    fixture('address-books/google-2026.csv'),
    (b) => readGoogleCsv(table(b), 'a.csv'),
  ],
  [
    'google-2019.csv',
    fixture('address-books/google-2019.csv'),
    (b) => readGoogleCsv(table(b), 'a.csv'),
  ],
  ['any table', fixture('address-books/google-2026.csv'), mapped],
  [
    'our own table',
    new TextEncoder().encode(ownTable([mara, mara])),
    (b) => readOwnCsv(table(b), 'a.csv'),
  ],
  ['apple-3.0.vcf', fixture('address-books/apple-3.0.vcf'), (b) => readVcard(b, 'a.vcf')],
  ['outlook-2.1.vcf', fixture('address-books/outlook-2.1.vcf'), (b) => readVcard(b, 'a.vcf')],
  ['monica-4.0.vcf', fixture('address-books/monica-4.0.vcf'), (b) => readVcard(b, 'a.vcf')],
  [
    'monica-4.json',
    fixture('address-books/monica-4.json'),
    (b) => readMonica(text(b), 'a.json', 'Europe/Berlin'),
  ],
];

interface Damage {
  at: number;
  put: Uint8Array;
  without: number;
}

const damage: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.nat(100_000),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom(
          '"',
          '\r\n',
          ',',
          ';',
          '=',
          '\\',
          ':',
          '{',
          ']',
          '__proto__',
          'END:VCARD',
          '\ufeff',
          '\u0000',
        )
        .map((sign) => new TextEncoder().encode(sign)),
      fc
        .constantFrom('"', ',', '=', ' ')
        .map((sign) => new TextEncoder().encode(sign.repeat(3000))),
    ),
    without: fc.oneof(fc.nat(8), fc.nat(2000)),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array<ArrayBuffer> {
  const after = all.reduce<Uint8Array>((before, { at, put, without }) => {
    const place = at % (before.length + 1);
    return Buffer.concat([before.subarray(0, place), put, before.subarray(place + without)]);
  }, bytes);
  return new Uint8Array(after);
}

/** Nothing that the domain would not keep, and nothing of anybody who is not there. */
function expectSound({ people, notes, interactions, unusable }: Brought): void {
  for (const {
    name = 'x',
    company = '',
    role = '',
    headline = '',
    email = '',
    aliases,
  } of people) {
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(nameMaxLength);
    for (const line of [company, role, headline, email])
      expect(line.length).toBeLessThanOrEqual(lineMaxLength);
    for (const alias of aliases) expect(v.is(aliasKeySchema, alias), alias).toBe(true);
  }
  for (const { person, text: said, day } of [...notes, ...interactions]) {
    expect(people[person]).toBeDefined();
    expect(said.length).toBeLessThanOrEqual(textMaxLength);
    if (day !== undefined) expect(v.is(civilDaySchema, day), day).toBe(true);
  }
  for (const { row, reason } of unusable) {
    expect(row).toBeGreaterThan(0);
    expect(reason).not.toBe('');
  }
}

function readOrDefect(read: Read, bytes: Uint8Array): Brought | FileDefect {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof FileDefect) return error;
    throw error;
  }
}

const share = Math.ceil(runs / (sources.length + 2));

describe('a damaged file of another program', () => {
  it.each(sources)(
    '%s is turned down by name, or read soundly, and twice the same',
    (_name, original, read) => {
      fc.assert(
        fc.property(damage, (all) => {
          const bytes = damaged(original, all);
          const began = performance.now();
          const outcome = readOrDefect(read, bytes);
          expect(performance.now() - began).toBeLessThan(longest);
          if (outcome instanceof FileDefect) expect(outcome.file).toMatch(/^a\./);
          else expectSound(outcome);
          expect(readOrDefect(read, bytes)).toEqual(outcome);
        }),
        { numRuns: share },
      );
    },
    minutes,
  );
});

const backupOf = async (file: Blob) => {
  try {
    return await readBackup(file);
  } catch (error) {
    if (error instanceof BackupDefect) return error;
    throw error;
  }
};

describe('a damaged backup', () => {
  it(
    'restores exactly what was saved, or is turned down whole',
    async () => {
      const original = fixture('backups/0.2.0.jsonl.gz');
      const { rows } = await readBackup(new Blob([original]));
      await fc.assert(
        fc.asyncProperty(damage, async (all) => {
          const outcome = await backupOf(new Blob([damaged(original, all)]));
          if (!(outcome instanceof BackupDefect)) expect(outcome.rows).toEqual(rows);
        }),
        { numRuns: share },
      );
    },
    minutes,
  );

  it(
    'that is locked opens exactly, or not at all',
    async () => {
      const original = fixture('backups/0.2.0.jsonl.gz');
      const locked = await lock(new Blob([original]), 'tide', 2);
      const bytes = new Uint8Array(await locked.arrayBuffer());
      // The work a file asks for may be damaged too: files that ask for much are another test's.
      const header = /^age-encryption\.org\/v1\n-> scrypt \S+ [1-9]\n/;
      await fc.assert(
        fc.asyncProperty(damage, async (all) => {
          const given = damaged(bytes, all);
          if (!header.test(text(given.subarray(0, 100)))) return;
          const outcome = await unlock(new Blob([given]), 'tide').catch((error: unknown) => error);
          if (outcome instanceof BackupDefect) return;
          expect(outcome).toBeInstanceOf(Blob);
          const opened = outcome instanceof Blob ? await outcome.arrayBuffer() : new ArrayBuffer();
          expect(new Uint8Array(opened)).toEqual(original);
        }),
        { numRuns: share },
      );
    },
    minutes,
  );
});
