import { fold } from '../../domain/fold';
import { hasTag, type TagLine, tagKey, tidyTag } from '../../domain/tag';

/** What can be chosen for what is typed: a tag there is, or a new one. */
export type TagOption = { of: 'tag'; line: TagLine } | { of: 'new'; tag: string };

/** More than fit below a box; the next letter narrows them. */
const shownAtOnce = 8;

function fits({ tag }: TagLine, typed: string): boolean {
  return fold(tag)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(typed) || fold(tag).startsWith(typed));
}

/** Tags that begin so and that the person has not yet, those of most people first; last a new one. */
export function tagOptions(
  typed: string,
  all: readonly TagLine[],
  own: readonly string[],
): TagOption[] {
  const key = tagKey(typed);
  const found = all
    .filter((line) => !hasTag(own, line.tag) && fits(line, key))
    .sort((a, b) => b.people - a.people)
    .slice(0, shownAtOnce)
    .map((line): TagOption => ({ of: 'tag', line }));
  const known = hasTag([...own, ...all.map(({ tag }) => tag)], typed);
  return key && !known ? [...found, { of: 'new', tag: tidyTag(typed) }] : found;
}

/** The tag that an option stands for. */
export function tagOf(option: TagOption): string {
  return option.of === 'tag' ? option.line.tag : option.tag;
}
