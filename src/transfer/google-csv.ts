import type { Brought } from '../domain/import/brought';
import { Bringing, type Said } from './bringing';
import { unguarded } from './csv';
import { splitNotes } from './dated-notes';
import { aliasesIn } from './linkedin-address';

type Table = readonly (readonly string[])[];

/** Between several values in one cell. */
const separator = ' ::: ';
/** Groups that Google itself makes: they say nothing of a person. */
const ofGoogle = new Set([
  'mycontacts',
  'my contacts',
  'starred',
  'starred in android',
  'other contacts',
]);
/** Before a default. */
const mark = /^\* /;

/** True for a table of Google Contacts, as it is written since 2024 and as it was before. */
export function recogniseGoogleCsv(header: readonly string[]): boolean {
  const has = (name: string) => header.includes(name);
  const isNew = has('First Name') && has('Labels') && has('Organization Name');
  const isOld = has('Given Name') && has('Family Name') && has('Group Membership');
  return isNew || isOld;
}

/** The cells of a row by the names of the columns. */
class Cells {
  readonly #row: readonly string[];
  readonly #header: readonly string[];

  constructor(row: readonly string[], header: readonly string[]) {
    this.#row = row;
    this.#header = header;
  }

  /** The first that is not empty. */
  first(...names: string[]): string {
    const cells = names.map((name) => this.#row[this.#header.indexOf(name)]?.trim() ?? '');
    return unguarded(cells.find(Boolean) ?? '');
  }

  /** Every value of columns such as `E-mail 2 - Value`, with the label beside it. */
  numbered(name: RegExp): { value: string; label: string }[] {
    return this.#header.flatMap((title, at) => {
      const [, start] = name.exec(title) ?? [];
      if (!start) return [];
      const label = this.first(`${start} - Label`, `${start} - Type`).replace(mark, '');
      const values = unguarded(this.#row[at] ?? '').split(separator);
      return values.map((value) => ({ value: value.trim(), label })).filter(({ value }) => value);
    });
  }
}

function nameOf(cells: Cells): string {
  const parts = [
    cells.first('First Name', 'Given Name'),
    cells.first('Middle Name', 'Additional Name'),
    cells.first('Last Name', 'Family Name'),
  ];
  return parts.filter(Boolean).join(' ') || cells.first('Name', 'File As', 'Nickname');
}

function tagsOf(cells: Cells): string[] {
  const labels = cells.first('Labels', 'Group Membership').split(separator);
  return labels
    .map((label) => label.trim().replace(mark, ''))
    .filter((label) => !ofGoogle.has(label.toLowerCase()));
}

function saidIn(cells: Cells): Said {
  const [email, ...others] = cells.numbered(/^(E-mail \d+) - Value$/).map(({ value }) => value);
  const addresses = cells.numbered(/^((?:Website|Custom Field) \d+) - Value$/);
  const aliases = addresses.flatMap(({ value, label }) =>
    aliasesIn(value, /linked ?in/i.test(label)),
  );
  return {
    aliases,
    name: nameOf(cells),
    company: cells.first('Organization Name', 'Organization 1 - Name'),
    role: cells.first('Organization Title', 'Organization 1 - Title'),
    ...(email && { email }),
    otherEmails: others,
    tags: tagsOf(cells),
  };
}

/** What a table of Google Contacts brings. The first row is the header. */
export function readGoogleCsv(rows: Table, file: string): Brought {
  const bringing = new Bringing(file);
  const header = (rows[0] ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  for (const [at, row] of rows.entries()) {
    if (at === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cells = new Cells(row, header);
    const person = bringing.person(saidIn(cells), at + 1, row);
    if (person === undefined) continue;
    for (const { text, day } of splitNotes(cells.first('Notes'))) bringing.note(person, text, day);
  }
  return bringing.done();
}
