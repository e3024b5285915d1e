import {
  type RowsPage,
  rowsAtOnce,
  type UserRow,
  type UserStore,
  userStores,
} from '../domain/user-row';

/** Rows in a piece that is brought, and the characters after which it is full. */
const pieceLength = 500;
const pieceCharacters = 2_000_000;

export type Read = (store: UserStore, after: string, limit: number) => Promise<RowsPage>;

/**
 * All rows of these stores, a page at a time, in the order a backup has them.
 * @param onDamaged told of rows that are left out
 */
export async function* allRows(
  read: Read,
  onDamaged: (count: number) => void = () => {},
  stores: readonly UserStore[] = userStores,
): AsyncGenerator<UserRow[]> {
  for (const store of stores) {
    let after: string | undefined = '';
    while (after !== undefined) {
      const page: RowsPage = await read(store, after, rowsAtOnce);
      if (page.damaged > 0) onDamaged(page.damaged);
      yield page.rows;
      after = page.next;
    }
  }
}

/** The rows in pieces that a message carries with ease; one empty piece where there are none. */
export function* inPieces(rows: readonly UserRow[]): Generator<UserRow[]> {
  let piece: UserRow[] = [];
  let characters = 0;
  for (const row of rows) {
    piece.push(row);
    characters += JSON.stringify(row).length;
    if (piece.length < pieceLength && characters < pieceCharacters) continue;
    yield piece;
    piece = [];
    characters = 0;
  }
  if (piece.length > 0 || rows.length === 0) yield piece;
}
