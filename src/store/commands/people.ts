import { civilDay } from '../../domain/civil-day';
import type { Level } from '../../domain/level';
import { lineMaxLength, type Person } from '../../domain/person';
import { checkedAbout } from './change-person';
import { checkedComingDay, checkedName, checkedPastDay } from './checks';
import { type Context, keepNamed, personById, personFor, told } from './context';
import type { Handler } from './handler';
import { withChanges } from './with-changes';

export const keepPerson: Handler<'keepPerson'> = async (context, { target }) =>
  told(await personFor(context, target));

/** The levels up to now; one that was chosen before histories were kept begins it. */
export function historyOf({ levels, level, levelSetOn, createdAt }: Person): Person['levels'] & {} {
  if (levels) return levels;
  return level ? [{ level, day: levelSetOn ?? civilDay(createdAt.slice(0, 10)) }] : [];
}

export function levelled({ today }: Context, level: Level, history: Person['levels'] & {} = []) {
  return { level, levelSetOn: today, levels: [...history, { level, day: today }] };
}

export const setLevel: Handler<'setLevel'> = async (context, { target, level }) => {
  const person = await personFor(context, target);
  if (person.level === level) return told(person);
  const changed = { ...person, ...levelled(context, level, historyOf(person)) };
  await context.log.put('people', changed);
  return told(changed);
};

/** People known by name; LinkedIn need not know them. */
export const addPeople: Handler<'addPeople'> = async (context, { people }) => {
  const added: Person[] = [];
  for (const { name, level, pausedUntil } of people) {
    if (pausedUntil) checkedComingDay(pausedUntil, context.today);
    const person = await keepNamed(context, name, {
      ...(level && levelled(context, level)),
      ...(pausedUntil && { pausedUntil }),
    });
    added.push(person);
  }
  const [only, ...others] = added;
  return only && others.length === 0 ? told(only) : {};
};

function line(text: string): string | undefined {
  return text.trim().slice(0, lineMaxLength) || undefined;
}

/** The name as it is edited: somebody known by address alone may stay so. */
function editedName(name: string, before: Person): Pick<Person, 'name'> {
  return !name.trim() && !before.name ? {} : { name: checkedName(name) };
}

export const editPerson: Handler<'editPerson'> = async (
  context,
  { target, fields, about = {} },
) => {
  const { connectedOn } = fields;
  if (connectedOn) checkedPastDay(connectedOn, context.today);
  const person = await personFor(context, target);
  const edited = withChanges(person, {
    ...checkedAbout(context, about),
    ...editedName(fields.name, person),
    headline: line(fields.headline),
    company: line(fields.company),
    connectedOn,
  });
  await context.log.put('people', edited);
  return told(edited);
};

export const pickUpAgain: Handler<'pickUpAgain'> = async (context, { personId }) => {
  const { letGoOn: _, ...person } = await personById(context, personId);
  await context.log.put('people', person);
  return told(person);
};
