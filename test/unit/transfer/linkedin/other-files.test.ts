import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../../../../src/domain/import/brought';
import { readLinkedInFiles } from '../../../../src/transfer/linkedin/read-linkedin-files';
import type { NamedFile } from '../../../../src/transfer/named-file';
import { export2026, profile } from './an-export';
import { csvFile, type Table } from './build-export';

const choices: ReadChoices = { zone: 'Europe/Berlin', texts: true, importedContacts: true };
const read = (...files: NamedFile[]) => readLinkedInFiles(files, choices);
const header = (text: string) => text.split(',');
const www = 'https://www.linkedin.com/in';

describe('invitations', () => {
  const old = 'From,To,Sent At,Message,Direction';
  const rows = (own: readonly string[], other: readonly string[]): Table => [
    ['Robin Eck', 'Mara Quill, MBA', '7/29/22, 11:37 PM', 'Hello', 'OUTGOING', ...own],
    ['Ona Fenn', 'Robin Eck', '1/29/22, 2:37 PM', '', 'INCOMING', ...other],
  ];
  it.each<[string, string, Table, string[][]]>([
    ['2022, without addresses', old, rows([], []), [[], []]],
    [
      '2023-07, with member numbers',
      `${old},inviterProfileUrn,inviteeProfileUrn`,
      rows(
        ['urn:li:member:900000001', 'urn:li:member:900000002'],
        ['urn:li:member:900000003', 'urn:li:member:900000001'],
      ),
      [['member:900000002'], ['member:900000003']],
    ],
    [
      '2023-11, with bare addresses',
      `${old},inviterProfileUrl,inviteeProfileUrl`,
      rows([www, www], [www, www]),
      [[], []],
    ],
    [
      '2024, with addresses',
      `${old},inviterProfileUrl,inviteeProfileUrl`,
      rows([`${www}/robin-eck`, `${www}/mara-quill`], [`${www}/öna`, `${www}/robin-eck`]),
      [['slug:mara-quill'], ['slug:öna']],
    ],
  ])('of %s', async (_, head, table, aliases) => {
    const brought = await read(
      csvFile('Invitations.csv', [header(head), ...table]),
      csvFile('Profile.csv', profile),
    );
    expect(brought.unusable).toEqual([]);
    expect(brought.askOwner).toBeUndefined();
    expect(brought.people).toMatchObject([
      { name: 'Mara Quill', aliases: aliases[0], connected: false },
      { name: 'Ona Fenn', aliases: aliases[1], connected: false },
    ]);
    // 11:37 PM of Pacific summer time is the morning after in Berlin.
    expect(brought.messages).toMatchObject([
      { person: 0, direction: 'out', day: '2022-07-30', lastAt: '2022-07-30T06:37:00.000Z' },
    ]);
  });
});

describe('the address book', () => {
  it.each<[string, string, string, string[]]>([
    [
      '2018',
      'Imported Contacts.csv',
      'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles',
      ['Ida', 'Reed', 'Oven', 'Baker', 'ida@reed.example', '1', '1/2/18, 3:04 PM'],
    ],
    [
      '2022',
      'Contacts.csv',
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
      ['GOOGLE_CONTACTS', 'Ida', 'Reed', 'Oven', 'Baker', 'ida@reed.example', '1 ,2'],
    ],
    [
      '2025',
      'ImportedContacts.csv',
      'FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location',
      ['Ida', '', 'Reed', '', '', '', '', 'Baker', 'ida@reed.example', '1'],
    ],
  ])('of %s', async (_, name, head, cells) => {
    const columns = header(head);
    const row = columns.map((__, place) => cells[place] ?? '');
    const { people, unusable } = await read(csvFile(name, [columns, row]));
    expect(unusable).toEqual([]);
    expect(people).toMatchObject([
      { name: 'Ida Reed', email: 'ida@reed.example', role: 'Baker', connected: false },
    ]);
  });
});

it('reads endorsements of 2022 in UTF-16 with tabs', async () => {
  const table = [
    header(
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status,Display Status',
    ),
    ['2017/05/07 22:01:57 UTC', 'Röwing', 'Mara', 'Quill, MBA', 'ACCEPTED', 'Accepted'],
  ];
  const writing = { delimiter: '\t', encoding: 'utf-16le', bom: true, quoteAll: true } as const;
  const brought = await read(csvFile('Endorsement Received Info.csv', table, writing));
  expect(brought.unusable).toEqual([]);
  expect(brought.people).toMatchObject([{ name: 'Mara Quill', aliases: [] }]);
  expect(brought.helps).toMatchObject([{ direction: 'got', day: '2017-05-08', what: 'Röwing' }]);
});

it.each([
  'Basic_LinkedInDataExport_06-08-2026.zip.zip',
  'Complete_LinkedInDataExport_06-08-2026 (1).zip',
  'export',
])('reads an archive called %s', async (name) => {
  const brought = await read(export2026(name));
  expect(brought.people).toHaveLength(5);
});
