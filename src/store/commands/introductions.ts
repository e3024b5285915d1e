import * as v from 'valibot';
import type { Whom } from '../../domain/commands';
import { fold } from '../../domain/fold';
import { introductionIdSchema } from '../../domain/introduction-schema';
import type { Person } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { checkedText } from './checks';
import { type Context, told, whomFor } from './context';
import type { Handler } from './handler';

const sameName = (a: Whom, b: Whom) =>
  'name' in a && 'name' in b && fold(a.name).trim() === fold(b.name).trim();

/** Two people, both kept by now. Throws a Refusal when they are one. */
async function twoPeople(context: Context, one: Whom, two: Whom): Promise<[Person, Person]> {
  if (sameName(one, two)) throw new Refusal('same-person');
  const both: [Person, Person] = [await whomFor(context, one), await whomFor(context, two)];
  if (both[0].id === both[1].id) throw new Refusal('same-person');
  return both;
}

/** Names alone are enough to begin one, so it may say nothing of what it is for. */
export const addIntroduction: Handler<'addIntroduction'> = async (context, { introduction }) => {
  const received = introduction.direction === 'received';
  const first = received ? introduction.helper : introduction.for;
  const [other, target] = await twoPeople(context, first, introduction.target);
  const common = {
    id: v.parse(introductionIdSchema, context.newId()),
    targetId: target.id,
    about: checkedText(introduction.about).trim(),
    wantedOn: context.today,
    writtenAt: context.writtenAt,
  };
  if (received) {
    const row = { ...common, direction: 'received' as const, helperId: other.id };
    await context.log.put('introductions', row);
  } else {
    await context.log.put('introductions', { ...common, direction: 'made', forId: other.id });
  }
  return told(target);
};
