import type { PeopleOrder } from '../../domain/person-line';
import type { Columns } from './columns';

/** More people than anybody has: leaves room for a place within a number that is exact. */
const room = 2 ** 21;

/** The places in the order of a text; people who have the same one stand as `among` has them. */
function byText(texts: readonly string[], among: Uint32Array): Uint32Array {
  // The order of before is nearly the new one, which this sort is quick with.
  return among.toSorted((a, b) => {
    const [one = '', other = ''] = [texts[a], texts[b]];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

/** Which people come when, for every order a list can have. Computed when first asked for. */
export class Orders {
  readonly #columns: Columns;
  #names: Uint32Array;
  readonly #others = new Map<string, Uint32Array>();

  /** @param names the order of names where it is known */
  constructor(columns: Columns, names?: Uint32Array) {
    this.#columns = columns;
    this.#names = names ?? byText(columns.name, Uint32Array.from(columns.id.keys()));
  }

  get names(): Uint32Array {
    return this.#names;
  }

  /** After changes: names are sorted anew only where a name is another. */
  renew(namesChanged: boolean): void {
    this.#others.clear();
    if (!namesChanged) return;
    const known = this.#names;
    const all = new Uint32Array(this.#columns.length);
    all.set(known);
    for (let place = known.length; place < all.length; place += 1) all[place] = place;
    this.#names = byText(this.#columns.name, all);
  }

  /** The places of all in an order; those with nothing to be ordered by come last. */
  of(order: PeopleOrder, descending: boolean): Uint32Array {
    if (order === 'name') return descending ? this.#names.toReversed() : this.#names;
    const key = `${order} ${descending}`;
    const known = this.#others.get(key);
    if (known) return known;
    const found = this.#byNumber(this.#keys(order), descending);
    this.#others.set(key, found);
    return found;
  }

  /**
   * The places in the order of a number, 0 last, by name among equals: number and name go into one
   * number, since numbers are sorted many times faster than by a function.
   */
  #byNumber(keys: ArrayLike<number>, descending: boolean): Uint32Array {
    const last = 2 ** 31;
    const sorted = new Float64Array(this.#names.length);
    this.#names.forEach((place, rank) => {
      const key = keys[place] ?? 0;
      const turned = descending ? last - 1 - key : key;
      sorted[rank] = (key === 0 ? last : turned) * room + rank;
    });
    sorted.sort();
    return Uint32Array.from(sorted, (both) => this.#names[both % room] ?? 0);
  }

  #keys(order: Exclude<PeopleOrder, 'name'>): ArrayLike<number> {
    if (order === 'company' || order === 'tags') return this.#ranks(this.#columns[order]);
    return this.#columns[order];
  }

  /** A number for each text, from 1, the same for the same; 0 for none. */
  #ranks(texts: readonly string[]): Uint32Array {
    const ranks = new Map([...new Set(texts)].sort().map((text, at) => [text, at + 1]));
    return Uint32Array.from(texts, (text) => (text ? (ranks.get(text) ?? 0) : 0));
  }
}
