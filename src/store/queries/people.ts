import { calledBy } from '../../domain/called';
import { type CivilDay, parseCivilDay } from '../../domain/civil-day';
import type { PeoplePage, PeopleQuery, PersonLine } from '../../domain/person-line';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { standsAside } from '../derived';
import type { PersonRow } from '../schema';
import { excerptFor, searchPeople } from './search';

/** What the lines of a list depend on besides the people. */
interface Asked {
  search: string;
  today: CivilDay;
}

/** The step to show in a list: what is due by its rank, else what comes first. */
function nextOf({ agenda, actions }: PersonRow['derived'], today: CivilDay): PersonLine['next'] {
  const entries = agenda
    .map((entry, at) => ({ entry, action: actions[at] }))
    .filter(({ entry }) => !standsAside(entry))
    .map(({ entry: [rank, day], action }) => ({ rank, day, action }));
  const due = entries.filter(({ day }) => day <= today).sort((a, b) => a.rank - b.rank)[0];
  const next = due ?? entries.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  const day = parseCivilDay(next?.day);
  return day && next?.action && { day, action: next.action };
}

async function lineOf(
  tx: ReadTransaction,
  row: PersonRow,
  { search, today }: Asked,
): Promise<PersonLine> {
  const { role, headline = role, company, level, derived } = row;
  const next = nextOf(derived, today);
  const excerpt = search && (await excerptFor(tx, row, search));
  return {
    personId: row.id,
    called: calledBy(row),
    ...(headline && { headline }),
    ...(company && { company }),
    ...(level && { level }),
    ...(derived.lastContact && { lastContact: derived.lastContact }),
    ...(derived.lastLive && { lastLive: derived.lastLive }),
    ...(next && { next }),
    ...(excerpt && { excerpt }),
  };
}

/** The people as lines of a list. */
export function linesOf(
  tx: ReadTransaction,
  rows: PersonRow[],
  asked: Asked,
): Promise<PersonLine[]> {
  return Promise.all(rows.map((row) => lineOf(tx, row, asked)));
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
  today: CivilDay,
): Promise<PersonLine[]> {
  const tx = readTransaction(db);
  const rows = await rowsOf(tx, await searchPeople(tx, search, limit));
  return linesOf(tx, rows, { search, today });
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

async function pageInOrder(
  tx: ReadTransaction,
  query: PeopleQuery,
  today: CivilDay,
): Promise<PeoplePage> {
  const { index, range } = indexFor(tx, query);
  const total = await index.count(range);
  const rows: PersonRow[] = [];
  let cursor = await index.openCursor(range);
  if (cursor && query.offset > 0) cursor = await cursor.advance(query.offset);
  while (cursor && rows.length < query.limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { lines: await linesOf(tx, rows, { search: '', today }), total };
}

async function pageOfSearch(
  tx: ReadTransaction,
  query: PeopleQuery,
  today: CivilDay,
): Promise<PeoplePage> {
  const found = await rowsOf(tx, await searchPeople(tx, query.search, Number.POSITIVE_INFINITY));
  const level = levelNumber(query.level);
  const fitting = found.filter((row) => level === undefined || row.derived.level === level);
  const key = ({ derived }: PersonRow) =>
    query.order === 'name' ? derived.name : `${derived.due} ${derived.name}`;
  fitting.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const rows = fitting.slice(query.offset, query.offset + query.limit);
  return { lines: await linesOf(tx, rows, { search: query.search, today }), total: fitting.length };
}

/** One page of the people that fit the query, in its order. */
export function listPeople(db: Database, query: PeopleQuery, today: CivilDay): Promise<PeoplePage> {
  const tx = readTransaction(db);
  return query.search.trim() ? pageOfSearch(tx, query, today) : pageInOrder(tx, query, today);
}
