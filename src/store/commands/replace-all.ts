import { userStores } from '../../domain/user-row';
import { provisional } from '../derived';
import { discardRoll } from '../roll/touch';
import type { JournaledStore, PersonRow, StagedRow } from '../schema';
import { askForRebuild } from '../upkeep';
import { ahead, forgetOthers, piecesOf } from './aside';
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
  for (const store of stores) {
    let rows: object[] = await tx.objectStore(store).getAll(null, pieceLength);
    while (rows.length > 0) {
      await tx.objectStore('staging').put({ set, at, rows: rows.map((row) => ({ store, row })) });
      at += 1;
      const { key, id } = rows.at(-1) as { key?: string; id?: string };
      const after = IDBKeyRange.lowerBound(key ?? id, true);
      rows = await tx.objectStore(store).getAll(after, pieceLength);
    }
  }
}

function asStored({ writtenAt }: Context, { store, row = {} }: StagedRow['rows'][number]): object {
  if (store !== 'people' || 'derived' in row) return row;
  return { ...row, derived: provisional(row as PersonRow, writtenAt) };
}

/** The puts of a piece are under way while the next is read. */
async function putInPlace(context: Context, set: string, expected?: number): Promise<void> {
  const { tx } = context;
  let underWay: Promise<unknown> = Promise.resolve();
  for await (const rows of piecesOf(context, set, expected)) {
    await underWay;
    // The union of row types is ours alone.
    const puts = rows.map((staged) =>
      tx.objectStore(staged.store).put(asStored(context, staged) as never),
    );
    underWay = ahead(Promise.all(puts));
  }
  await underWay;
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
  for (const store of [...userStores, 'words'] as const) await tx.objectStore(store).clear();
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
  for (const store of [...stores, 'words'] as const) await tx.objectStore(store).clear();
  await forgetOthers(context, aside);
  await tx.objectStore('staging').delete(IDBKeyRange.bound(['new:'], ['new;']));
  await discardRoll(tx);
  log.replaced = aside;
}
