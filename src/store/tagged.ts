import { tagKey } from '../domain/tag';
import type { ReadTransaction } from './database';

/** The ids of everybody who has a tag, in whatever spelling. */
export function taggedWith(tx: ReadTransaction, key: string): Promise<string[]> {
  return tx.objectStore('people').index('tag').getAllKeys(key);
}

/** The tag as people have it; undefined when nobody does. */
export async function spellingOf(tx: ReadTransaction, key: string): Promise<string | undefined> {
  const row = await tx.objectStore('people').index('tag').get(key);
  return row?.tags.find((tag) => tagKey(tag) === key);
}
