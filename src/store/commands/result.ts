import * as v from 'valibot';
import { answerIdSchema } from '../../domain/answer';
import type { Result } from '../../domain/commands';
import { type Conversation, hasPassed } from '../../domain/conversation';
import { agreedTalks } from '../../domain/prompts/agreed-talks';
import { rule as logResult } from '../../domain/prompts/rules/log-result';
import { logWithConsequences } from './consequences';
import type { Context } from './context';
import { personById, told } from './context';
import { checkedAppointment, conversationById } from './conversations';
import type { Handler } from './handler';
import { learnedOf } from './prepared';
import { putPromise } from './promises';

async function held(
  context: Context,
  conversation: Conversation,
  { day, text, learned, promises = [] }: Extract<Result, { result: 'held' }>,
): Promise<void> {
  const { id: conversationId, personId } = conversation;
  const kind = conversation.appointment?.medium ?? 'call';
  await logWithConsequences(context, personId, { kind, day, direction: 'both', text });
  const told = learnedOf(learned);
  const after: Conversation = { ...conversation, state: 'held', heldOn: day };
  await context.log.put('conversations', { ...after, ...(told && { learned: told }) });
  for (const promise of promises) {
    await putPromise(context, personId, promise, { madeOn: day, conversationId });
  }
}

/**
 * A result that was asked for answers its prompt: it takes one of the day's places, and nothing else
 * about the person comes that day.
 */
async function answerItsPrompt(context: Context, conversation: Conversation): Promise<void> {
  const [asked] = agreedTalks([conversation]);
  if (!asked || !hasPassed(asked.appointment, context.now)) return;
  await context.log.put('answers', {
    id: v.parse(answerIdSchema, context.newId()),
    personId: conversation.personId,
    rule: logResult.id,
    occurrence: asked.key,
    day: context.today,
    writtenAt: context.writtenAt,
    answer: 'done',
  });
}

/** Held becomes part of what happened; missed and moved do not: an intention is no contact. */
export const recordResult: Handler<'recordResult'> = async (
  context,
  { conversationId, outcome },
) => {
  const conversation = await conversationById(context, conversationId);
  const person = await personById(context, conversation.personId);
  await answerItsPrompt(context, conversation);
  switch (outcome.result) {
    case 'held':
      await held(context, conversation, outcome);
      break;
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
