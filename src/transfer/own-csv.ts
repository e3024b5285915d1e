import * as v from 'valibot';
import type { Brought } from '../domain/import/brought';
import { type PersonId, personIdSchema } from '../domain/person';
import { Bringing, type Said } from './bringing';
import { unguarded } from './csv';
import { splitNotes } from './dated-notes';
import { aliasesIn } from './linkedin-address';
import { type OwnColumn, ownColumns, tagSeparator } from './own-columns';
import { nameUnlessAddress, roleUnlessHeadline } from './own-fields';
import { someDay } from './some-day';

type Table = readonly (readonly string[])[];

/**
 * True for the table that this product writes. It begins like LinkedIn's connections, so this is to be
 * asked before those are.
 */
export function recogniseOwnCsv(header: readonly string[]): boolean {
  const has = (column: OwnColumn) => header.includes(column);
  return has('URL') && has('Level') && has('Next Step On') && has('Notes');
}

function idOf(text: string): PersonId | undefined {
  const parsed = v.safeParse(personIdSchema, text);
  return parsed.success ? parsed.output : undefined;
}

function saidIn(cell: (column: OwnColumn) => string): Said {
  const aliases = aliasesIn(cell('URL'));
  const id = idOf(cell('Wellkept Id'));
  const name = [cell('First Name'), cell('Last Name')].filter(Boolean).join(' ');
  const connectedOn = someDay(cell('Connected On'), 'month-first');
  const headline = cell('Headline');
  return {
    aliases,
    name: nameUnlessAddress(name),
    company: cell('Company'),
    role: roleUnlessHeadline(cell('Position'), headline),
    headline,
    email: cell('Email Address'),
    tags: cell('Tags').split(tagSeparator),
    ...(connectedOn && { connectedOn }),
    ...(id && { id }),
  };
}

/** What our own table brings. What was computed, such as the next step, is left where it is. */
export function readOwnCsv(rows: Table, file: string): Brought {
  const bringing = new Bringing(file);
  const header = rows[0] ?? [];
  const places = new Map(ownColumns.map((column) => [column, header.indexOf(column)]));
  for (const [at, row] of rows.entries()) {
    if (at === 0 || row.every((cell) => cell === '')) continue;
    const cell = (column: OwnColumn) => unguarded(row[places.get(column) ?? -1] ?? '');
    const person = bringing.person({ ...saidIn(cell), exact: true }, at + 1, row);
    if (person === undefined) continue;
    for (const { text, day } of splitNotes(cell('Notes'))) bringing.note(person, text, day);
  }
  return bringing.done();
}
