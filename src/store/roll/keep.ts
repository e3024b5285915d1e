import type { Database } from '../database';
import type { PersonRow, TouchedRow } from '../schema';
import { Columns } from './columns';
import { entryOf } from './entry';
import { Orders } from './orders';
import { type Changed, Roll } from './roll';
import { BucketMaker } from './words';

/** Rows read at once while the roll is made: a write of the user's never waits long. */
const batch = 1000;

/**
 * People whose words have changed since the buckets were made: a search looks at each of them. With
 * more of them all is made anew when there is time.
 */
const freshMost = 1000;

/** Notes of changes after which the roll is stored again. */
const touchedMost = 200;

/** Up to here it is asked every time whether the roll knows everybody. */
const countMost = 500;

/** All rows of a store, a piece at a time. */
async function* pieces<Row extends object>(
  read: (after: IDBKeyRange | null, limit: number) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let rows = await read(null, batch); rows.length > 0; ) {
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    rows = await read(IDBKeyRange.lowerBound(keyOf(last), true), batch);
  }
}

const everybody = (db: Database) =>
  pieces(
    (after, limit) => db.getAll('people', after, limit),
    ({ id }) => id,
  );

/** All people in one transaction: what is written meanwhile waits, but this never does twice. */
async function everybodyAtOnce(db: Database): Promise<PersonRow[]> {
  const people = db.transaction('people').store;
  const found: PersonRow[] = [];
  for await (const rows of pieces(
    (after, limit) => people.getAll(after, limit),
    ({ id }) => id,
  )) {
    found.push(...rows);
  }
  return found;
}

async function lastTouched(db: Database): Promise<number> {
  const cursor = await db.transaction('touched').store.openKeyCursor(null, 'prev');
  return Number(cursor?.key ?? 0);
}

/** Makes the roll from everybody. What is written meanwhile is noted after `upTo`, and taken in then. */
async function make(db: Database): Promise<Roll> {
  const upTo = await lastTouched(db);
  const columns = new Columns();
  for await (const rows of everybody(db)) {
    for (const row of rows) if (row.derived) columns.put(entryOf(row));
  }
  const maker = new BucketMaker();
  const words = pieces(
    (after, limit) => db.getAll('words', after, limit),
    ({ personId }) => personId,
  );
  for await (const rows of words) {
    for (const row of rows) {
      const place = columns.placeOf(row.personId);
      if (place !== undefined) maker.add(place, row.words);
    }
  }
  const buckets = maker.finish(columns.length);
  const roll = new Roll({ columns, made: crypto.randomUUID(), upTo, buckets });
  await storeAll(db, roll);
  return roll;
}

/** Stores the roll without its buckets, and forgets the notes of changes it has taken in. */
async function storeColumns(db: Database, roll: Roll): Promise<void> {
  const tx = db.transaction(['roll', 'touched'], 'readwrite');
  const { made, upTo, columns, orders, fresh } = roll;
  await Promise.all([
    tx.objectStore('roll').put({
      key: 'columns',
      made,
      upTo,
      columns: columns.pack(),
      names: orders.names,
      fresh: [...fresh],
    }),
    tx.objectStore('touched').delete(IDBKeyRange.upperBound(upTo)),
    tx.done,
  ]);
}

async function storeAll(db: Database, roll: Roll): Promise<void> {
  const tx = db.transaction('roll', 'readwrite');
  await tx.store.clear();
  for (const [name, { words, starts, people }] of roll.buckets) {
    const { made } = roll;
    void tx.store.put({ key: `words:${name}`, made, words: words.join('\n'), starts, people });
  }
  await tx.done;
  await storeColumns(db, roll);
}

async function load(db: Database): Promise<Roll | undefined> {
  const row = await db.get('roll', 'columns');
  if (!row || !('columns' in row)) return undefined;
  const columns = Columns.unpack(row.columns);
  const { made, upTo, names, fresh } = row;
  return new Roll({ columns, orders: new Orders(columns, names), made, upTo, fresh });
}

/** Reads what has changed of these people: one by one, or all of them where they are many. */
async function changesOf(db: Database, roll: Roll, touched: TouchedRow[]): Promise<Changed[]> {
  const ids = new Set(touched.flatMap(({ people }) => people));
  const worded = new Set(touched.flatMap(({ people, words }) => (words ? people : [])));
  const rows = new Map<string, PersonRow | undefined>();
  if (ids.size > batch) {
    for (const row of await everybodyAtOnce(db)) rows.set(row.id, row);
  } else {
    const tx = db.transaction('people');
    const found = await Promise.all([...ids].map((id) => tx.store.get(id)));
    [...ids].forEach((id, at) => {
      rows.set(id, found[at]);
    });
  }
  const isNew = (id: string) => roll.columns.placeOf(id) === undefined;
  const tx = db.transaction('words');
  return Promise.all(
    [...ids].map(async (id) => {
      const words = worded.has(id) || isNew(id) ? await tx.store.get(id) : undefined;
      return { id, row: rows.get(id), words: words?.words };
    }),
  );
}

/** True where people were put into the database by another way than a write of ours. */
async function missesSomebody(db: Database, roll: Roll): Promise<boolean> {
  return roll.columns.length < countMost && (await db.count('people')) !== roll.size;
}

async function upToDate(db: Database, before: Roll | undefined): Promise<Roll> {
  const roll = before ?? (await load(db));
  if (!roll) return make(db);
  const touched = await db.getAll('touched', IDBKeyRange.lowerBound(roll.upTo, true));
  if (touched.some(({ all }) => all)) return make(db);
  roll.take(await changesOf(db, roll, touched));
  roll.upTo = touched.at(-1)?.at ?? roll.upTo;
  return (await missesSomebody(db, roll)) ? make(db) : roll;
}

const rolls = new WeakMap<Database, Promise<Roll>>();

/** The roll as of now. One after the other: each begins with what the one before has taken in. */
export function rollOf(db: Database): Promise<Roll> {
  const before = rolls.get(db) ?? Promise.resolve(undefined);
  const next = before.catch(() => undefined).then((roll) => upToDate(db, roll));
  rolls.set(db, next);
  return next;
}

/** Makes the roll anew beside the one in use, which answers until then. */
async function remake(db: Database): Promise<void> {
  const made = make(db);
  await made;
  rolls.set(db, made);
}

/** Gets the buckets of words into memory that a search needs. */
export async function loadBuckets(
  db: Database,
  roll: Roll,
  terms: readonly string[],
): Promise<void> {
  const missing = roll.bucketsMissing(terms);
  if (missing.length === 0) return;
  const tx = db.transaction('roll');
  const rows = await Promise.all(missing.map((name) => tx.store.get(`words:${name}`)));
  missing.forEach((name, at) => {
    const row = rows[at];
    if (row && 'starts' in row && row.made === roll.made) {
      const words = row.words === '' ? [] : row.words.split('\n');
      roll.buckets.set(name, { words, starts: row.starts, people: row.people });
    } else {
      roll.buckets.set(name, { words: [], starts: new Uint32Array(1), people: new Uint16Array(0) });
    }
  });
}

/** Stores the roll where much has changed since it was, so that the next start takes little in. */
export async function keepRoll(db: Database): Promise<void> {
  const roll = await rollOf(db);
  if (roll.fresh.size > freshMost) await remake(db);
  else if ((await db.count('touched')) > touchedMost) await storeColumns(db, roll);
}
