import * as v from 'valibot';
import { type AskMedium, askIdSchema } from '../../domain/ask';
import { type InteractionKind, usualDirection } from '../../domain/interaction';
import { checkedComingDay, checkedPastDay, checkedWhat } from './checks';
import { personFor, told } from './context';
import type { Handler } from './handler';
import { log } from './log';

const kinds: Readonly<Record<AskMedium, InteractionKind>> = {
  message: 'message',
  email: 'email',
  letter: 'letter',
  call: 'call',
  'in-person': 'meeting',
};

/** Asking is being in touch, so it stands in the history too. */
export const addAsk: Handler<'addAsk'> = async (context, { target, ask }) => {
  const { medium, askedOn, followUpOn } = ask;
  const what = checkedWhat(ask.what);
  checkedPastDay(askedOn, context.today);
  if (followUpOn) checkedComingDay(followUpOn, context.today);
  const person = await personFor(context, target);
  await context.log.put('asks', {
    id: v.parse(askIdSchema, context.newId()),
    personId: person.id,
    what,
    medium,
    askedOn,
    ...(followUpOn && { followUpOn }),
    writtenAt: context.writtenAt,
  });
  const kind = kinds[medium];
  const direction = usualDirection(kind);
  await log(context, person.id, { kind, day: askedOn, direction, text: ask.text ?? what });
  return told(person);
};
