import * as v from 'valibot';
import {
  type Appointment,
  type Conversation,
  type ConversationId,
  conversationIdSchema,
  conversationSchema,
} from '../../domain/conversation';
import { Refusal } from '../../domain/refusal';
import { checkedComingDay } from './checks';
import { type Context, personById, personFor, told } from './context';
import type { Handler } from './handler';
import { log } from './interactions';

function checkedAppointment(context: Context, appointment: Appointment): Appointment {
  checkedComingDay(appointment.day, context.today);
  return appointment;
}

async function conversationById(context: Context, id: ConversationId): Promise<Conversation> {
  const row = await context.tx.objectStore('conversations').get(id);
  if (!row) throw new Refusal('gone');
  return v.parse(conversationSchema, row);
}

export const planConversation: Handler<'planConversation'> = async (
  context,
  { target, appointment },
) => {
  const checked = appointment && checkedAppointment(context, appointment);
  const person = await personFor(context, target);
  await context.log.put('conversations', {
    id: v.parse(conversationIdSchema, context.newId()),
    personId: person.id,
    state: checked ? 'agreed' : 'proposed',
    proposedOn: context.today,
    ...(checked && { appointment: checked }),
    writtenAt: context.writtenAt,
  });
  return told(person);
};

export const cancelConversation: Handler<'cancelConversation'> = async (
  context,
  { conversationId },
) => {
  const conversation = await conversationById(context, conversationId);
  await context.log.delete('conversations', conversation.id);
  return told(await personById(context, conversation.personId));
};

/** Held becomes part of what happened; missed and moved do not: an intention is no contact. */
export const recordResult: Handler<'recordResult'> = async (
  context,
  { conversationId, outcome },
) => {
  const conversation = await conversationById(context, conversationId);
  const person = await personById(context, conversation.personId);
  switch (outcome.result) {
    case 'held': {
      const kind = conversation.appointment?.medium ?? 'call';
      const { day, text } = outcome;
      await log(context, person.id, { kind, day, direction: 'both', text });
      await context.log.put('conversations', { ...conversation, state: 'held' });
      break;
    }
    case 'missed':
      await context.log.put('conversations', { ...conversation, state: 'missed' });
      break;
    case 'moved': {
      const appointment = checkedAppointment(context, outcome.appointment);
      await context.log.put('conversations', { ...conversation, state: 'agreed', appointment });
      break;
    }
  }
  return told(person);
};
