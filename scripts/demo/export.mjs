import { people } from './people.mjs';

/** Two whom nobody of the sample has met, so that an import has somebody new. */
const strangers = [
  ['Nadia', 'Brandvold', 'nadia-brandvold', 'Fjord Rescue', 'Coxswain'],
  ['Theo', 'Lindgren', 'theo-lindgren', 'Northwind Sails', 'Sailmaker'],
];

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
`;

/** @param {string} cell */
const quoted = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * The connections of the demo's user, as LinkedIn's own export writes them: most are kept already,
 * one has moved to another company, two are new, and of one only the day is left.
 * @returns {{ name: string, mimeType: string, buffer: Buffer }}
 */
export function demoExport() {
  const known = people.map(({ name, slug, company, headline }, at) => {
    const [first = '', ...last] = name.split(' ');
    return [first, last.join(' '), slug, at === 1 ? 'Tidewater Bridges' : company, headline];
  });
  const rows = [...strangers, ...known].map(
    ([first = '', last = '', slug = '', company = '', role = '']) =>
      [first, last, `https://www.linkedin.com/in/${slug}`, '', company, role, '03 Nov 2026']
        .map(quoted)
        .join(','),
  );
  const text = `${preamble}${[...rows, ',,,,,,07 Jun 2026'].join('\n')}`;
  return { name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
