import * as v from 'valibot';
import {
  type Appointment,
  type Conversation,
  type ConversationId,
  conversationIdSchema,
  conversationSchema,
  isOpen,
} from '../../domain/conversation';
import { Refusal } from '../../domain/refusal';
import { checkedComingDay } from './checks';
import { type Context, personById, personFor, type Told, told } from './context';
import type { Handler } from './handler';
import { prepared } from './prepared';
import { withChanges } from './with-changes';

/** An appointment that can be kept. Throws a Refusal for a day that is over. */
export function checkedAppointment(context: Context, appointment: Appointment): Appointment {
  checkedComingDay(appointment.day, context.today);
  return appointment;
}

/** The conversation with this id. Throws a Refusal when there is none any more. */
export async function conversationById(
  context: Context,
  id: ConversationId,
): Promise<Conversation> {
  const row = await context.tx.objectStore('conversations').get(id);
  if (!row) throw new Refusal('gone');
  return v.parse(conversationSchema, row);
}

async function changed(context: Context, conversation: Conversation): Promise<Told> {
  await context.log.put('conversations', conversation);
  return told(await personById(context, conversation.personId));
}

export const planConversation: Handler<'planConversation'> = async (
  context,
  { target, appointment, preparation },
) => {
  const checked = appointment && checkedAppointment(context, appointment);
  const person = await personFor(context, target);
  const thought = prepared(preparation);
  await context.log.put('conversations', {
    id: v.parse(conversationIdSchema, context.newId()),
    personId: person.id,
    state: checked ? 'agreed' : 'proposed',
    proposedOn: context.today,
    ...(checked && { appointment: checked }),
    ...(thought && { preparation: thought }),
    writtenAt: context.writtenAt,
  });
  return told(person);
};

/** Only for a talk that is still ahead: one that was held or missed is not planned again by it. */
export const agreeConversation: Handler<'agreeConversation'> = async (
  context,
  { conversationId, appointment },
) => {
  const conversation = await conversationById(context, conversationId);
  if (!isOpen(conversation)) throw new Refusal('changed-since');
  const checked = checkedAppointment(context, appointment);
  return changed(context, { ...conversation, state: 'agreed', appointment: checked });
};

export const prepareConversation: Handler<'prepareConversation'> = async (
  context,
  { conversationId, preparation },
) => {
  const conversation = await conversationById(context, conversationId);
  return changed(context, withChanges(conversation, { preparation: prepared(preparation) }));
};

export const cancelConversation: Handler<'cancelConversation'> = async (
  context,
  { conversationId },
) => {
  const conversation = await conversationById(context, conversationId);
  await context.log.delete('conversations', conversation.id);
  return told(await personById(context, conversation.personId));
};
