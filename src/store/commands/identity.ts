import type { AliasKey } from '../../domain/alias';
import type { Person, PersonId } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { findPerson, readAliases } from '../find-person';
import { addAliases, type Context, personById, told } from './context';
import type { Handler } from './handler';
import { moveRecords } from './move-records';

async function moveAlias(context: Context, key: AliasKey, personId: PersonId): Promise<void> {
  const row = await context.tx.objectStore('aliases').get(key);
  if (row) await context.log.put('aliases', { ...row, personId });
}

/** What the person who goes says that the one who stays may not. Levels go together or not at all. */
function saidOf(from: Person, into: Person): Partial<Person> {
  const {
    id: _id,
    keptAs: _keptAs,
    createdAt: _createdAt,
    letGoOn: _letGoOn,
    importedOn: _importedOn,
    ...said
  } = from;
  if (!into.level) return said;
  const { level: _level, levelSetOn: _levelSetOn, levels: _levels, ...rest } = said;
  return rest;
}

/** The person who stays, with what only the other one says. */
function joined(into: Person, from: Person): Person {
  const { importedOn, ...stays } = into;
  const tags = [...new Set([...into.tags, ...from.tags])];
  const createdAt = into.createdAt < from.createdAt ? into.createdAt : from.createdAt;
  return {
    ...saidOf(from, into),
    ...stays,
    tags,
    createdAt,
    // Somebody the user did something about has not just come in with an import.
    ...(importedOn && from.importedOn && { importedOn }),
  };
}

async function merge(context: Context, fromId: PersonId, intoId: PersonId): Promise<Person> {
  const [from, into] = [await personById(context, fromId), await personById(context, intoId)];
  for (const { key } of await readAliases(context.tx, from.id)) {
    await moveAlias(context, key, into.id);
  }
  await moveRecords(context, from.id, into.id);
  await context.log.delete('people', from.id);
  const merged = joined(into, from);
  await context.log.put('people', merged);
  return merged;
}

/** Chosen by the user, never by an equal name. */
export const mergePeople: Handler<'mergePeople'> = async (context, { into, from }) => {
  if (into === from) throw new Refusal('malformed');
  return told(await merge(context, from, into));
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

async function moveDraft({ tx }: Context, from: string, to: string): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const draft = await drafts.get(from);
  if (!draft || from === to) return;
  await drafts.put({ ...draft, key: to });
  await drafts.delete(from);
}

export const otherPerson: Handler<'otherPerson'> = async (context, { personId, profile }) => {
  const person = await personById(context, personId);
  const { alias } = profile;
  const keptAs = await remainingAlias(context, person, alias);
  // What was typed for one must not come up on the other, who has the address from now on.
  await moveDraft(context, person.keptAs, keptAs);
  if (keptAs !== person.keptAs) await context.log.put('people', { ...person, keptAs });
  const other = await findPerson(context.tx, profile);
  if (other) await moveAlias(context, alias, other);
  else await context.log.delete('aliases', alias);
  return told(person);
};
