import { keyOfRow, noRows, type RowCounts, type UserRow, userStores } from '../user-row';

/** What putting a backup beside what is here would do. */
export interface Merged {
  /** Rows that are only in the backup, or newer there; in the order of stores, then of keys. */
  writes: UserRow[];
  counts: { new: RowCounts; changed: RowCounts; unchanged: RowCounts };
}

const placeOf = (row: UserRow) => userStores.indexOf(row.store);

/** Below 0 where `a` stands before `b`, 0 where they are one row. */
function compare(a: UserRow, b: UserRow): number {
  const [store, key, other] = [placeOf(a) - placeOf(b), keyOfRow(a), keyOfRow(b)];
  if (store !== 0 || key === other) return store;
  return key < other ? -1 : 1;
}

function writtenAt({ row }: UserRow): number | undefined {
  return 'writtenAt' in row ? Date.parse(String(row.writtenAt)) : undefined;
}

/** Only a row that says when it was written can be newer: of people what stands here stays. */
function isNewer(saved: UserRow, here: UserRow): boolean {
  const [theirs, ours] = [writtenAt(saved), writtenAt(here)];
  return theirs !== undefined && ours !== undefined && theirs > ours;
}

/**
 * Puts the rows of a backup beside those that are here. Rows are the same by our own ids; of two
 * versions the one that was written later counts. What was deleted since comes back; settings stay.
 */
export class Merging {
  readonly #saved: readonly UserRow[];
  readonly #writes: UserRow[] = [];
  readonly #counts = { new: noRows(), changed: noRows(), unchanged: noRows() };
  #at = 0;

  /** @param saved rows of the backup, in the order of stores, then of keys */
  constructor(saved: readonly UserRow[]) {
    this.#saved = saved;
  }

  #begin(row: UserRow): void {
    if (row.store === 'settings') return;
    this.#writes.push(row);
    this.#counts.new[row.store] += 1;
  }

  #meet(saved: UserRow, here: UserRow): void {
    const newer = isNewer(saved, here);
    if (newer) this.#writes.push(saved);
    this.#counts[newer ? 'changed' : 'unchanged'][here.store] += 1;
  }

  /** Takes the next of the rows that are here, in the same order. */
  take(rows: readonly UserRow[]): void {
    for (const here of rows) {
      for (let next = this.#saved[this.#at]; next; next = this.#saved[this.#at]) {
        const order = compare(next, here);
        if (order > 0) break;
        this.#at += 1;
        if (order < 0) this.#begin(next);
        else this.#meet(next, here);
        if (order === 0) break;
      }
    }
  }

  /** What came out, once all rows that are here were taken. */
  end(): Merged {
    for (; this.#at < this.#saved.length; this.#at += 1) {
      const rest = this.#saved[this.#at];
      if (rest) this.#begin(rest);
    }
    return { writes: this.#writes, counts: this.#counts };
  }
}
