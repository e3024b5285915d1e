import type { NearWord } from '../../domain/person-line';
import type { PersonRow } from '../schema';
import type { Columns } from './columns';
import { entryOf } from './entry';
import { Orders } from './orders';
import { type Bucket, bucketsFor, hitsOf, wordsNear } from './words';

/** How well everybody fits a search. */
export interface Fit {
  /** By place: 0 for who does not fit, else 1 and one more for each word that the name has. */
  score: Uint8Array;
  near: NearWord[];
}

/** What has changed of one person: the row, or nothing when the person is gone. */
export interface Changed {
  id: string;
  row: PersonRow | undefined;
  /** Words they are found by; undefined when these are as before. */
  words?: readonly string[] | undefined;
}

/**
 * Everybody, in the shape in which lists are made: a copy of what is stored with the people, kept in
 * memory while the background runs, and in the database between. Never the truth: it can be made
 * anew from the people at any time.
 */
export class Roll {
  readonly columns: Columns;
  readonly orders: Orders;
  /** Which making the buckets of words are of. */
  readonly made: string;
  /** Counts changes, so that what was computed from the roll can be kept until the next. */
  version = 0;
  /** The last note of a change that is taken in. */
  upTo: number;
  readonly fresh: Map<number, readonly string[]>;
  readonly buckets: Map<string, Bucket>;

  constructor(given: {
    columns: Columns;
    orders?: Orders;
    made: string;
    upTo: number;
    fresh?: Iterable<[number, readonly string[]]>;
    buckets?: Map<string, Bucket>;
  }) {
    this.columns = given.columns;
    this.orders = given.orders ?? new Orders(given.columns);
    this.made = given.made;
    this.upTo = given.upTo;
    this.fresh = new Map(given.fresh);
    this.buckets = given.buckets ?? new Map();
  }

  /** How many people there are. */
  get size(): number {
    return this.columns.id.reduce((sum, id) => (id ? sum + 1 : sum), 0);
  }

  /** Takes changes in. */
  take(changes: readonly Changed[]): void {
    if (changes.length === 0) return;
    let named = false;
    for (const change of changes) named = this.#takeOne(change) || named;
    this.orders.renew(named);
    this.version += 1;
  }

  /** @returns true when the order of names may be another */
  #takeOne({ id, row, words }: Changed): boolean {
    if (!row?.derived) {
      const place = this.columns.remove(id);
      if (place !== undefined) this.fresh.delete(place);
      return false;
    }
    const before = this.columns.placeOf(id);
    const name = before === undefined ? undefined : this.columns.name[before];
    const entry = entryOf(row);
    const place = this.columns.put(entry);
    if (words) this.fresh.set(place, words);
    return name !== entry.name;
  }

  /** The buckets a search needs that are not here yet. */
  bucketsMissing(terms: readonly string[]): string[] {
    return bucketsFor(terms).filter((name) => !this.buckets.has(name));
  }

  /**
   * Who fits all of the words. Where nobody does, words that nobody has are taken for those they
   * may have come from by a slip. Needs the buckets of the words.
   */
  search(terms: readonly string[]): Fit {
    const exact = this.#fitting(terms.map((term) => [term]));
    if (exact.some(Boolean)) return { score: exact, near: [] };
    const taken = terms.map((typed) => ({
      typed,
      taken: wordsNear(typed, this.buckets, this.fresh),
    }));
    const near = taken.filter((one) => one.taken.length > 0);
    if (near.length === 0) return { score: exact, near: [] };
    const score = this.#fitting(taken.map((one) => [one.typed, ...one.taken]));
    return { score, near: score.some(Boolean) ? near : [] };
  }

  #fitting(alternatives: readonly (readonly string[])[]): Uint8Array {
    const { length, id } = this.columns;
    const score = new Uint8Array(length).fill(1);
    for (const terms of alternatives) {
      const hits = hitsOf(terms, this.buckets, this.fresh, length);
      for (let place = 0; place < length; place += 1) {
        const hit = hits[place] ?? 0;
        score[place] = hit === 0 || score[place] === 0 ? 0 : (score[place] ?? 0) + hit - 1;
      }
    }
    for (let place = 0; place < length; place += 1) if (!id[place]) score[place] = 0;
    return score;
  }
}
