import * as v from 'valibot';
import type { Interaction, NewInteraction } from '../../domain/interaction';
import { interactionIdSchema, interactionSchema } from '../../domain/interaction-schema';
import type { PersonId } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { checkedPastDay, checkedText } from './checks';
import { type Context, personById, personFor, told } from './context';
import type { Handler } from './handler';

/** Adds something that happened to a person's history. */
export async function log(
  context: Context,
  personId: PersonId,
  { kind, day, direction, text }: NewInteraction,
): Promise<Interaction> {
  const interaction: Interaction = {
    id: v.parse(interactionIdSchema, context.newId()),
    personId,
    kind,
    day: checkedPastDay(day, context.today),
    direction,
    text: checkedText(text).trim(),
    writtenAt: context.writtenAt,
  };
  await context.log.put('interactions', interaction);
  return interaction;
}

export const logInteraction: Handler<'logInteraction'> = async (
  context,
  { target, interaction },
) => {
  const person = await personFor(context, target);
  await log(context, person.id, interaction);
  return told(person);
};

export const deleteInteraction: Handler<'deleteInteraction'> = async (
  context,
  { interactionId },
) => {
  const row = await context.tx.objectStore('interactions').get(interactionId);
  if (!row) throw new Refusal('gone');
  const interaction = v.parse(interactionSchema, row);
  await context.log.delete('interactions', interaction.id);
  return told(await personById(context, interaction.personId));
};
