import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { Brought } from '../../../src/domain/import/brought';
import { FileDefect } from '../../../src/transfer/file-defect';
import { readGoogleCsv, recogniseGoogleCsv } from '../../../src/transfer/google-csv';
import { aliasesIn } from '../../../src/transfer/linkedin-address';
import { readMonica, recogniseMonica } from '../../../src/transfer/monica';
import { recogniseOwnCsv } from '../../../src/transfer/own-csv';
import { readVcard, recogniseVcard } from '../../../src/transfer/vcard-in';

const fixture = (name: string) => readFileSync(`test/fixtures/address-books/${name}`);
const tableIn = (name: string) =>
  Papa.parse<string[]>(
    fixture(name)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
    { delimiter: ',' },
  ).data;
const cardsIn = (name: string) => readVcard(new Uint8Array(fixture(name)), name);
const peopleIn = ({ people }: Brought) => people.map(({ from: _, connected: __, ...said }) => said);

const mara = {
  name: 'Mara Quill',
  company: 'Brackwater Labs',
  role: 'Tidal engineer',
  email: 'mara@quill.example',
  aliases: ['slug:mara-quill'],
};

describe('a table of Google Contacts', () => {
  it('as it is written since 2024', () => {
    const rows = tableIn('google-2026.csv');
    expect(recogniseGoogleCsv(rows[0] ?? [])).toBe(true);
    const brought = readGoogleCsv(rows, 'contacts.csv');
    expect(peopleIn(brought)).toEqual([
      {
        ...mara,
        name: 'Mara Lou Quill',
        otherEmails: ['m.quill@brackwater.example', 'mara@home.example'],
        tags: ['Sailing'],
      },
      { name: 'Jörg Özil', aliases: ['slug:jörg-özil'] },
      {
        name: 'Harbour Office',
        company: 'Harbour Office',
        email: 'office@harbour.example',
        aliases: [],
      },
    ]);
    expect(brought.notes).toEqual([{ person: 0, text: 'Met at the pier.\nLikes "tides", tea' }]);
    expect(brought.unusable).toMatchObject([{ file: 'contacts.csv', row: 5, reason: 'nobody' }]);
    expect(brought.files).toEqual([{ name: 'contacts.csv', state: 'read', rows: 4 }]);
  });

  it('as it was before', () => {
    const rows = tableIn('google-2019.csv');
    expect(recogniseGoogleCsv(rows[0] ?? [])).toBe(true);
    const brought = readGoogleCsv(rows, 'google.csv');
    expect(peopleIn(brought)).toEqual([
      {
        name: 'Ada Ferreira',
        company: 'Lantern Press',
        role: 'Editor',
        email: 'ada@ferreira.example',
        tags: ['Book club'],
        aliases: ['slug:ada-ferreira'],
      },
    ]);
    expect(brought.notes).toEqual([{ person: 0, text: 'First line\nsecond line' }]);
  });

  it('is no other table', () => {
    const linkedin = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(
      ',',
    );
    expect(recogniseGoogleCsv(linkedin)).toBe(false);
    expect(recogniseOwnCsv(linkedin)).toBe(false);
  });
});

describe('cards of an address book', () => {
  it('by Apple, with lines that belong together', () => {
    const brought = cardsIn('apple-3.0.vcf');
    expect(peopleIn(brought)).toEqual([
      { ...mara, name: 'Mara Lou Quill', otherEmails: ['m.quill@brackwater.example'] },
      { name: 'Jörg Özil', aliases: ['slug:jörg-özil'] },
      { name: 'Ada Ferreira', aliases: ['slug:ada-ferreira'] },
    ]);
    expect(brought.notes).toEqual([
      {
        person: 0,
        text: 'Met at the pier\nLikes tides, tea; and a line that is so long that it has to be folded: größer',
      },
    ]);
    expect(brought.people.map(({ from }) => from.row)).toEqual([1, 22, 28]);
  });

  it('by Google', () => {
    const brought = cardsIn('google-3.0.vcf');
    expect(peopleIn(brought)).toEqual([{ ...mara, tags: ['Sailing', 'myContacts'] }]);
    expect(brought.notes).toEqual([{ person: 0, text: 'Likes tides' }]);
  });

  it('by Outlook, of 2.1, in several charsets', () => {
    const brought = cardsIn('outlook-2.1.vcf');
    expect(peopleIn(brought)).toEqual([
      {
        name: 'Jörg Özil',
        company: 'Hafenamt',
        role: 'Größter Kapitän',
        email: 'joerg@hafen.example',
        aliases: ['slug:jörg-özil'],
      },
    ]);
    expect(brought.notes).toEqual([{ person: 0, text: 'Zeile eins\n Zeile zwei' }]);
  });

  it('by Monica, with names of networks in every place', () => {
    expect(peopleIn(cardsIn('monica-4.0.vcf'))).toMatchObject([
      { name: 'Mara Quill', tags: ['sea', 'work'], aliases: ['slug:mara-quill'] },
      { name: 'Ada Ferreira', aliases: ['slug:ada-ferreira'] },
      { name: 'Bo Lind', aliases: ['slug:bo-lind'] },
    ]);
  });

  it('in UTF-16, with a mark before them', () => {
    const text = `\ufeff${fixture('apple-3.0.vcf').toString('utf8')}`;
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(peopleIn(readVcard(wide, 'a.vcf'))).toEqual(peopleIn(cardsIn('apple-3.0.vcf')));
    expect(recogniseVcard(text)).toBe(true);
    expect(recogniseVcard('First Name,Last Name')).toBe(false);
  });

  it.each([
    [
      'that were cut off',
      'BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B',
      'a.vcf, row 4: truncated',
    ],
    ['without any', 'END:VCARD\r\n', 'a.vcf: empty'],
  ])('%s are turned down', (_what, text, message) => {
    const read = () => readVcard(new TextEncoder().encode(text), 'a.vcf');
    expect(read).toThrow(FileDefect);
    expect(read).toThrow(message);
  });
});

describe('an export of Monica 4', () => {
  const text = fixture('monica-4.json').toString('utf8');
  const brought = readMonica(text, 'monica.json', 'Europe/Berlin');

  it('brings people, with their rhythm and tags', () => {
    expect(recogniseMonica(text.slice(0, 500))).toBe(true);
    expect(peopleIn(brought)).toEqual([
      { ...mara, tags: ['sea', 'work'], cadenceDays: 45 },
      { name: 'Ada', aliases: ['slug:ada-ferreira'] },
    ]);
    expect(brought.unusable).toMatchObject([{ row: 2, reason: 'nobody' }]);
  });

  it('brings notes, and what happened, on the days of the user’s own zone', () => {
    expect(brought.notes).toEqual([
      { person: 0, text: 'Met at the pier' },
      { person: 0, day: '2021-03-05', text: 'Likes tides' },
    ]);
    expect(brought.interactions).toEqual([
      { person: 0, kind: 'call', day: '2021-05-06', direction: 'both', text: 'About maps' },
      { person: 0, kind: 'message', day: '2021-07-08', direction: 'out', text: 'Hello' },
      { person: 0, kind: 'message', day: '2021-07-09', direction: 'in', text: 'Hello you' },
      {
        person: 0,
        kind: 'meeting',
        day: '2021-09-10',
        direction: 'both',
        text: 'Walked the dam\nIt rained',
      },
    ]);
  });

  it('says what has no day', () => {
    const { interactions, unusable } = readMonica(
      text.replace('2021-09-10', 'soon').replace('2021-05-06T00', '2021-55-06T00'),
      'monica.json',
      'UTC',
    );
    expect(interactions.map(({ kind }) => kind)).toEqual(['message', 'message']);
    expect(unusable.map(({ row, reason, cells }) => [row, reason, cells])).toEqual([
      [1, 'bad_day', ['About maps']],
      [1, 'bad_day', ['Walked the dam\nIt rained']],
      [2, 'nobody', expect.anything()],
    ]);
  });

  it.each([
    ['that is cut off', text.slice(0, -50), 'monica.json: not_json'],
    ['of something else', '{"version":"1.0","account":[]}', 'monica.json: damaged'],
    [
      'with a contact that is none',
      text.replace('"Tidal engineer"', '7'),
      'monica.json, row 1: damaged',
    ],
    ['of a later format', text.replace('1.0-preview.1', '2.0'), 'monica.json: newer'],
  ])('%s is turned down', (_what, given, message) => {
    expect(() => readMonica(given, 'monica.json', 'UTC')).toThrow(message);
  });
});

test.each([
  ['https://www.linkedin.com/in/mara-quill/', ['slug:mara-quill']],
  ['http://de.linkedin.com/in/mara-quill?trk=x', ['slug:mara-quill']],
  ['linkedin.com/in/mara-quill', ['slug:mara-quill']],
  ['www.linkedin.com/in/j%C3%B6rg', ['slug:jörg']],
  ['https://linkedin.com@evil.example/in/mara', []],
  ['https://www.linkedin.com.evil.example/in/mara', []],
  ['javascript:alert(1)//linkedin.com/in/mara', []],
  ['https://www.linkedin.com/company/brackwater', []],
  ['mara-quill', []],
])('an address in %s', (text, aliases) => {
  expect(aliasesIn(text)).toEqual(aliases);
});

test.each([
  ['mara-quill', ['slug:mara-quill']],
  ['@mara-quill', ['slug:mara-quill']],
  ['in/mara-quill', ['slug:mara-quill']],
  ['x-apple:mara-quill', ['slug:mara-quill']],
  ['100%', ['slug:100%']],
  ['Mara Quill', []],
  ['', []],
])('where LinkedIn is meant, %j is an address', (text, aliases) => {
  expect(aliasesIn(text, true)).toEqual(text === '100%' ? [] : aliases);
});
