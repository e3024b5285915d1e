import { userStores } from '../../domain/user-row';
import type { StoreName } from '../database';
import { provisional } from '../derived';
import { discardRoll } from '../roll/touch';
import type { JournaledStore, PersonRow, StagedRow } from '../schema';
import { askForRebuild } from '../upkeep';
import { ahead, forgetOthers, piecesOf, UnderWay } from './aside';
import type { Context } from './context';

/** Rows in one piece of what is laid aside. */
const pieceLength = 500;

/** Lays everything aside as it stands, what is derived and what is damaged included. */
async function layAside(
  { tx }: Context,
  set: string,
  stores: readonly JournaledStore[] = userStores,
): Promise<void> {
  let at = 0;
  const writes = new UnderWay();
  for (const store of stores) {
    let next = ahead<object[]>(tx.objectStore(store).getAll(null, pieceLength));
    for (let rows = await next; rows.length > 0; rows = await next) {
      const { key, id } = rows.at(-1) as { key?: string; id?: string };
      const after = IDBKeyRange.lowerBound(key ?? id, true);
      next = ahead<object[]>(tx.objectStore(store).getAll(after, pieceLength));
      const piece = { set, at, rows: rows.map((row) => ({ store, row })) };
      await writes.add(tx.objectStore('staging').put(piece));
      at += 1;
    }
  }
  await writes.end();
}

function asStored({ writtenAt }: Context, { store, row = {} }: StagedRow['rows'][number]): object {
  if (store !== 'people' || 'derived' in row) return row;
  return { ...row, derived: provisional(row as PersonRow, writtenAt) };
}

/** Puts of several pieces are under way at once, so that the database need not wait for the next. */
async function putInPlace(context: Context, set: string, expected?: number): Promise<void> {
  const { tx } = context;
  const writes = new UnderWay();
  for await (const rows of piecesOf(context, set, expected)) {
    // The union of row types is ours alone.
    const puts = rows.map((staged) =>
      tx.objectStore(staged.store).put(asStored(context, staged) as never),
    );
    await writes.add(Promise.all(puts));
  }
  await writes.end();
}

async function clear({ tx }: Context, stores: readonly StoreName[]): Promise<void> {
  await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
}

/**
 * Puts a staged set in the place of everything the user has. What stood there is laid aside whole, so
 * that undo brings it back, and takes the place of what was laid aside before. What is derived is
 * computed anew afterwards.
 * @param expected rows of the set; throws a Refusal where there are not as many
 */
export async function replaceAll(context: Context, set: string, expected?: number): Promise<void> {
  const { tx, log, today, newId } = context;
  const aside = `was:${newId()}`;
  await layAside(context, aside);
  await clear(context, [...userStores, 'words']);
  await putInPlace(context, set, expected);
  await forgetOthers(context, aside);
  await discardRoll(tx);
  log.replaced = aside;
  await askForRebuild(tx, today);
}

/**
 * Takes everything away, unsent texts included, and lays it aside whole.
 * @param aside the name of the set it is laid aside as
 */
export async function clearAll(context: Context, aside: string): Promise<void> {
  const { tx, log } = context;
  const stores = [...userStores, 'drafts'] as const;
  await layAside(context, aside, stores);
  await clear(context, [...stores, 'words']);
  await forgetOthers(context, aside);
  await tx.objectStore('staging').delete(IDBKeyRange.bound(['new:'], ['new;']));
  await discardRoll(tx);
  log.replaced = aside;
}
