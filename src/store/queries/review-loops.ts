import type { CivilDay } from '../../domain/civil-day';
import { type Help, helpSchema } from '../../domain/help';
import { type PromiseRecord, promiseSchema } from '../../domain/promise';
import type { Review } from '../../domain/review';
import type { ReadTransaction } from '../database';
import { sound } from '../sound';

/** My promises and help to tell about: how many are open, and how many were closed since a day. */
export async function countLoops(tx: ReadTransaction, since: CivilDay): Promise<Review['loops']> {
  const got = IDBKeyRange.bound(['got'], ['got', []]);
  const [promises, helps] = await Promise.all([
    tx.objectStore('promises').getAll(),
    tx.objectStore('helps').index('direction-day').getAll(got),
  ]);
  const mine = sound<PromiseRecord>(promiseSchema, promises).filter(({ by }) => by === 'me');
  const closedOn = [
    ...mine.map(({ keptOn, droppedOn }) => keptOn ?? droppedOn),
    ...sound<Help>(helpSchema, helps).map(({ toldOn }) => toldOn),
  ];
  return {
    open: closedOn.filter((day) => day === undefined).length,
    closed: closedOn.filter((day) => day !== undefined && day >= since).length,
  };
}
