import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { civilDay } from '../../src/domain/civil-day';
import type { PeopleView } from '../../src/domain/person-line';
import { openDatabase } from '../../src/store/database';
import { listPeople } from '../../src/store/queries/people';

/** What is searched: the same fields as the product's own index. */
interface Document {
  id: string;
  name: string;
  company: string;
  headline: string;
  notes: string;
}

const fields = ['name', 'company', 'headline', 'notes'];

async function documents(): Promise<Document[]> {
  const db = await openDatabase();
  const notes = new Map<string, string>();
  for (const { personId, text } of await db.getAll('notes')) {
    notes.set(personId, `${notes.get(personId) ?? ''} ${text}`);
  }
  const people = await db.getAll('people');
  db.close();
  return people.map(({ id, name = '', company = '', headline = '' }) => ({
    id,
    name,
    company,
    headline,
    notes: notes.get(id) ?? '',
  }));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds that two libraries take to make their index of everybody, held in memory already, and
 * to find one search in it.
 */
export async function rivals(search: string): Promise<{ fuse: number; miniSearch: number }> {
  const all = await documents();
  const fuse = timed(() => {
    new Fuse(all, { keys: fields, ignoreLocation: true, threshold: 0.2 }).search(search);
  });
  const miniSearch = timed(() => {
    const index = new MiniSearch<Document>({ fields });
    index.addAll(all);
    index.search(search, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  });
  return { fuse, miniSearch };
}

type Counted = 'get' | 'getAll';

/** Counts rows that come out of the database while `work` runs. */
async function countingRows(work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  const count = (prototype: IDBObjectStore | IDBIndex, method: Counted) => {
    const original: (...args: never[]) => IDBRequest = prototype[method];
    const counted = function (this: unknown, ...args: never[]) {
      const request: IDBRequest = Reflect.apply(original, this, args);
      request.addEventListener('success', () => {
        rows += Array.isArray(request.result)
          ? request.result.length
          : Number(Boolean(request.result));
      });
      return request;
    };
    Object.assign(prototype, { [method]: counted });
    return () => Object.assign(prototype, { [method]: original });
  };
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) => [
    count(prototype, 'get'),
    count(prototype, 'getAll'),
  ]);
  await work();
  for (const undo of restore) undo();
  return rows;
}

/** Rows read for each row shown, by a question of the list once the roll is in memory. */
export async function rowsReadPerShown(view: PeopleView): Promise<number> {
  const db = await openDatabase();
  const query = { ...view, offset: 100, limit: 50 };
  const ask = () => listPeople(db, query, civilDay(new Date().toISOString().slice(0, 10)));
  const { lines } = await ask();
  const rows = await countingRows(ask);
  db.close();
  return rows / Math.max(1, lines.length);
}
