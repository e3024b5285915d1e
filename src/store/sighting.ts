import * as v from 'valibot';
import { commandIdSchema } from '../domain/commands';
import type { Person, PersonId } from '../domain/person';
import type { SeenProfile } from '../domain/seen-profile';
import { ChangeLog } from './change-log';
import {
  addAliases,
  type Clock,
  type Context,
  contextAt,
  personById,
  told,
} from './commands/context';
import { type Database, readTransaction, writeTransaction } from './database';
import { lookUp, readAliases } from './find-person';
import { readPerson } from './read-person';
import { closeJournal } from './run-command';

/** What a bound page tells of a person that the record does not say yet. Never overwrites. */
function missingFields(person: Person, { name, headline, company }: SeenProfile): Partial<Person> {
  return {
    ...(name && !person.name && { name }),
    ...(headline && !person.headline && { headline }),
    ...(company && !person.company && { company }),
  };
}

/** Whom a bound page tells something new about: a name, another address, the member id. */
async function learnsOf(db: Database, profile: SeenProfile): Promise<PersonId | undefined> {
  const tx = readTransaction(db);
  const { personId, doubtful } = await lookUp(tx, profile);
  const person = personId && !doubtful && (await readPerson(tx, personId));
  if (!person) return undefined;
  const known = new Set((await readAliases(tx, person.id)).map(({ key }) => key));
  const newAlias = [profile.alias, profile.memberAlias].some((key) => key && !known.has(key));
  return newAlias || Object.keys(missingFields(person, profile)).length > 0 ? person.id : undefined;
}

async function learn(context: Context, id: PersonId, profile: SeenProfile): Promise<Person> {
  const person = await personById(context, id);
  const missing = missingFields(person, profile);
  const learned = { ...person, ...missing };
  if (Object.keys(missing).length > 0) await context.log.put('people', learned);
  await addAliases(context, person.id, profile);
  return learned;
}

/**
 * Notes on a person who is kept already what a bound page tells of them. Looking at somebody who is
 * not kept writes nothing.
 * @returns true when something was written
 */
export async function recordSighting(
  db: Database,
  profile: SeenProfile,
  clock: Clock,
): Promise<boolean> {
  if (profile.reading !== 'bound') return false;
  const id = await learnsOf(db, profile);
  if (!id) return false;
  const tx = writeTransaction(db);
  const context = contextAt(tx, new ChangeLog(tx), clock);
  const person = await learn(context, id, profile);
  const commandId = v.parse(commandIdSchema, context.newId());
  const outcome = { commandId, ...told(person) };
  await closeJournal(context, { id: commandId, name: 'recordSighting', outcome });
  await tx.done;
  return true;
}
