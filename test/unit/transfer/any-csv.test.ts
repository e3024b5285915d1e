import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMapped, suggestMapping } from '../../../src/transfer/any-csv';
import { tellsWho } from '../../../src/transfer/csv-mapping';
import { orderOf, someDay } from '../../../src/transfer/some-day';

describe('columns are suggested', () => {
  it.each([
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner,Create Date',
      'ignore,firstName,lastName,email,ignore,role,company,ignore,ignore',
    ],
    [
      'Dex',
      'first_name,last_name,job_title,company,linkedin,emails,website,description',
      'firstName,lastName,role,company,profile,email,website,notes',
    ],
    [
      'Notion',
      'Name,Company,Position,LinkedIn URL,Tags,Notes',
      'name,company,role,profile,tags,notes',
    ],
    [
      'Outlook',
      'First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Notes,Categories',
      'firstName,middleName,lastName,company,role,email,email,notes,tags',
    ],
    [
      'Outlook in German',
      'Vorname,Nachname,Firma,Position,E-Mail-Adresse,Notizen,Kategorien,Webseite',
      'firstName,lastName,company,role,email,notes,tags,website',
    ],
    [
      'Outlook as it is written',
      'First Name,Middle Name,Last Name,Title,Suffix,Nickname,Company,Department,Job Title,E-mail Address,E-mail Display Name,E-mail 2 Address,Mobile Phone,Web Page,Notes,Categories',
      'firstName,middleName,lastName,ignore,ignore,ignore,company,ignore,role,email,ignore,email,ignore,website,notes,tags',
    ],
    [
      'Outlook in German as it is written',
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,E-Mail-Adresse,E-Mail: Angezeigter Name,E-Mail 2: Adresse,Mobiltelefon,Webseite,Notizen,Kategorien',
      'ignore,firstName,middleName,lastName,ignore,company,ignore,role,email,ignore,email,ignore,website,notes,tags',
    ],
    [
      'HubSpot in German',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Jobbezeichnung,Name des Unternehmens,Zuständiger Mitarbeiter,LinkedIn-URL',
      'ignore,firstName,lastName,email,ignore,role,company,ignore,profile',
    ],
    [
      'HubSpot with what it joins',
      'Record ID - Contact,First Name,Last Name,Email,Associated Company,Company Name,Job Title,LinkedIn URL,Associated Note',
      'ignore,firstName,lastName,email,ignore,company,role,profile,notes',
    ],
    [
      'Airtable',
      'Name,Notes,Assignee,Status,Email Address,Organization,LinkedIn Profile,Last Contacted,Type',
      'name,notes,ignore,ignore,email,company,profile,ignore,ignore',
    ],
    [
      'Numbers',
      'First,Last,Company,Phone,Email (work),Email (home),Notes',
      'firstName,lastName,company,ignore,email,email,notes',
    ],
    [
      'Numbers in German',
      'Name,Vorname,Firma,Telefon,E-Mail (geschäftlich),Bemerkung',
      'lastName,firstName,company,ignore,email,notes',
    ],
    [
      'Salesforce',
      'Salutation,First Name,Last Name,Title,Account Name,Email,Description',
      'ignore,firstName,lastName,role,company,email,notes',
    ],
    [
      'a list of leads',
      'First Name,Last Name,Title,Company,Email,Person Linkedin Url,Website,Company Linkedin Url',
      'firstName,lastName,role,company,email,profile,website,ignore',
    ],
    ['a name and a name to be called by', 'Name,First Name,Company', 'name,firstName,company'],
    [
      'LinkedIn',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'firstName,lastName,profile,email,company,role,connectedOn',
    ],
    ['folk', 'Full name,Job title,Emails,Companies,Groups', 'name,role,email,company,tags'],
    ['a second company', 'Name,Company,Employer', 'name,company,ignore'],
  ])('%s', (_program, header, mapping) => {
    expect(suggestMapping(header.split(','))).toEqual(mapping.split(','));
  });

  it('and say whether anybody can be told from them', () => {
    expect(tellsWho(suggestMapping(['Name', 'Mood']))).toBe(true);
    expect(tellsWho(suggestMapping(['Mood', 'Colour']))).toBe(false);
  });
});

const header = ['Name', 'Mail', 'LinkedIn', 'Since', 'Tags', 'Notes', 'Every'];
const mapping = [
  'name',
  'email',
  'profile',
  'connectedOn',
  'tags',
  'notes',
  'cadenceDays',
] as const;

describe('a table with matched columns', () => {
  it('brings what its cells say', () => {
    const rows = [
      header,
      [
        'Mara Quill',
        'mara@quill.example; m@q.example',
        'mara-quill',
        '13/2/2024',
        'sea, work',
        'Tea',
        '30',
      ],
      ['Ada', 'no address', '', '3/4/2024', '', '', 'often'],
      ['', '', '', '', '', '', ''],
      ['', '', '', '', '', 'whose?', ''],
    ];
    const brought = readMapped(rows, mapping, 'my.csv');
    expect(brought.people).toEqual([
      {
        from: { file: 'my.csv', row: 2 },
        name: 'Mara Quill',
        email: 'mara@quill.example',
        otherEmails: ['m@q.example'],
        aliases: ['slug:mara-quill'],
        connectedOn: '2024-02-13',
        tags: ['sea', 'work'],
        cadenceDays: 30,
        connected: true,
      },
      {
        from: { file: 'my.csv', row: 3 },
        name: 'Ada',
        aliases: [],
        connectedOn: '2024-04-03',
        connected: true,
      },
    ]);
    expect(brought.notes).toEqual([{ person: 0, text: 'Tea' }]);
    expect(brought.unusable).toEqual([
      { file: 'my.csv', row: 5, reason: 'nobody', cells: ['', '', '', '', '', 'whose?', ''] },
    ]);
  });

  it('is read whatever stands in it, each row a person or a reason', () => {
    const cell = fc.string({ maxLength: 30 });
    const row = fc.array(cell, { maxLength: 9 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { people, unusable } = readMapped([header, ...rows], mapping, 'my.csv');
        const full = rows.filter((one) => one.some((text) => text.trim() !== ''));
        const rowsOf = [...people.map(({ from }) => from.row), ...unusable.map((one) => one.row)];
        expect(new Set(rowsOf).size).toBe(full.length);
      }),
    );
  });
});

test.each([
  ['2024-02-13', '2024-02-13'],
  ['2024-02-13T10:00:00Z', '2024-02-13'],
  ['2024-02-13T23:30:00-05:00', '2024-02-13'],
  ['2024-02-13 23:30 (UTC)', '2024-02-13'],
  ['February 13, 2024 5:00 PM', '2024-02-13'],
  ['13.02.2024, 14:30 Uhr', '2024-02-13'],
  ['3 Okt. 2024', '2024-10-03'],
  ['2024/2/3', '2024-02-03'],
  ['13.02.2024', '2024-02-13'],
  ['3. 2. 24', '2024-02-03'],
  ['2/3/2024', '2024-02-03'],
  ['2/3/2024 2:30 PM', '2024-02-03'],
  ['13 Feb 2024', '2024-02-13'],
  ['13-Feb-24', '2024-02-13'],
  ['3. März 2024', '2024-03-03'],
  ['February 3, 2024', '2024-02-03'],
  ['31.02.2024', undefined],
  ['2024', undefined],
  ['soon', undefined],
  ['', undefined],
])('the day %j', (text, day) => {
  expect(someDay(text, 'month-first')).toBe(day);
});

test('a day above 12 tells the order of the whole column', () => {
  expect(orderOf(['3/4/2024', '13/4/2024'])).toBe('day-first');
  expect(orderOf(['3/4/2024', '3/14/2024'])).toBe('month-first');
  expect(someDay('3/4/2024', 'day-first')).toBe('2024-04-03');
});
