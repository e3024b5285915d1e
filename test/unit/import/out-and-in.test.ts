import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Kept } from '../../../src/domain/import/kept';
import { noteSchema } from '../../../src/domain/note';
import { personSchema } from '../../../src/domain/person';
import { aliasRowSchema } from '../../../src/domain/user-row-schema';
import { cardsOf } from '../../../src/transfer/cards';
import { aliasesIn } from '../../../src/transfer/linkedin-address';
import type { OutPerson } from '../../../src/transfer/out-person';
import { readOwnCsv } from '../../../src/transfer/own-csv';
import { ownTable } from '../../../src/transfer/own-table';
import { readVcard } from '../../../src/transfer/vcard-in';
import { anybody } from '../transfer/people-out';
import { nothing, plan } from './brought';

const writtenAt = '2026-11-20T10:00:00.000Z';
let count = 0;

/** What the user has who wrote all of this down by hand. */
function keptOf(people: readonly OutPerson[]): Kept {
  return {
    ...nothing,
    people: people.map(({ id, called, headline, company, role, email, connectedOn, tags }) =>
      v.parse(personSchema, {
        ...Object.fromEntries(
          Object.entries({ headline, company, role, email, connectedOn }).filter(
            ([, value]) => value !== undefined,
          ),
        ),
        id,
        name: called,
        tags: [...tags],
        keptAs: `person:${id}`,
        createdAt: writtenAt,
      }),
    ),
    aliases: people.flatMap(({ id, profile = '' }) =>
      aliasesIn(profile).map((key) =>
        v.parse(aliasRowSchema, {
          key,
          personId: id,
          firstSeen: '2026-11-20',
          lastSeen: '2026-11-20',
        }),
      ),
    ),
    notes: people.flatMap(({ id, notes }) =>
      notes.map((note) => {
        count += 1;
        const noteId = `${String(count).padStart(8, '0')}-0000-4000-8000-000000000000`;
        return v.parse(noteSchema, { ...note, id: noteId, personId: id, writtenAt });
      }),
    ),
  };
}

const rowsOf = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
const ways = {
  'our own table': (people: OutPerson[]) => readOwnCsv(rowsOf(ownTable(people)), 'a.csv'),
  'vCard 3.0': (people: OutPerson[]) =>
    readVcard(new TextEncoder().encode(cardsOf(people, '3.0')), 'a.vcf'),
  'vCard 4.0': (people: OutPerson[]) =>
    readVcard(new TextEncoder().encode(cardsOf(people, '4.0')), 'a.vcf'),
};

/** No two of them are one person. */
const some = fc
  .uniqueArray(anybody, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .map((people) =>
    people.filter(
      ({ profile }, at) => !profile || people.findIndex((one) => one.profile === profile) === at,
    ),
  );

it.each(Object.entries(ways))('%s out and in again writes nothing', (_way, outAndIn) => {
  fc.assert(
    fc.property(some, (people) => {
      const { writes, preview } = plan(keptOf(people), outAndIn(people));
      expect(writes).toEqual([]);
      expect(preview.counts).toMatchObject({ new: 0, changed: 0, unchanged: people.length });
    }),
    { numRuns: 200 },
  );
});
