import { tagKey } from '../../domain/tag';
import type { Roll } from '../roll/roll';

/** More tags than this nobody looks through. */
const most = 200;

const known = new WeakMap<Roll, { version: number; tags: string[] }>();

function countSpellings({ columns: { tags, id } }: Roll): [string, number][] {
  const counts = new Map<string, number>();
  tags.forEach((text, place) => {
    if (!text || !id[place]) return;
    for (const tag of text.split('\t')) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function count(roll: Roll): string[] {
  const byKey = new Map<string, string>();
  for (const [tag] of countSpellings(roll)) {
    const key = tagKey(tag);
    if (!byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()].slice(0, most);
}

/** The tags people have, each in its commonest spelling, those of most people first. */
export function commonTags(roll: Roll): string[] {
  const before = known.get(roll);
  if (before?.version === roll.version) return before.tags;
  const tags = count(roll);
  known.set(roll, { version: roll.version, tags });
  return tags;
}
