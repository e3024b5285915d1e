import { calledBy } from '../../domain/called';
import { type CivilDay, parseCivilDay } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { PeoplePage, PeopleQuery, PeopleView, PersonLine } from '../../domain/person-line';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { standsAside } from '../derived';
import type { PersonRow } from '../schema';
import { excerptFor } from './excerpt';
import { fittingPeople } from './fitting';

/** What the lines of a list depend on besides the people. */
interface Asked {
  /** For each searched word the beginnings that will do, to be explained by a piece of a note. */
  terms: readonly (readonly string[])[];
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
  { terms, today }: Asked,
): Promise<PersonLine> {
  const { role, headline = role, company, level, derived, tags, keyPerson, letGoOn } = row;
  const next = nextOf(derived, today);
  const excerpt = terms.length > 0 && (await excerptFor(tx, row, terms));
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
    ...(tags.length > 0 && { tags }),
    ...(keyPerson && { keyPerson }),
    ...(letGoOn && { letGo: true }),
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

async function linesOfIds(db: Database, ids: readonly string[], asked: Asked) {
  const tx = readTransaction(db);
  const rows = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  return linesOf(
    tx,
    rows.filter((row) => row !== undefined),
    asked,
  );
}

/** At most `limit` people that fit the search, those found by their name first. */
export async function findPeople(
  db: Database,
  search: string,
  limit: number,
  today: CivilDay,
): Promise<PersonLine[]> {
  if (!search.trim()) return [];
  const { ids, terms } = await fittingPeople(db, { search }, today);
  return linesOfIds(db, ids(0, limit), { terms, today });
}

/** One page of the people that fit the query, in its order: reads no more rows than it shows. */
export async function listPeople(
  db: Database,
  query: PeopleQuery,
  today: CivilDay,
): Promise<PeoplePage> {
  const { offset, limit } = query;
  const { ids, total, terms, near, tags } = await fittingPeople(db, query, today);
  const lines = await linesOfIds(db, ids(offset, offset + limit), { terms, today });
  return {
    lines,
    total,
    ...(near.length > 0 && { near }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The ids of people that fit, in the order of the list, from one place to before another. */
export async function listPersonIds(
  db: Database,
  view: PeopleView,
  from: number,
  to: number,
  today: CivilDay,
): Promise<PersonId[]> {
  return (await fittingPeople(db, view, today)).ids(from, to);
}
