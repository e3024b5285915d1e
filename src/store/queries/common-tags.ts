import type { Roll } from '../roll/roll';

/** More tags than this nobody looks through. */
const most = 200;

const known = new WeakMap<Roll, { version: number; tags: string[] }>();

function count(roll: Roll): string[] {
  const counts = new Map<string, number>();
  const { tags, id } = roll.columns;
  tags.forEach((text, place) => {
    if (!text || !id[place]) return;
    for (const tag of text.split('\t')) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  const inOrder = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return inOrder.slice(0, most).map(([tag]) => tag);
}

/** The tags people have, folded, those of most people first. */
export function commonTags(roll: Roll): string[] {
  const before = known.get(roll);
  if (before?.version === roll.version) return before.tags;
  const tags = count(roll);
  known.set(roll, { version: roll.version, tags });
  return tags;
}
