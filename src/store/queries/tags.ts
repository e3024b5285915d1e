import type { Settings } from '../../domain/settings';
import { colourOfTag, type ShownTag, type TagLine } from '../../domain/tag';
import { type Database, readTransaction } from '../database';
import { spellingOf } from '../tagged';
import { settingsIn } from './settings';

/** A tag as it is shown. */
export function shownTag(tag: string, { tagColours }: Pick<Settings, 'tagColours'>): ShownTag {
  const colour = colourOfTag(tag, tagColours ?? {});
  return { tag, ...(colour && { colour }) };
}

/** Every tag that somebody has, in the order of the alphabet: costs by tags, not by people. */
export async function getTags(db: Database): Promise<TagLine[]> {
  const tx = readTransaction(db);
  const settings = await settingsIn(tx);
  const index = tx.objectStore('people').index('tag');
  const lines: TagLine[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    const { key } = cursor;
    const [people, tag] = await Promise.all([index.count(key), spellingOf(tx, key)]);
    if (tag) lines.push({ ...shownTag(tag, settings), people });
    cursor = await cursor.continue();
  }
  return lines;
}
