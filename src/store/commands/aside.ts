import { Refusal } from '../../domain/refusal';
import type { StagedRow } from '../schema';
import { allOfSet } from '../staging';
import type { Context } from './context';

/** One set is laid aside at a time; what has been put in place is not needed any more. */
export async function forgetOthers({ tx }: Context, aside: string): Promise<void> {
  const staging = tx.objectStore('staging');
  await staging.delete(IDBKeyRange.bound(['new:'], [aside], false, true));
  await staging.delete(IDBKeyRange.bound([aside, []], ['was;']));
}

/** A promise that is waited for later, or never: the failure of its transaction is told by that. */
export function ahead<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Pieces of rows on their way at once: the database never waits for the next, nor the memory fills. */
const underWayMost = 10;

/** Writes of pieces that are not waited for one by one. */
export class UnderWay {
  readonly #waiting: Promise<unknown>[] = [];

  /** Adds a write, and waits for the oldest where there are many. */
  async add(write: Promise<unknown>): Promise<void> {
    this.#waiting.push(ahead(write));
    if (this.#waiting.length > underWayMost) await this.#waiting.shift();
  }

  /** Waits for all of them. */
  async end(): Promise<void> {
    await Promise.all(this.#waiting);
  }
}

/**
 * The pieces of a staged set, one after the other; the next is on its way while one is worked on.
 * @param expected rows of the whole set; throws a Refusal at its end where there are not as many
 */
export async function* piecesOf(
  { tx }: Context,
  set: string,
  expected?: number,
): AsyncGenerator<StagedRow['rows']> {
  const staging = tx.objectStore('staging');
  const pieces = await staging.count(allOfSet(set));
  let rows = 0;
  let next = ahead(staging.get([set, 0]));
  for (let at = 0; at < pieces; at += 1) {
    const piece = await next;
    if (!piece) throw new Refusal('gone');
    if (at + 1 < pieces) next = ahead(staging.get([set, at + 1]));
    rows += piece.rows.length;
    yield piece.rows;
  }
  if (expected !== undefined && rows !== expected) throw new Refusal('gone');
}
