import * as v from 'valibot';
import { type CivilDay, localNow } from '../../src/domain/civil-day';
import { instantSchema, personIdSchema } from '../../src/domain/person';
import { type Database, openDatabase, writeTransaction } from '../../src/store/database';
import { refreshDerived } from '../../src/store/derived';

let opened: Promise<Database> | undefined;

const today = (): CivilDay =>
  localNow(new Date(), new Intl.DateTimeFormat().resolvedOptions().timeZone).day;

/**
 * Computes anew what is due for one person, by the product's own code and in a transaction like its
 * own, with nothing else written.
 * @returns milliseconds from the beginning of the transaction until the last request has succeeded,
 *   without the commit, which is measured with a whole write
 */
export async function recompute(id: string): Promise<number> {
  opened ??= openDatabase();
  const tx = writeTransaction(await opened);
  const updatedAt = v.parse(instantSchema, new Date().toISOString());
  const start = performance.now();
  await refreshDerived(tx, v.parse(personIdSchema, id), today(), updatedAt);
  const time = performance.now() - start;
  await tx.done;
  return time;
}
