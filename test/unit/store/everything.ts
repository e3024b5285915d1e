import { userStores } from '../../../src/domain/user-row';
import type { Database } from '../../../src/store/database';

const stores = [...userStores, 'words'] as const;

/** When a row was computed, and the mark of a likely twin, which stands with the later of two. */
const hints = new Set(['updatedAt', 'twin']);

/** Everything the user can see or find again, without the journal. */
export async function everything(db: Database): Promise<unknown> {
  const rows = await Promise.all(stores.map((store) => db.getAll(store)));
  return JSON.parse(JSON.stringify(rows, (key, value) => (hints.has(key) ? undefined : value)));
}

/** What that is for somebody who has written nothing. */
export const nothing = stores.map(() => []);
