import type { ManyChange } from '../../domain/commands';
import { type Person, type PersonId, personSchema } from '../../domain/person';
import { tagsAtMost, withoutTag, withTag } from '../../domain/tag';
import type { PersonRow } from '../schema';
import { sound } from '../sound';
import type { Context } from './context';
import type { Handler } from './handler';
import { historyOf, levelled } from './people';
import { checkedTag } from './tags';
import { withChanges } from './with-changes';

/** People read and written side by side: the database answers them as one. */
const batch = 500;

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

interface Found {
  row: PersonRow;
  person: Person;
}

async function peopleWith({ tx }: Context, ids: readonly PersonId[]): Promise<Found[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  return rows.flatMap((row): Found[] => {
    if (!row) return [];
    const { derived: _, ...own } = row;
    return sound<Person>(personSchema, [own]).map((person) => ({ row, person }));
  });
}

/** Who is gone meanwhile is passed over: the others are changed all the same. */
export const changePeople: Handler<'changePeople'> = async (context, { personIds, change }) => {
  const changed = changerOf(context, change);
  const ids = [...new Set(personIds)];
  for (let start = 0; start < ids.length; start += batch) {
    const found = await peopleWith(context, ids.slice(start, start + batch));
    await Promise.all(
      found.map(async ({ row, person }) => {
        const after = changed(person);
        if (after !== person) await context.log.replacePerson(row, after);
      }),
    );
  }
  return {};
};
