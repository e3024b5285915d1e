import type { AliasKey } from '../../domain/alias';
import type { MergedField } from '../../domain/merged-fields';
import type { Person, PersonId } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { findPerson, readAliases } from '../find-person';
import { readPerson } from '../read-person';
import { addAliases, type Context, personById, told } from './context';
import type { Handler } from './handler';
import { joined } from './join-people';
import { joinDrafts, moveDraft } from './move-drafts';
import { moveRecords } from './move-records';

async function moveAlias(context: Context, key: AliasKey, personId: PersonId): Promise<void> {
  const row = await context.tx.objectStore('aliases').get(key);
  if (row) await context.log.put('aliases', { ...row, personId });
}

/** Who is not the one who goes is not the one who stays either. */
async function moveDifferences(context: Context, from: Person, into: Person): Promise<void> {
  for (const id of from.notSameAs ?? []) {
    const other = id === into.id ? undefined : await readPerson(context.tx, id);
    if (!other) continue;
    const others = (other.notSameAs ?? []).filter((one) => one !== from.id && one !== into.id);
    await context.log.put('people', { ...other, notSameAs: [...others, into.id] });
  }
}

async function merge(
  context: Context,
  fromId: PersonId,
  intoId: PersonId,
  take: readonly MergedField[] = [],
): Promise<Person> {
  const [from, into] = [await personById(context, fromId), await personById(context, intoId)];
  for (const { key } of await readAliases(context.tx, from.id)) {
    await moveAlias(context, key, into.id);
  }
  await moveRecords(context, from.id, into.id);
  await joinDrafts(context, from.keptAs, into.keptAs);
  await moveDifferences(context, from, into);
  await context.log.delete('people', from.id);
  const merged = joined(into, from, take);
  await context.log.put('people', merged);
  return merged;
}

/** Chosen by the user, never by an equal name. */
export const mergePeople: Handler<'mergePeople'> = async (context, { into, from, take }) => {
  if (into === from) throw new Refusal('malformed');
  return told(await merge(context, from, into, take));
};

async function setApart(context: Context, person: Person, other: PersonId): Promise<void> {
  const { notSameAs = [] } = person;
  if (notSameAs.includes(other)) return;
  await context.log.put('people', { ...person, notSameAs: [...notSameAs, other] });
}

export const notSamePerson: Handler<'notSamePerson'> = async (context, { people: [one, two] }) => {
  if (one === two) throw new Refusal('malformed');
  const both = [await personById(context, one), await personById(context, two)] as const;
  await setApart(context, both[0], two);
  await setApart(context, both[1], one);
  return {};
};

export const samePerson: Handler<'samePerson'> = async (context, { personId, profile }) => {
  const other = await findPerson(context.tx, profile);
  if (other && other !== personId) return told(await merge(context, other, personId));
  const person = await personById(context, personId);
  await addAliases(context, person.id, profile);
  return told(person);
};

/** The address a person is called by while there is no name, when the one they had is gone. */
async function remainingAlias(context: Context, person: Person, gone: AliasKey): Promise<string> {
  if (person.keptAs !== gone) return person.keptAs;
  const keys = (await readAliases(context.tx, person.id)).map(({ key }) => key);
  return keys.find((key) => key !== gone) ?? gone;
}

export const otherPerson: Handler<'otherPerson'> = async (context, { personId, profile }) => {
  const person = await personById(context, personId);
  const { alias } = profile;
  const keptAs = await remainingAlias(context, person, alias);
  // What was typed for one must not come up on the other, who has the address from now on.
  await moveDraft(context.tx, person.keptAs, keptAs);
  if (keptAs !== person.keptAs) await context.log.put('people', { ...person, keptAs });
  const other = await findPerson(context.tx, profile);
  if (other) await moveAlias(context, alias, other);
  else await context.log.delete('aliases', alias);
  return told(person);
};
