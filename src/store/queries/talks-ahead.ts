import { calledBy } from '../../domain/called';
import { addDays } from '../../domain/civil-day';
import {
  type Appointment,
  type Conversation,
  conversationSchema,
  hasPassed,
} from '../../domain/conversation';
import { isDue, nextSteps, promptOf } from '../../domain/prompts/next-steps';
import type { Prompt } from '../../domain/prompts/prompt';
import type { PersonRecords } from '../../domain/prompts/rule';
import type { Talk } from '../../domain/today-list';
import { readRecords } from '../records';
import { sound } from '../sound';
import type { Look } from './due-prompts';

/** The prompt that stands with a talk. */
function prompting(
  { now, settings }: Look,
  records: PersonRecords,
  { id }: Conversation,
): Prompt | undefined {
  const step = nextSteps(records, settings).find(
    ({ place, done, ...rest }) =>
      place === 'talk' &&
      done.form === 'prepare' &&
      done.conversationId === id &&
      isDue({ ...rest, done }, now),
  );
  return step && promptOf(step, records);
}

async function talkOf(
  look: Look,
  conversation: Conversation,
  appointment: Appointment,
): Promise<Talk[]> {
  const records = await readRecords(look.tx, conversation.personId);
  if (!records || records.person.letGoOn) return [];
  const { id: personId, level } = records.person;
  const called = calledBy(records.person);
  const prepare = prompting(look, records, conversation);
  const talk: Talk = { conversationId: conversation.id, personId, called, appointment };
  return [{ ...talk, ...(level && { level }), ...(prepare && { prepare }) }];
}

const when = ({ appointment }: Talk) => `${appointment.day} ${appointment.time ?? ''}`;

/** Agreed talks of today and tomorrow that have not passed, in order of time. */
export async function talksAhead(look: Look): Promise<Talk[]> {
  const { tx, now } = look;
  const days = IDBKeyRange.bound(['agreed', now.day], ['agreed', addDays(now.day, 1)]);
  const rows = await tx.objectStore('conversations').index('state-day').getAll(days);
  const talks: Talk[] = [];
  for (const conversation of sound<Conversation>(conversationSchema, rows)) {
    const { appointment } = conversation;
    if (!appointment || hasPassed(appointment, now)) continue;
    talks.push(...(await talkOf(look, conversation, appointment)));
  }
  return talks.sort((a, b) => when(a).localeCompare(when(b)));
}
