import { fold } from './fold';

export const tagMaxLength = 40;
/** More than anybody reads on one person. */
export const tagsAtMost = 50;

/** The colours a tag may have: tokens of the screen (`--tag-<colour>`), never the only sign. */
export const tagColours = ['green', 'blue', 'violet', 'rose', 'amber', 'grey'] as const;
export type TagColour = (typeof tagColours)[number];

/** A tag with its colour, where it has one. */
export interface ShownTag {
  tag: string;
  colour?: TagColour;
}

/** A tag that somebody has, and how many have it. */
export interface TagLine extends ShownTag {
  people: number;
}

/** What two spellings of one tag have in common: neither case, accents nor spaces tell them apart. */
export function tagKey(tag: string): string {
  return fold(tag).replace(/\s+/gu, ' ').trim();
}

/**
 * The colour of a tag, where it has one.
 * @param colours by the tags' keys; a tag may be called as anything, `constructor` too
 */
export function colourOfTag(
  tag: string,
  colours: Readonly<Record<string, TagColour>>,
): TagColour | undefined {
  const key = tagKey(tag);
  return Object.hasOwn(colours, key) ? colours[key] : undefined;
}

/** A tag as it is kept: in one line, with single spaces. */
export function tidyTag(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** True when one of the tags is this one, in whatever spelling. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const key = tagKey(tag);
  return tags.some((one) => tagKey(one) === key);
}

/** The tags with one more, at the end; the same tags when it is there in another spelling. */
export function withTag(tags: readonly string[], tag: string): string[] {
  return hasTag(tags, tag) ? [...tags] : [...tags, tag];
}

/** The tags without one, in whatever spelling it stands. */
export function withoutTag(tags: readonly string[], tag: string): string[] {
  const key = tagKey(tag);
  return tags.filter((one) => tagKey(one) !== key);
}

/** The tags with `to` in the place of `from`; where both stand, the place of the first stays. */
export function withTagRenamed(tags: readonly string[], from: string, to: string): string[] {
  const key = tagKey(from);
  const renamed = tags.map((one) => (tagKey(one) === key || hasTag([to], one) ? to : one));
  return withoutTwins(renamed);
}

/** The tags with each once, in its first spelling. */
export function withoutTwins(tags: readonly string[]): string[] {
  return tags.reduce<string[]>(withTag, []);
}
