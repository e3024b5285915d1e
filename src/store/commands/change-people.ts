import type { ManyChange } from '../../domain/commands';
import { type Person, type PersonId, personSchema } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { tagKey, tagMaxLength, tagsAtMost, tidyTag, withoutTag, withTag } from '../../domain/tag';
import { sound } from '../sound';
import type { Context } from './context';
import type { Handler } from './handler';
import { historyOf, levelled } from './people';
import { withChanges } from './with-changes';

/** People read and written side by side: the database answers them as one. */
const batch = 500;

/** A tag as it is kept. Throws a Refusal when nothing is left of it or it is too long. */
function checkedTag(text: string): string {
  const tag = tidyTag(text);
  if (!tagKey(tag)) throw new Refusal('tag-empty');
  if (tag.length > tagMaxLength) throw new Refusal('tag-too-long', [{ count: tagMaxLength }]);
  return tag;
}

function tagged(person: Person, tags: string[]): Person {
  const same = tags.length === person.tags.length || tags.length > tagsAtMost;
  return same ? person : { ...person, tags };
}

/** What the change makes of a person: the very same where it changes nothing. */
function changerOf(context: Context, change: ManyChange): (person: Person) => Person {
  switch (change.what) {
    case 'level':
      return (person) =>
        person.level === change.level
          ? person
          : { ...person, ...levelled(context, change.level, historyOf(person)) };
    case 'add-tag': {
      const tag = checkedTag(change.tag);
      return (person) => tagged(person, withTag(person.tags, tag));
    }
    case 'remove-tag': {
      const tag = checkedTag(change.tag);
      return (person) => tagged(person, withoutTag(person.tags, tag));
    }
    case 'cadence':
      return (person) =>
        (person.cadenceDays ?? null) === change.days
          ? person
          : withChanges(person, { cadenceDays: change.days });
    case 'let-go':
      return (person) => (person.letGoOn ? person : { ...person, letGoOn: context.today });
    case 'take-back':
      return (person) => (person.letGoOn ? withChanges(person, { letGoOn: null }) : person);
  }
}

async function peopleWith({ tx }: Context, ids: readonly PersonId[]): Promise<Person[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  const own = rows.flatMap((row) => {
    if (!row) return [];
    const { derived: _, ...person } = row;
    return [person];
  });
  return sound<Person>(personSchema, own);
}

/** Who is gone meanwhile is passed over: the others are changed all the same. */
export const changePeople: Handler<'changePeople'> = async (context, { personIds, change }) => {
  const changed = changerOf(context, change);
  const ids = [...new Set(personIds)];
  for (let start = 0; start < ids.length; start += batch) {
    const people = await peopleWith(context, ids.slice(start, start + batch));
    const others = people.map((person) => ({ person, after: changed(person) }));
    await Promise.all(
      others
        .filter(({ person, after }) => after !== person)
        .map(({ after }) => context.log.put('people', after)),
    );
  }
  return {};
};
