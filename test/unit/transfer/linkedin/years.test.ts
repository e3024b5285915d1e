import { expect, it } from 'vitest';
import { planImport } from '../../../../src/domain/import/plan';
import type { NamedFile } from '../../../../src/transfer/named-file';
import { readImport } from '../../../../src/transfer/read-import';
import { later, nothing, now, withWrites } from '../../import/brought';
import { csvText, encoded, type Table, type Writing, zipFile } from './build-export';

const choices = { zone: 'Europe/Berlin', texts: false, importedContacts: false, mappings: {} };
const read = (files: NamedFile[]) => readImport(files, choices, {});
const www = 'https://www.linkedin.com/in';

interface Who {
  first: string;
  last: string;
  slug: string;
  company: string;
  role: string;
  day: [number, number, number];
  email?: string;
}
const long = '🚲'.repeat(20);
const people: Who[] = [
  {
    first: 'Jürg',
    last: 'Halloway',
    slug: 'jürg-halloway',
    company: 'Northwind Mills',
    role: ' Buyer ',
    day: [2015, 6, 7],
  },
  {
    first: 'Dr. Mara',
    last: 'Quill, MBA, SHRM-CP',
    slug: 'mara-quill',
    company: 'Tern & Co, Ltd',
    role: 'Head of "Data"',
    day: [2016, 2, 8],
    email: 'mara@quill.example',
  },
  {
    first: '𝗦𝗮𝗿𝗮',
    last: 'Vale 🚲',
    slug: `sara-${long}`,
    company: '',
    role: '',
    day: [2016, 12, 1],
  },
  {
    first: 'محمد',
    last: 'الأمين',
    slug: 'محمد-الأمين',
    company: 'شركة البحر',
    role: 'مهندس',
    day: [2016, 12, 1],
  },
  { first: 'K.', last: 'O', slug: 'k-o-9', company: 'A', role: 'B', day: [2017, 1, 15] },
  {
    first: 'ANNA',
    last: 'SMITH (Jones)',
    slug: 'anna-smith-1',
    company: 'One\nTwo',
    role: 'R',
    day: [2017, 1, 16],
  },
];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const p2 = (n: number) => String(n).padStart(2, '0');
const dmy = ([y, m, d]: Who['day']) => `${p2(d)} ${months[m - 1]} ${y}`;
const us = ([y, m, d]: Who['day']) => `${m}/${d}/${String(y).slice(2)}, 3:29 AM`;
const dateRow = (width: number, day: string) => [
  ...Array.from({ length: width - 1 }, () => ''),
  day,
];

function connections(year: string): { table: Table; writing: Writing } {
  const h7 = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(',');
  const h6 = h7.filter((c) => c !== 'URL');
  const hidden = [2014, 3, 3] as Who['day'];
  const url = (w: Who) => `${www}/${encodeURIComponent(w.slug)}`;
  const six = (say: (d: Who['day']) => string) => [
    h6,
    ...people.map((w) => [w.first, w.last, w.email ?? '', w.company, w.role, say(w.day)]),
    dateRow(6, say(hidden)),
  ];
  switch (year) {
    case '2017':
      return {
        table: [
          [...h6, 'Tags'],
          ...people.map((w) => [
            w.first,
            w.last,
            w.email ?? '',
            w.company,
            w.role,
            us(w.day),
            'mill',
          ]),
        ],
        writing: {},
      };
    case '2018-03':
      return {
        table: [
          'First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers'.split(
            ',',
          ),
          ...people.map((w) => [
            w.first,
            w.last,
            '',
            w.email ?? '',
            w.company,
            w.role,
            us(w.day).replace(', 3', ', 03'),
            '',
            '',
          ]),
        ],
        writing: {},
      };
    case '2018-11':
      return { table: six(us), writing: {} };
    case '2019':
      return { table: six(dmy), writing: {} };
    case '2020':
      return { table: six(dmy), writing: {} };
    case '2021':
    case '2022':
      return { table: six(dmy), writing: { preamble: true } };
    default:
      return {
        table: [
          h7,
          ...people.map((w) => [
            w.first,
            w.last,
            url(w),
            w.email ?? '',
            w.company,
            w.role,
            dmy(w.day),
          ]),
          dateRow(7, dmy(hidden)),
        ],
        writing: { preamble: true, quoteAll: year === '2026' },
      };
  }
}
const full = (w?: Who) => `${w?.first} ${w?.last}`;
const ownerUrl = `${www}/robin-eck`;
function messages(year: string): { name: string; table: Table; writing?: Writing } {
  const n = Number(year.slice(0, 4));
  if (n <= 2017) return { name: '', table: [] };
  if (n === 2018)
    return {
      name: 'Messages.csv',
      table: [
        'From,To,Date,Subject,Content,Direction,Folder'.split(','),
        [
          'Robin Eck',
          full(people[0]),
          '11/5/17, 9:10 AM',
          '',
          'Hello, "you"\nthere',
          'OUTGOING',
          'SENT',
        ],
        [full(people[0]), 'Robin Eck', '11/6/17, 9:10 AM', '', 'Hi &amp; ho', 'INCOMING', 'INBOX'],
      ],
    };
  const nine =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'.split(
      ',',
    );
  const at = (d: string) => `${d} 09:18:54 UTC`;
  const u = (w?: Who) => `${www}/${w?.slug}`;
  const rows: [string, Who | 'me', Who | 'me', string, string][] = [
    ['2-a', 'me', people[0] as Who, '2017-11-05', 'Hello, "you" there'],
    ['2-a', people[0] as Who, 'me', '2017-11-06', 'Hi & ho'],
    ['2-b', people[1] as Who, 'me', '2018-01-06', 'Yes'],
    ['2-c', people[3] as Who, 'me', '2018-02-06', 'سلام'],
  ];
  const nameOf = (w: Who | 'me') => (w === 'me' ? 'Robin Eck' : full(w));
  const urlOf = (w: Who | 'me') => (w === 'me' ? ownerUrl : u(w));
  const withRecipients = n >= 2023;
  const extra: string[] =
    n === 2024
      ? ['IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT']
      : n === 2025
        ? ['IS MESSAGE DRAFT']
        : n === 2026
          ? ['ATTACHMENTS', 'IS MESSAGE DRAFT']
          : [];
  const head = [
    ...(withRecipients ? [...nine.slice(0, 5), 'RECIPIENT PROFILE URLS', ...nine.slice(5)] : nine),
    ...extra,
  ];
  const line = (
    c: string,
    f: Who | 'me',
    t: Who | 'me',
    d: string,
    text: string,
    folder = 'INBOX',
    draft = 'No',
  ) => [
    c,
    '',
    nameOf(f),
    urlOf(f),
    nameOf(t),
    ...(withRecipients ? [urlOf(t)] : []),
    at(d),
    '',
    text,
    folder,
    ...extra.map((e) => (e === 'ATTACHMENTS' ? '' : draft)),
  ];
  const table = [
    head,
    ...rows.map((r) => line(...r)),
    line('2-a', people[0] as Who, 'me', '2017-11-06', 'Hi & ho'),
    line('2-s', people[4] as Who, 'me', '2018-03-06', 'Buy', 'SPAM'),
    ...(extra.some((e) => e.includes('DRAFT'))
      ? [line('2-a', 'me', people[0] as Who, '2019-03-06', 'dr', 'INBOX', 'Yes')]
      : []),
  ];
  return { name: 'messages.csv', table, writing: { quoteAll: n === 2026 } };
}
const profile: Table = [
  ['First Name', 'Last Name', 'Maiden Name', 'Geo Location'],
  ['Robin', 'Eck', '', ''],
];

function exportOf(year: string): NamedFile {
  const c = connections(year);
  const m = messages(year);
  return zipFile(`Basic_LinkedInDataExport_${year}.zip.zip`, {
    'Connections.csv': csvText(c.table, c.writing),
    ...(m.name && { [m.name]: csvText(m.table, m.writing ?? {}) }),
    'Profile.csv': profile,
    '__MACOSX/._Connections.csv': 'AppleDouble',
    'guide_messages.csv': 'a,b\n1,2',
    'Logins.csv': 'x',
  });
}
const years = [
  '2017',
  '2018-03',
  '2018-11',
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
];

const names = [
  'ANNA SMITH (Jones)',
  'K. O',
  'Sara Vale 🚲',
  'محمد الأمين',
  'Dr. Mara Quill',
  'Jürg Halloway',
];

/** Whom one wrote with on which day: messages have no address before 2019, and none before 2018. */
function expectedDays(year: string): string[] {
  if (year === '2017') return [];
  const jürg = ['Jürg Halloway 2017-11-05 out', 'Jürg Halloway 2017-11-06 in'];
  if (year.startsWith('2018')) return jürg;
  return ['محمد الأمين 2018-02-06 in', 'Dr. Mara Quill 2018-01-06 in', ...jürg];
}

it.each(years)('the export of %s', async (year) => {
  const { brought } = await read([exportOf(year)]);
  expect(brought.askOwner).toBeUndefined();
  expect(brought.people.map(({ name }) => name)).toEqual(names);
  expect(brought.people.map(({ connectedOn }) => connectedOn)).toEqual([
    '2017-01-16',
    '2017-01-15',
    '2016-12-01',
    '2016-12-01',
    '2016-02-08',
    '2015-06-07',
  ]);
  const days = brought.messages.map(
    ({ person, day, direction }) => `${brought.people[person]?.name} ${day} ${direction}`,
  );
  expect(days).toEqual(expectedDays(year));
  expect(brought.messages.every(({ count }) => count === 1)).toBe(true);
  const reasons = [
    ...(year < '2018-11' ? [] : ['only_a_day']),
    ...(year < '2019' ? [] : ['spam']),
    ...(year < '2024' ? [] : ['draft']),
  ];
  expect(brought.unusable.map(({ reason }) => reason)).toEqual(reasons);
});

it('one year after the other is the same people', async () => {
  let kept = nothing;
  for (const year of years) {
    const { brought } = await read([exportOf(year)]);
    const { writes, preview } = planImport(kept, brought, later, now);
    expect(preview).toMatchObject({ undecided: 0, moved: 0, changes: [] });
    expect(preview.counts.new).toBe(year === '2017' ? 6 : 0);
    kept = withWrites(kept, writes);
    expect(planImport(kept, brought, later, now).writes).toEqual([]);
  }
  expect(kept.people).toHaveLength(6);
  expect(kept.aliases).toHaveLength(6);
});

const [plainTable = []] = [connections('2023').table];
const whole = csvText(plainTable, { preamble: true });
const resaved = (end: string) =>
  csvText(
    [
      ['Notes:', '', '', '', '', '', ''],
      ['When exporting your connection data, you may notice', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ...plainTable,
    ],
    { delimiter: ';', newline: end },
  );
it.each<[string, string, Writing?]>([
  ['renamed, with the line ends of an old Mac', whole.replaceAll('\n', '\r')],
  ['saved again by a spreadsheet, remark and all', resaved('\r\n'), { bom: true }],
  ['with a line that says the separator', `sep=;\r\n${resaved('\r\n')}`],
  ['with blank lines at the end', `${whole}\n\n\n,,,,,,\n`],
  ['in UTF-16 without a mark', whole, { encoding: 'utf-16le' }],
])('connections %s', async (_how, text, writing = {}) => {
  const name = 'Kontakte Kopie.csv';
  const { brought, unknown } = await read([{ name, blob: new Blob([encoded(text, writing)]) }]);
  expect(unknown).toEqual([]);
  expect(brought.people.map((person) => person.name)).toEqual(names);
  expect(brought.unusable.filter(({ reason }) => reason !== 'nobody')).toMatchObject([
    { reason: 'only_a_day' },
  ]);
});

it.each([
  ['nothing', ''],
  ['a header alone', csvText(plainTable.slice(0, 1), { preamble: true })],
])('%s in one file of an archive is no reason against the others', async (_what, text) => {
  const file = zipFile('Basic_LinkedInDataExport_01-02-2026 (1).zip', {
    'Connections.csv': text,
    'messages.csv': '',
    'Profile.csv': profile,
    'Invitations.csv': csvText([['From', 'To', 'Sent At', 'Message', 'Direction']]),
  });
  const { brought } = await read([file]);
  expect(brought.people).toEqual([]);
  expect(brought.files.every(({ state }) => state === 'read')).toBe(true);
});
