import * as v from 'valibot';
import type { CivilDay } from '../../domain/civil-day';
import type { ConversationId } from '../../domain/conversation';
import type { PersonId } from '../../domain/person';
import { type NewPromise, promiseIdSchema } from '../../domain/promise';
import { checkedComingDay, checkedWhat } from './checks';
import { type Context, personFor, told } from './context';
import type { Handler } from './handler';

/** Notes something promised on a day. Throws a Refusal when it says nothing or was due before that day. */
export async function putPromise(
  context: Context,
  personId: PersonId,
  { by, what, dueDay }: NewPromise,
  made: { madeOn: CivilDay; conversationId?: ConversationId },
): Promise<void> {
  if (dueDay) checkedComingDay(dueDay, made.madeOn);
  await context.log.put('promises', {
    id: v.parse(promiseIdSchema, context.newId()),
    personId,
    by,
    what: checkedWhat(what),
    ...(dueDay && { dueDay }),
    ...made,
    writtenAt: context.writtenAt,
  });
}

export const addPromise: Handler<'addPromise'> = async (context, { target, promise }) => {
  const person = await personFor(context, target);
  await putPromise(context, person.id, promise, { madeOn: context.today });
  return told(person);
};
