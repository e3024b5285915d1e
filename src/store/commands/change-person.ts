import type { AboutFields } from '../../domain/commands';
import { aboutMaxLength, lineMaxLength, type Person } from '../../domain/person';
import { checkedComingDay, checkedText } from './checks';
import { type Context, personFor, told } from './context';
import type { Handler } from './handler';
import { withChanges } from './with-changes';

function textOrNothing(text: string, maxLength: number): string | undefined {
  return checkedText(text.trim(), maxLength) || undefined;
}

function saidOffers(offers: NonNullable<Person['offers']>): Person['offers'] {
  const said = offers.map(({ kind, text }) => ({ kind, text: text.trim() }));
  const kept = said.filter(({ text }) => text !== '');
  return kept.length > 0 ? kept : undefined;
}

/** The fields as they are stored: what is empty is left out. Throws a Refusal for what does not do. */
export function checkedAbout({ today }: Context, fields: AboutFields) {
  const { caresAbout, offers, email, pausedUntil, ...plain } = fields;
  if (pausedUntil) checkedComingDay(pausedUntil, today);
  return {
    ...plain,
    ...('keyPerson' in fields && { keyPerson: fields.keyPerson || undefined }),
    ...(pausedUntil !== undefined && { pausedUntil }),
    ...(caresAbout !== undefined && { caresAbout: textOrNothing(caresAbout, aboutMaxLength) }),
    ...(email !== undefined && { email: textOrNothing(email, lineMaxLength) }),
    ...(offers && { offers: saidOffers(offers) }),
  };
}

export const changePerson: Handler<'changePerson'> = async (context, { target, fields }) => {
  const checked = checkedAbout(context, fields);
  const person = withChanges(await personFor(context, target), checked);
  await context.log.put('people', person);
  return told(person);
};
