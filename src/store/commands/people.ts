import { lineMaxLength, type Person } from '../../domain/person';
import { checkedName, checkedPastDay } from './checks';
import { personById, personFor, told } from './context';
import type { Handler } from './handler';

export const keepPerson: Handler<'keepPerson'> = async (context, { target }) =>
  told(await personFor(context, target));

export const setLevel: Handler<'setLevel'> = async (context, { target, level }) => {
  const person = await personFor(context, target);
  if (person.level === level) return told(person);
  const levelled = { ...person, level, levelSetOn: context.today };
  await context.log.put('people', levelled);
  return told(levelled);
};

function line(text: string): string | undefined {
  return text.trim().slice(0, lineMaxLength) || undefined;
}

export const editPerson: Handler<'editPerson'> = async (context, { target, fields }) => {
  const name = checkedName(fields.name);
  const { connectedOn } = fields;
  if (connectedOn) checkedPastDay(connectedOn, context.today);
  const person = await personFor(context, target);
  const { headline: _h, company: _c, connectedOn: _o, ...rest } = person;
  const headline = line(fields.headline);
  const company = line(fields.company);
  const edited: Person = {
    ...rest,
    name,
    ...(headline && { headline }),
    ...(company && { company }),
    ...(connectedOn && { connectedOn }),
  };
  await context.log.put('people', edited);
  return told(edited);
};

export const pickUpAgain: Handler<'pickUpAgain'> = async (context, { personId }) => {
  const { letGoOn: _, ...person } = await personById(context, personId);
  await context.log.put('people', person);
  return told(person);
};
