import * as v from 'valibot';
import { personIdSchema } from '../../domain/person';
import { provisional, relisted } from '../derived';
import { discardRoll, touch } from '../roll/touch';
import type { JournaledStore, PersonRow, StagedRow } from '../schema';
import { askForRebuild } from '../upkeep';
import { forgetOthers, piecesOf } from './aside';
import type { Context } from './context';

type Staged = StagedRow['rows'][number];

/** People of whom what is derived is computed in the same change; more are computed afterwards. */
const computedAtOnce = 50;

const keyOf = ({ key, row }: Staged): string => {
  const { key: named, id } = (row ?? {}) as { key?: string; id?: string };
  return key ?? named ?? id ?? '';
};

/** Rows of one store, since a range of keys is looked through at once. */
function byStore(rows: readonly Staged[]): Map<JournaledStore, Staged[]> {
  const stores = new Map<JournaledStore, Staged[]>();
  for (const staged of rows)
    stores.set(staged.store, [...(stores.get(staged.store) ?? []), staged]);
  return stores;
}

/** What stands under the keys of these rows: a row, or that there is none. */
async function standing({ tx }: Context, store: JournaledStore, rows: Staged[]): Promise<Staged[]> {
  const keys = rows.map(keyOf).sort();
  const range = IDBKeyRange.bound(keys[0] ?? '', keys.at(-1) ?? '');
  const objects = tx.objectStore(store);
  const there = new Set<string>(await objects.getAllKeys(range));
  return Promise.all(
    keys.map(async (key) => {
      const row = there.has(key) ? await objects.get(key) : undefined;
      return row ? { store, key, row } : { store, key };
    }),
  );
}

function asStored({ writtenAt }: Context, row: object, before: object | undefined): object {
  if ('derived' in row) return row;
  const was = before && 'derived' in before ? (before as PersonRow).derived : undefined;
  const person = row as PersonRow;
  return {
    ...row,
    derived: was ? relisted(was, person) : provisional(person, writtenAt),
  };
}

/** Addresses that were seen since would lead to nobody. */
async function remainingAliases({ tx }: Context, people: Staged[]): Promise<Staged[]> {
  const gone = people.filter(({ row }) => !row).map((staged) => keyOf(staged));
  const aliases = tx.objectStore('aliases');
  const rows = await Promise.all(gone.map((id) => aliases.index('person').getAll(id)));
  return rows.flat().map(({ key }) => ({ store: 'aliases', key }));
}

class Placing {
  readonly #context: Context;
  readonly #aside: string;
  readonly people = new Set<string>();
  readonly #done = new Set<string>();
  #at = 0;

  constructor(context: Context, aside: string) {
    this.#context = context;
    this.#aside = aside;
  }

  async place(rows: Staged[]): Promise<void> {
    for (const [store, ofStore] of byStore(rows)) {
      if (store === 'people') {
        const others = await remainingAliases(this.#context, ofStore);
        for (const alias of others) this.#done.add(keyOf(alias));
        await this.#placeIn('aliases', others);
        await this.#placeIn('people', ofStore);
        continue;
      }
      // An address that went with its person is laid aside already.
      const rest = ofStore.filter(
        (staged) => store !== 'aliases' || !this.#done.has(keyOf(staged)),
      );
      await this.#placeIn(store, rest);
    }
  }

  async #placeIn(store: JournaledStore, rows: Staged[]): Promise<void> {
    if (rows.length === 0) return;
    const { tx } = this.#context;
    const before = await standing(this.#context, store, rows);
    await tx.objectStore('staging').put({ set: this.#aside, at: this.#at, rows: before });
    this.#at += 1;
    const was = new Map(before.map((staged) => [keyOf(staged), staged.row]));
    await Promise.all(rows.map((staged) => this.#write(staged, was.get(keyOf(staged)))));
  }

  async #write(staged: Staged, before: object | undefined): Promise<void> {
    const { tx } = this.#context;
    const { store, row } = staged;
    const key = keyOf(staged);
    for (const one of [row, before]) this.#note(store, key, one);
    if (!row) {
      await tx.objectStore(store).delete(key);
      if (store === 'people') await tx.objectStore('words').delete(key);
      return;
    }
    const stored = store === 'people' ? asStored(this.#context, row, before) : row;
    // The union of row types is ours alone.
    await tx.objectStore(store).put(stored as never);
  }

  #note(store: JournaledStore, key: string, row: object | undefined): void {
    if (store === 'people') this.people.add(key);
    const { personId, targetId, helperId, forId } = (row ?? {}) as Partial<Record<string, string>>;
    for (const id of [personId, targetId, helperId, forId]) if (id) this.people.add(id);
  }
}

/**
 * Puts the rows of a staged set in place beside all others, and takes away those it names without a
 * row. What stood there is laid aside likewise, so that putting that in place takes all of it back.
 * @param expected rows of the set; throws a Refusal where there are not as many
 */
export async function placeRows(context: Context, set: string, expected?: number): Promise<void> {
  const { tx, log, today, newId } = context;
  const aside = `was:${newId()}`;
  const placing = new Placing(context, aside);
  for await (const rows of piecesOf(context, set, expected)) await placing.place(rows);
  await forgetOthers(context, aside);
  log.laidAside = aside;
  if (placing.people.size > computedAtOnce) {
    await discardRoll(tx);
    return askForRebuild(tx, today);
  }
  // What is computed from here on compares with these rows, and may find nothing that is another.
  await touch(tx, [...placing.people], false);
  for (const id of placing.people) log.people.add(v.parse(personIdSchema, id));
}
