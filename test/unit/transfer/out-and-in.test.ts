import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { Brought } from '../../../src/domain/import/brought';
import { cardsOf } from '../../../src/transfer/cards';
import { joinNotes, splitNotes } from '../../../src/transfer/dated-notes';
import { readGoogleCsv, recogniseGoogleCsv } from '../../../src/transfer/google-csv';
import { googleTable } from '../../../src/transfer/google-table';
import { aliasesIn } from '../../../src/transfer/linkedin-address';
import type { OutPerson } from '../../../src/transfer/out-person';
import { readOwnCsv, recogniseOwnCsv } from '../../../src/transfer/own-csv';
import { ownTable } from '../../../src/transfer/own-table';
import { readImport } from '../../../src/transfer/read-import';
import { readVcard } from '../../../src/transfer/vcard-in';
import { anybody, mara } from './people-out';

const parsed = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(
    0,
    -1,
  );
const bytes = (text: string) => new TextEncoder().encode(text);

/** What a file says again of whom it was written for, where it says anything. */
function expectUnchanged(brought: Brought, people: readonly OutPerson[]): void {
  expect(brought.unusable).toEqual([]);
  expect(brought.people).toHaveLength(people.length);
  for (const [at, person] of people.entries()) {
    const read = brought.people[at];
    const { id, called, headline, company, email, connectedOn, profile = '' } = person;
    // A role like the headline is not told from a missing one, and changes nothing either.
    const role = person.role === headline ? undefined : person.role;
    const was = { id, name: called, headline, company, role, email, connectedOn };
    const is = Object.fromEntries(
      Object.keys(was).map((key) => [key, read?.[key as keyof typeof read]]),
    );
    const inFile = read && 'connectedOn' in read ? was : { ...was, connectedOn: undefined };
    expect(is).toEqual({ ...inFile });
    expect(read?.aliases).toEqual(aliasesIn(profile));
    expect(read?.tags ?? []).toEqual(person.tags);
    expect(read?.cadenceDays).toBeUndefined();
    const notes = brought.notes.filter((note) => note.person === at);
    expect(notes).toEqual(person.notes.map((note) => ({ person: at, ...note })));
  }
  expect([brought.messages, brought.interactions, brought.helps]).toEqual([[], [], []]);
}

const some = fc.array(anybody, { minLength: 1, maxLength: 4 });

describe('what goes out and comes in again changes nothing', () => {
  it.each([false, true])('as our own table (for Excel: %s)', (forExcel) => {
    fc.assert(
      fc.property(some, (people) => {
        const rows = parsed(ownTable(people, { forExcel }));
        expect(recogniseOwnCsv(rows[0] ?? [])).toBe(true);
        const brought = readOwnCsv(rows, 'people.csv');
        expectUnchanged(brought, people);
        for (const [at, { connectedOn }] of people.entries())
          expect(brought.people[at]?.connectedOn).toBe(connectedOn);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['3.0', '4.0'] as const)('as cards of %s', (version) => {
    fc.assert(
      fc.property(some, (people) => {
        expectUnchanged(readVcard(bytes(cardsOf(people, version)), 'people.vcf'), people);
      }),
      { numRuns: 300 },
    );
  });

  it('as a table for an Excel that puts semicolons between cells', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (people) => {
        const text = ownTable(people, { forExcel: true, delimiter: ';' });
        const files = [{ name: 'people.csv', blob: new Blob([text]) }];
        const choices = { zone: 'UTC', texts: false, importedContacts: false, mappings: {} };
        const { brought, unknown } = await readImport(files, choices, {});
        expect(unknown).toEqual([]);
        expectUnchanged(brought, people);
      }),
      { numRuns: 100 },
    );
  });

  it('for somebody without a name, who is written by their address', () => {
    const nameless = { ...mara, called: 'linkedin.com/in/mara-quill', role: undefined };
    const [fromTable] = readOwnCsv(parsed(ownTable([nameless])), 'a.csv').people;
    const [fromCard] = readVcard(bytes(cardsOf([nameless], '4.0')), 'a.vcf').people;
    for (const read of [fromTable, fromCard]) {
      expect(read).not.toHaveProperty('name');
      expect(read).not.toHaveProperty('role');
      expect(read).toMatchObject({ headline: mara.headline, aliases: ['slug:mara-quill'] });
    }
  });

  it('as a table of Google’s, for what it has a place for', () => {
    const words = { connectedOn: 'Met', level: 'Level', lastContact: 'Last', nextStep: 'Next' };
    const rows = parsed(googleTable([mara], words));
    expect(recogniseGoogleCsv(rows[0] ?? [])).toBe(true);
    const { people, notes } = readGoogleCsv(rows, 'google.csv');
    expect(people[0]).toMatchObject({
      name: 'Mara Quill',
      company: 'Brackwater; Labs, Ltd',
      role: 'Tidal engineer',
      email: 'mara@quill.example',
      aliases: ['slug:mara-quill'],
      tags: ['sea', 'old friends'],
    });
    expect(notes).toEqual(mara.notes.map((note) => ({ person: 0, ...note })));
  });
});

test('notes in one text are told apart again, whatever stands in them', () => {
  fc.assert(
    fc.property(anybody, ({ notes }) => {
      expect(splitNotes(joinNotes(notes))).toEqual(notes);
    }),
  );
});

test.each([
  ['likes tea', [{ text: 'likes tea' }]],
  ['2026-02-30: no day', [{ text: '2026-02-30: no day' }]],
  ['  \n', []],
  ['', []],
])('a text of somebody else’s is one note: %j', (text, notes) => {
  expect(splitNotes(text)).toEqual(notes);
});
