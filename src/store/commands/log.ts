import * as v from 'valibot';
import type { Interaction, NewInteraction } from '../../domain/interaction';
import { interactionIdSchema } from '../../domain/interaction-schema';
import type { PersonId } from '../../domain/person';
import { checkedPastDay, checkedText } from './checks';
import type { Context } from './context';

/** Adds something that happened to a person's history, and nothing else. */
export async function log(
  context: Context,
  personId: PersonId,
  { kind, day, direction, text, matter }: NewInteraction,
): Promise<Interaction> {
  const interaction: Interaction = {
    id: v.parse(interactionIdSchema, context.newId()),
    personId,
    kind,
    day: checkedPastDay(day, context.today),
    direction,
    text: checkedText(text).trim(),
    ...(matter && { matter }),
    writtenAt: context.writtenAt,
  };
  await context.log.put('interactions', interaction);
  return interaction;
}
