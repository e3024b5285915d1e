import type { CivilDay } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { PeoplePage } from '../../domain/person-line';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import type { PersonRow } from '../schema';
import { linesOf } from './people';

/** How many of those skipped are still to be sorted: the others are not in the count anyway. */
async function stillToSort(tx: ReadTransaction, skipped: Set<PersonId>): Promise<number> {
  const rows = await Promise.all([...skipped].map((id) => tx.objectStore('people').get(id)));
  return rows.filter((row) => row?.derived.toSort !== undefined).length;
}

/** People without a level, imported ones first, then by name; not those skipped, nor those let go. */
export async function listToSort(
  db: Database,
  skippedIds: PersonId[],
  limit: number,
  today: CivilDay,
): Promise<PeoplePage> {
  const tx = readTransaction(db);
  const skipped = new Set(skippedIds);
  const index = tx.objectStore('people').index('to-sort');
  const total = (await index.count()) - (await stillToSort(tx, skipped));
  const rows: PersonRow[] = [];
  let cursor = await index.openCursor();
  while (cursor && rows.length < limit) {
    if (!skipped.has(cursor.value.id)) rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { lines: await linesOf(tx, rows, { terms: [], today }), total };
}
