import { Refusal } from '../../domain/refusal';
import type { Settings } from '../../domain/settings';
import {
  type TagColour,
  tagKey,
  tagMaxLength,
  tagsAtMost,
  tidyTag,
  withoutTag,
  withTag,
  withTagRenamed,
} from '../../domain/tag';
import { settingsIn } from '../queries/settings';
import { readPerson } from '../read-person';
import { spellingOf, taggedWith } from '../tagged';
import { type Context, personFor, told } from './context';
import type { Handler } from './handler';
import { withChanges } from './with-changes';

/** A tag as it is kept. Throws a Refusal when nothing is left of it or it is too long. */
export function checkedTag(text: string): string {
  const tag = tidyTag(text);
  if (!tagKey(tag)) throw new Refusal('tag-empty');
  if (tag.length > tagMaxLength) throw new Refusal('tag-too-long', [{ count: tagMaxLength }]);
  return tag;
}

/** A tag that others have is spelled as theirs. */
export const tagPerson: Handler<'tagPerson'> = async (context, { target, tag, tagged }) => {
  const checked = checkedTag(tag);
  const person = await personFor(context, target);
  const spelling = tagged ? ((await spellingOf(context.tx, tagKey(checked))) ?? checked) : checked;
  const tags = tagged ? withTag(person.tags, spelling) : withoutTag(person.tags, checked);
  if (tags.length > tagsAtMost) throw new Refusal('tag-too-many', [{ count: tagsAtMost }]);
  if (tags.length !== person.tags.length) await context.log.put('people', { ...person, tags });
  return told(person);
};

type Colours = NonNullable<Settings['tagColours']>;

async function changeColours(context: Context, change: (colours: Colours) => Colours) {
  const { tagColours: before = {} } = await settingsIn(context.tx);
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  const row = await context.tx.objectStore('settings').get('settings');
  const tagColours = Object.keys(after).length > 0 ? after : undefined;
  const settings = withChanges({ ...row?.settings }, { tagColours });
  await context.log.put('settings', { key: 'settings', settings });
}

const without = (colours: Colours, key: string): Colours =>
  Object.fromEntries(Object.entries(colours).filter(([one]) => one !== key));

const withColour = (colours: Colours, key: string, colour: TagColour): Colours =>
  Object.fromEntries(Object.entries({ ...colours, [key]: colour }).sort());

async function retag(context: Context, key: string, change: (tags: string[]) => string[]) {
  const ids = await taggedWith(context.tx, key);
  if (ids.length === 0) throw new Refusal('gone');
  for (const id of ids) {
    const person = await readPerson(context.tx, id);
    if (person) await context.log.put('people', { ...person, tags: change(person.tags) });
  }
}

/** One change for everybody who has the tag, so that one undo takes all of it back. */
export const renameTag: Handler<'renameTag'> = async (context, { tag, to, merge }) => {
  const name = checkedTag(to);
  const [from, into] = [tagKey(tag), tagKey(name)];
  const taken = from === into ? undefined : await spellingOf(context.tx, into);
  if (taken && !merge) throw new Refusal('tag-taken', [taken]);
  await retag(context, from, (tags) => withTagRenamed(tags, tag, taken ?? name));
  await changeColours(context, (colours) => {
    const colour = colours[into] ?? colours[from];
    return colour ? withColour(without(colours, from), into, colour) : colours;
  });
  return {};
};

export const deleteTag: Handler<'deleteTag'> = async (context, { tag }) => {
  await retag(context, tagKey(tag), (tags) => withoutTag(tags, tag));
  await changeColours(context, (colours) => without(colours, tagKey(tag)));
  return {};
};

export const colourTag: Handler<'colourTag'> = async (context, { tag, colour }) => {
  const key = tagKey(checkedTag(tag));
  await changeColours(context, (colours) =>
    colour ? withColour(colours, key, colour) : without(colours, key),
  );
  return {};
};
