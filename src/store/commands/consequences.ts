import * as v from 'valibot';
import { type Help, helpIdSchema, helpSchema } from '../../domain/help';
import type { Interaction, NewInteraction } from '../../domain/interaction';
import type { Received } from '../../domain/introduction';
import type { PersonId } from '../../domain/person';
import { inRole } from '../introductions';
import { sound } from '../sound';
import type { Context } from './context';
import { log } from './log';

async function putHelp(context: Context, direction: Help['direction'], logged: Interaction) {
  const { id: interactionId, personId, day, text, writtenAt } = logged;
  const id = v.parse(helpIdSchema, context.newId());
  const help: Help = { id, personId, direction, what: text, day, interactionId, writtenAt };
  await context.log.put('helps', help);
}

/** What they were told, or told me, is told of all help up to then, and of whom they led me to. */
async function markTold(context: Context, logged: Interaction) {
  const { personId, day, direction } = logged;
  const rows = await context.tx.objectStore('helps').index('person').getAll(personId);
  const about: Help['direction'] = direction === 'in' ? 'gave' : 'got';
  for (const help of sound<Help>(helpSchema, rows)) {
    if (help.direction !== about || help.toldOn || help.day > day) continue;
    await context.log.put('helps', { ...help, toldOn: day });
  }
  await markIntroductionsTold(context, logged);
}

async function asHelper({ tx }: Context, personId: PersonId): Promise<Received[]> {
  const introductions = await inRole(tx, 'helper', personId);
  return introductions.filter((one): one is Received => one.direction === 'received');
}

/** News of mine is of all whom they led me to and whom I had met by then. */
async function markIntroductionsTold(context: Context, { personId, day, direction }: Interaction) {
  if (direction === 'in') return;
  for (const introduction of await asHelper(context, personId)) {
    const { metOn, toldOn } = introduction;
    if (toldOn || !metOn || metOn > day) continue;
    await context.log.put('introductions', { ...introduction, toldOn: day });
  }
}

/** My thanks are for the introductions that came about up to then. */
async function markThanked(context: Context, { personId, day, direction }: Interaction) {
  if (direction === 'in') return;
  for (const introduction of await asHelper(context, personId)) {
    const { introducedOn, thankedOn } = introduction;
    if (thankedOn || !introducedOn || introducedOn > day) continue;
    await context.log.put('introductions', { ...introduction, thankedOn: day });
  }
}

/** A live talk with somebody I was introduced to is the meeting it was for. */
async function markMet({ tx, log: changes }: Context, { personId, day }: Interaction) {
  for (const introduction of await inRole(tx, 'target', personId)) {
    const { direction, introducedOn, metOn, restedOn } = introduction;
    if (direction !== 'received' || metOn || restedOn) continue;
    if (!introducedOn || introducedOn > day) continue;
    await changes.put('introductions', { ...introduction, metOn: day });
  }
}

async function follow(context: Context, logged: Interaction): Promise<void> {
  switch (logged.kind) {
    case 'got-help':
      return putHelp(context, 'got', logged);
    case 'gave-help':
      return putHelp(context, 'gave', logged);
    case 'told-outcome':
      return markTold(context, logged);
    case 'thanked':
      return markThanked(context, logged);
    case 'call':
    case 'video':
    case 'meeting':
    case 'event':
      return markMet(context, logged);
    case 'message':
    case 'comment':
    case 'email':
    case 'letter':
    case 'introduced':
      return;
  }
}

/** Adds something that happened to a person's history, with what follows from it for open matters. */
export async function logWithConsequences(
  context: Context,
  personId: PersonId,
  interaction: NewInteraction,
): Promise<void> {
  await follow(context, await log(context, personId, interaction));
}
