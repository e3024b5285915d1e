import { describe, expect, it } from 'vitest';
import type { Brought, ReadChoices } from '../../../../src/domain/import/brought';
import { readLinkedInFiles } from '../../../../src/transfer/linkedin/read-linkedin-files';
import { recognise } from '../../../../src/transfer/linkedin/recognise';
import type { NamedFile } from '../../../../src/transfer/named-file';
import { connections, entries2026, export2026, invitations, messages, profile } from './an-export';
import { csvFile, csvText, type Table, type Writing, zipFile } from './build-export';

const choices: ReadChoices = { zone: 'Europe/Berlin', texts: true, importedContacts: false };
const read = (files: NamedFile[], more: Partial<ReadChoices> = {}) =>
  readLinkedInFiles(files, { ...choices, ...more });

/** What is brought, whatever the rows' places and the files' names are. */
function content({ people, messages: days, notes, helps, askOwner }: Brought) {
  return { people: people.map(({ from: _, ...person }) => person), days, notes, helps, askOwner };
}
const reasons = ({ unusable }: Brought) => unusable.map(({ reason }) => reason).sort();
const header = (text: string) => text.split(',');

describe('a whole export of 2026', async () => {
  const brought = await read([export2026()]);

  it('brings connections and who else was written with', () => {
    const people = brought.people.map(({ name, connected, connectedOn }) => [
      name,
      connected,
      connectedOn,
    ]);
    expect(people).toEqual([
      ['Jürg Halloway', true, '2026-06-07'],
      ['Dr. Mara Quill', true, '2026-02-08'],
      ['Sara Vale 🚲', true, '2025-12-01'],
      ['Ona Fenn', false, undefined],
      ['Pia Moss', false, undefined],
    ]);
    expect(brought.people[1]).toMatchObject({
      aliases: ['slug:mara-quill'],
      company: 'Tern & Co, Ltd',
      role: 'Head of "Data"',
      email: 'mara@quill.example',
    });
  });

  it('counts messages by day in the zone of the user, and direction', () => {
    expect(
      brought.messages.map(({ person, day, direction, count }) => [person, day, direction, count]),
    ).toEqual([
      [0, '2026-03-13', 'in', 1],
      [0, '2026-03-13', 'out', 1],
      [1, '2026-02-08', 'in', 1],
      [3, '2021-01-05', 'out', 1],
      [4, '2026-01-30', 'out', 1],
    ]);
  });

  it('says of every row that is of no use why, and gives it back', () => {
    expect(reasons(brought)).toEqual([
      'advertisement',
      'draft',
      'group',
      'nobody',
      'only_a_day',
      'spam',
    ]);
    expect(brought.unusable.find(({ reason }) => reason === 'spam')?.cells).toEqual(messages[8]);
  });

  it('brings notes, and help received', () => {
    expect(brought.notes).toEqual([{ person: 0, day: '2026-06-08', text: 'Met at the mill' }]);
    expect(brought.helps).toEqual([
      { person: 1, direction: 'got', day: '2017-05-07', what: 'Baking, Rowing' },
      { person: 2, direction: 'got', day: '2019-03-06', what: 'Robin mills well.\nAlways.' },
    ]);
  });

  it('opens nothing private', () => {
    const left = brought.files
      .filter(({ state }) => state !== 'read')
      .map(({ name, state }) => [name, state]);
    expect(left).toEqual([
      ['Logins.csv', 'private'],
      ['Ad_Targeting.csv', 'private'],
      ['learning_coach_messages.csv', 'unused'],
      ['Jobs/Job Applications.csv', 'unused'],
    ]);
  });

  it('keeps no texts unless asked', async () => {
    const { messages: days } = await read([export2026()], { texts: false });
    expect(days).toHaveLength(5);
    expect(days.every((day) => day.text === undefined)).toBe(true);
  });

  it('is the same as a folder, in parts, in any order, and twice over', async () => {
    const folder = Object.entries(entries2026).map(([name, table]) => ({
      name: `Basic_LinkedInDataExport/${name}`,
      blob: new Blob([typeof table === 'string' ? table : csvText(table)]),
    }));
    const turned = (table: Table): Table => [...table.slice(0, 1), ...table.slice(1).toReversed()];
    const parts = zipFile('Complete_LinkedInDataExport (1).zip', {
      ...entries2026,
      'messages.csv': turned(messages),
      'Connections.csv': [connections[0] ?? [], ...connections.slice(3)],
      'Connections_91029461.csv': connections.slice(0, 3),
    });
    const expected = content(brought);
    expect(content(await read(folder.toReversed()))).toEqual(expected);
    expect(content(await read([parts]))).toEqual(expected);
    expect(content(await read([export2026(), parts]))).toEqual(expected);
  });

  it.each<Writing>([
    { delimiter: ';', newline: '\r\n', bom: true },
    { delimiter: '\t', encoding: 'utf-16le', bom: true, quoteAll: true },
    { encoding: 'utf-16be', bom: true },
    { encoding: 'utf-16le' },
    { newline: '\r', quoteAll: true },
    { newline: '\r\n' },
  ])('is the same written as %o', async (writing) => {
    const tables = { ...entries2026, 'Connections.csv': connections };
    const files = Object.entries(tables).flatMap(([name, table]) =>
      typeof table === 'string' ? [] : [csvFile(name, table, writing)],
    );
    expect(content(await read(files))).toEqual(content(brought));
  });
});

describe('connections of every year', () => {
  const old = 'First Name,Last Name,Email Address,Company,Position,Connected On';
  const person = {
    aliases: [],
    name: 'Mara Quill',
    company: 'Tern',
    role: 'Buyer',
    connected: true,
  };
  it.each([
    [
      '2017',
      `${old},Tags`,
      'Mara,Quill,m@q.example,Tern,Buyer,"9/21/16, 3:29 AM",mill',
      '2016-09-21',
    ],
    [
      '2018-03',
      'First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers',
      'Mara,Quill,,m@q.example,Tern,Buyer,"10/12/17, 03:29 PM",,',
      '2017-10-12',
    ],
    [
      '2018, in the evening',
      old,
      'Mara,Quill,m@q.example,Tern,Buyer,"10/12/17, 8:29 PM"',
      '2017-10-13',
    ],
    ['2018-11', old, 'Mara,Quill,m@q.example,Tern,Buyer,08 Feb 2018', '2018-02-08'],
    [
      'Excel, Spanish',
      old.replaceAll(',', ';'),
      'Mara;Quill;m@q.example;Tern;Buyer;12-feb-21',
      '2021-02-12',
    ],
    [
      'Excel, German',
      old.replaceAll(',', ';'),
      'Mara;Quill;m@q.example;Tern;Buyer;17.09.2021',
      '2021-09-17',
    ],
    [
      'Excel, French',
      old.replaceAll(',', ';'),
      'Mara;Quill;m@q.example;Tern;Buyer;03-août-21',
      '2021-08-03',
    ],
    [
      'in German',
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
      'Mara,Quill,,m@q.example,Tern,Buyer,12. Mär 2024',
      '2024-03-12',
    ],
  ])('%s', async (_, head, row, connectedOn) => {
    const file = { name: 'Connections.csv', blob: new Blob([`${head}\n${row}`]) };
    expect(await recognise([file])).toEqual(new Set(['connections']));
    const { people, unusable } = await read([file]);
    expect(unusable).toEqual([]);
    expect(people[0]).toMatchObject({ ...person, email: 'm@q.example', connectedOn });
  });

  it('reads an old Excel by its letters', async () => {
    const file = csvFile(
      'Connections.csv',
      [header(old), ['Jürg', 'Öz', '', '', '', '12-Mar-24']],
      {
        delimiter: ';',
        newline: '\r\n',
        encoding: 'windows-1252',
      },
    );
    expect((await read([file])).people[0]).toMatchObject({
      name: 'Jürg Öz',
      connectedOn: '2024-03-12',
    });
  });

  it('tells days from months by the file', async () => {
    const table = (...days: string[]) =>
      csvFile('Connections.csv', [
        header(old),
        ...days.map((day, index) => ['A', `B${index}`, '', '', '', day]),
      ]);
    const daysOf = async (file: NamedFile) =>
      (await read([file])).people.map(({ connectedOn }) => connectedOn);
    expect(await daysOf(table('5/4/21', '13/4/21'))).toEqual(['2021-04-13', '2021-04-05']);
    expect(await daysOf(table('5/4/21', '4/13/21'))).toEqual(['2021-05-04', '2021-04-13']);
    expect(await daysOf(table('9/3/21', '8/3/21', '1/3/21', '12/2/21'))).toEqual([
      '2021-03-09',
      '2021-03-08',
      '2021-03-01',
      '2021-02-12',
    ]);
  });

  it.each([
    ['Mara,Quill,https://evil.example/in/mara,,,,08 Feb 2018', 'bad_address'],
    ['Mara,Quill,javascript:alert(1),,,,08 Feb 2018', 'bad_address'],
    ['Mara,Quill,,,,,31 Feb 2018', 'bad_day'],
    ['Mara,Quill', 'too_few_cells'],
    ['Mara,Quill,,,Tern, Ltd,Buyer,08 Feb 2018', 'too_many_cells'],
    [`${'M'.repeat(5000)},Quill,,,,,08 Feb 2018`, 'too_long'],
    [',,,,,,08 Feb 2018', 'only_a_day'],
  ])('refuses %s', async (row, reason) => {
    const text = `${header('First Name,Last Name,URL,Email Address,Company,Position,Connected On')}\n${row}`;
    const brought = await read([{ name: 'Connections.csv', blob: new Blob([text]) }]);
    expect(brought.people).toEqual([]);
    expect(brought.unusable).toMatchObject([{ file: 'Connections.csv', row: 2, reason }]);
  });
});

describe('messages of every year', () => {
  it('2018: tells direction by itself, and time by the Pacific', async () => {
    const file = csvFile('Messages.csv', [
      header('From,To,Date,Subject,Content,Direction,Folder'),
      ['Mara Quill', 'Robin Eck', '11/4/18, 11:10 PM', '', 'A &amp; B', 'INCOMING', 'INBOX'],
      ['Robin Eck', 'Mara Quill', '11/5/18, 9:10 AM', '', 'C', 'OUTGOING', 'SENT'],
    ]);
    const { messages: days, people, askOwner } = await read([file]);
    expect(askOwner).toBeUndefined();
    expect(people).toMatchObject([{ name: 'Mara Quill', aliases: [], connected: false }]);
    expect(days).toMatchObject([
      { day: '2018-11-05', direction: 'in', text: 'A & B', lastAt: '2018-11-05T07:10:00.000Z' },
      { day: '2018-11-05', direction: 'out', lastAt: '2018-11-05T17:10:00.000Z' },
    ]);
  });

  it('2021: meets connections without address by a name nobody else has', async () => {
    const www = 'https://www.linkedin.com/in';
    const { people, messages: days } = await read([
      csvFile('messages.csv', [
        header(
          'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
        ),
        [
          '2-a',
          '',
          'Mara Quill, MBA',
          `${www}/mara-quill`,
          'Robin Eck',
          '2021-03-04 05:06:07 UTC',
          '',
          'Hi',
          'INBOX',
        ],
        [
          '2-a',
          '',
          'Robin Eck',
          `${www}/robin-eck`,
          'Mara Quill, MBA',
          '2021-03-05 05:06:07 UTC',
          '',
          'Ho',
          'INBOX',
        ],
        [
          '2-b',
          '',
          'Robin Eck',
          `${www}/robin-eck`,
          'Ona Fenn',
          '2021-03-06 05:06:07 UTC',
          '',
          'Ha',
          'INBOX',
        ],
        [
          '2-c',
          '',
          'Robin Eck',
          `${www}/robin-eck`,
          'Ona Fenn,Sara Vale',
          '2021-03-06 05:06:07 UTC',
          '',
          'All',
          'INBOX',
        ],
      ]),
      csvFile('Connections.csv', [
        header('First Name,Last Name,Email Address,Company,Position,Connected On'),
        ['Mara', 'Quill, MBA', '', '', '', '01 Mar 2021'],
        ['Ona', 'Fenn', '', '', '', '01 Feb 2021'],
      ]),
      csvFile('Profile.csv', profile),
    ]);
    expect(people).toMatchObject([
      { name: 'Mara Quill', aliases: ['slug:mara-quill'], connected: true },
      { name: 'Ona Fenn', aliases: [], connected: true },
    ]);
    expect(days.map(({ person, direction }) => [person, direction])).toEqual([
      [0, 'in'],
      [0, 'out'],
      [1, 'out'],
    ]);
  });

  it('asks whose export it is where it cannot tell, and takes the answer', async () => {
    const only = csvFile('messages.csv', messages.slice(0, 3));
    const asked = await read([only]);
    expect(asked.messages).toEqual([]);
    expect(asked.askOwner?.map(({ name }) => name).sort()).toEqual(['Jürg Halloway', 'Robin Eck']);
    const owner = asked.askOwner?.find(({ name }) => name === 'Robin Eck');
    if (!owner) throw new Error('Robin was not offered');
    const told = await read([only], { owner });
    expect(told.askOwner).toBeUndefined();
    expect(told.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  it('knows the owner by the invitations', async () => {
    const files = [
      csvFile('messages.csv', messages.slice(0, 3)),
      csvFile('Invitations.csv', invitations),
    ];
    expect((await read(files)).askOwner).toBeUndefined();
  });
});

it('does not take the address book of somebody else for LinkedIn’s', async () => {
  const google = csvFile('contacts.csv', [
    header('First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Value'),
  ]);
  expect((await recognise([google])).size).toBe(0);
});

it('reads the address book only when asked', async () => {
  const table = [
    header('FirstName,MiddleName,LastName,Emails,PhoneNumbers,CreatedAt,Title,Companies'),
    ['Ida', '', 'Reed', 'b@r.example,a@r.example', '1', '1/2/20, 3:04 PM', 'Baker', 'Oven'],
  ];
  const files = [csvFile('ImportedContacts.csv', table), csvFile('Connections.csv', connections)];
  expect((await read(files)).people).toHaveLength(3);
  const { people } = await read(files, { importedContacts: true });
  expect(people.at(-1)).toMatchObject({
    name: 'Ida Reed',
    email: 'a@r.example',
    otherEmails: ['b@r.example'],
    connected: false,
  });
});
