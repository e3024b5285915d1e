import * as v from 'valibot';
import { interactionSchema } from '../../domain/interaction-schema';
import type { Person, PersonId } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { logWithConsequences } from './consequences';
import { personById, personFor, told, whomFor } from './context';
import { forget } from './forget';
import type { Handler } from './handler';

export const logInteraction: Handler<'logInteraction'> = async (
  context,
  { target, interaction },
) => {
  const person = await personFor(context, target);
  await logWithConsequences(context, person.id, interaction);
  return told(person);
};

/** With the line of the ledger that was written with it. */
export const deleteInteraction: Handler<'deleteInteraction'> = async (
  context,
  { interactionId },
) => {
  const row = await context.tx.objectStore('interactions').get(interactionId);
  if (!row) throw new Refusal('gone');
  const interaction = v.parse(interactionSchema, row);
  await forget(context, 'interactions', interaction.id);
  const helps = await context.tx.objectStore('helps').index('person').getAll(interaction.personId);
  for (const help of helps) {
    if (help.interactionId === interaction.id) await forget(context, 'helps', help.id);
  }
  return told(await personById(context, interaction.personId));
};

/** Told of one person when there was only one. */
export const logEvent: Handler<'logEvent'> = async (context, { people: met, day, text }) => {
  const byId = new Map<PersonId, Person>();
  for (const whom of met) {
    const person = await whomFor(context, whom);
    byId.set(person.id, person);
  }
  const people = [...byId.values()];
  for (const { id } of people) {
    await logWithConsequences(context, id, { kind: 'event', day, direction: 'both', text });
  }
  const [only, ...others] = people;
  return only && others.length === 0 ? told(only) : {};
};
