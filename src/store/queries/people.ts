import * as v from 'valibot';
import { calledBy } from '../../domain/called';
import { civilDaySchema } from '../../domain/civil-day-schema';
import type { PeoplePage, PeopleQuery, PersonLine } from '../../domain/person-line';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import type { PersonRow } from '../schema';
import { excerptFor, searchPeople } from './search';

async function lineOf(tx: ReadTransaction, row: PersonRow, search: string): Promise<PersonLine> {
  const { headline, company, level, derived } = row;
  const due = v.safeParse(civilDaySchema, derived.agenda.length > 0 ? derived.due : undefined);
  const excerpt = search && (await excerptFor(tx, row, search));
  return {
    personId: row.id,
    called: calledBy(row),
    ...(headline && { headline }),
    ...(company && { company }),
    ...(level && { level }),
    ...(derived.lastContact && { lastContact: derived.lastContact }),
    ...(derived.lastLive && { lastLive: derived.lastLive }),
    ...(due.success && { nextDue: due.output }),
    ...(excerpt && { excerpt }),
  };
}

async function linesOf(tx: ReadTransaction, rows: PersonRow[], search: string) {
  return Promise.all(rows.map((row) => lineOf(tx, row, search)));
}

async function rowsOf(tx: ReadTransaction, ids: string[]): Promise<PersonRow[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  return rows.filter((row) => row !== undefined);
}

/** At most `limit` people that fit the search, those found by their name first. */
export async function findPeople(
  db: Database,
  search: string,
  limit: number,
): Promise<PersonLine[]> {
  const tx = readTransaction(db);
  return linesOf(tx, await rowsOf(tx, await searchPeople(tx, search, limit)), search);
}

const levelNumber = (level: PeopleQuery['level']) => (level === 'none' ? 0 : level);

/** The index that holds the people in the order asked for, and the piece of it to list. */
function indexFor(tx: ReadTransaction, { level, order }: PeopleQuery) {
  const people = tx.objectStore('people');
  if (level === undefined) return { index: people.index(order === 'name' ? 'name' : 'due') };
  const number = levelNumber(level);
  const range = IDBKeyRange.bound([number], [number, []]);
  return { index: people.index(order === 'name' ? 'level-name' : 'level-due'), range };
}

async function pageInOrder(tx: ReadTransaction, query: PeopleQuery): Promise<PeoplePage> {
  const { index, range } = indexFor(tx, query);
  const total = await index.count(range);
  const rows: PersonRow[] = [];
  let cursor = await index.openCursor(range);
  if (cursor && query.offset > 0) cursor = await cursor.advance(query.offset);
  while (cursor && rows.length < query.limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { lines: await linesOf(tx, rows, ''), total };
}

async function pageOfSearch(tx: ReadTransaction, query: PeopleQuery): Promise<PeoplePage> {
  const found = await rowsOf(tx, await searchPeople(tx, query.search, Number.POSITIVE_INFINITY));
  const level = levelNumber(query.level);
  const fitting = found.filter((row) => level === undefined || row.derived.level === level);
  const key = ({ derived }: PersonRow) =>
    query.order === 'name' ? derived.name : `${derived.due} ${derived.name}`;
  fitting.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const rows = fitting.slice(query.offset, query.offset + query.limit);
  return { lines: await linesOf(tx, rows, query.search), total: fitting.length };
}

/** One page of the people that fit the query, in its order. */
export async function listPeople(db: Database, query: PeopleQuery): Promise<PeoplePage> {
  const tx = readTransaction(db);
  return query.search.trim() ? pageOfSearch(tx, query) : pageInOrder(tx, query);
}
