import type { Brought } from '../domain/import/brought';
import { Bringing, type Said } from './bringing';
import { unguarded } from './csv';
import type { CsvField, Mapping } from './csv-mapping';
import { splitNotes } from './dated-notes';
import { aliasesIn } from './linkedin-address';
import { type DayOrder, orderOf, someDay } from './some-day';

export { type CsvField, csvFields, type Mapping, suggestMapping } from './csv-mapping';

type Table = readonly (readonly string[])[];

/** What ends one value and begins the next in a cell that holds several. */
const several = /\s*(?:;|,|\||\n| ::: )\s*/;
const isEmail = /^[^\s@<>]+@[^\s@<>]+$/;

/** The cells of a row by field; a field that several columns have has several. */
class Cells {
  readonly #cells: readonly string[];
  readonly #mapping: Mapping;

  constructor(cells: readonly string[], mapping: Mapping) {
    this.#cells = cells;
    this.#mapping = mapping;
  }

  all(field: CsvField): string[] {
    const found = this.#mapping.flatMap((one, at) =>
      one === field ? [unguarded(this.#cells[at] ?? '').trim()] : [],
    );
    return found.filter((cell) => cell !== '');
  }

  first(field: CsvField): string | undefined {
    return this.all(field)[0];
  }
}

function nameOf(cells: Cells): string | undefined {
  const parts = [cells.first('firstName'), cells.first('middleName'), cells.first('lastName')];
  return parts.filter(Boolean).join(' ') || cells.first('name');
}

function saidIn(cells: Cells, order: DayOrder): Said {
  const emails = cells.all('email').flatMap((cell) => cell.split(several));
  const sound = emails.filter((email) => isEmail.test(email));
  const cadence = cells.first('cadenceDays');
  const connectedOn = someDay(cells.first('connectedOn') ?? '', order);
  const profiles = [
    ...cells
      .all('profile')
      .flatMap((cell) => cell.split(several).flatMap((one) => aliasesIn(one, true))),
    ...cells.all('website').flatMap((cell) => cell.split(several).flatMap((one) => aliasesIn(one))),
  ];
  return {
    aliases: profiles,
    ...pick('name', nameOf(cells)),
    ...pick('company', cells.first('company')),
    ...pick('role', cells.first('role')),
    ...pick('headline', cells.first('headline')),
    ...pick('email', sound[0]),
    otherEmails: sound.slice(1),
    tags: cells.all('tags').flatMap((cell) => cell.split(several)),
    ...(connectedOn && { connectedOn }),
    ...(cadence && /^\d+$/.test(cadence) && { cadenceDays: Number(cadence) }),
  };
}

function pick<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

function orderIn(rows: Table, mapping: Mapping): DayOrder {
  const column = mapping.indexOf('connectedOn');
  return orderOf(column < 0 ? [] : rows.slice(1).map((row) => row[column] ?? ''));
}

/**
 * What a table brings whose columns were matched to fields. The first row is the header.
 * @param mapping a field for each column
 * @param file as the user knows it
 */
export function readMapped(rows: Table, mapping: Mapping, file: string): Brought {
  const bringing = new Bringing(file);
  const order = orderIn(rows, mapping);
  for (const [at, row] of rows.entries()) {
    if (at === 0 || isEmpty(row)) continue;
    const cells = new Cells(row, mapping);
    const person = bringing.person(saidIn(cells, order), at + 1, row);
    if (person === undefined) continue;
    for (const text of cells.all('notes')) {
      for (const note of splitNotes(text)) bringing.note(person, note.text, note.day);
    }
  }
  return bringing.done();
}
