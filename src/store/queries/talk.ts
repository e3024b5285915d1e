import { calledBy } from '../../domain/called';
import { latestDay } from '../../domain/civil-day';
import {
  type Conversation,
  type ConversationId,
  conversationSchema,
} from '../../domain/conversation';
import { isLive } from '../../domain/interaction';
import type { PersonRecords } from '../../domain/prompts/rule';
import type { TalkView } from '../../domain/talk-view';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { peopleBefore } from '../introductions';
import { namesOf } from '../read-person';
import { readNotes, readRecords } from '../records';
import { sound } from '../sound';

/** A page to glance at while talking has no room for more. */
const newest = 5;

async function conversationOf(tx: ReadTransaction, id: ConversationId) {
  const row = await tx.objectStore('conversations').get(id);
  return sound<Conversation>(conversationSchema, [row])[0];
}

function viewOf({
  person,
  interactions,
  promises,
  introductions,
}: PersonRecords): Omit<TalkView, 'conversation' | 'notes' | 'ledBy'> {
  const { headline, company, caresAbout, connectedOn, offers = [] } = person;
  const lastTalk = latestDay(...interactions.filter(isLive).map(({ day }) => day));
  return {
    personId: person.id,
    called: calledBy(person),
    ...(headline && { headline }),
    ...(company && { company }),
    ...(caresAbout && { caresAbout }),
    ...(connectedOn && { connectedOn }),
    offers,
    interactions: interactions.toReversed().slice(0, newest),
    promises: promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn),
    leadsTo: introductions.filter(({ as }) => as === 'helper').map(({ target }) => target),
    ...(lastTalk && { lastTalk }),
  };
}

/** One page to have open in a talk; null when the talk is gone. */
export async function getTalk(db: Database, id: ConversationId): Promise<TalkView | null> {
  const tx = readTransaction(db);
  const conversation = await conversationOf(tx, id);
  const records = conversation && (await readRecords(tx, conversation.personId));
  if (!records) return null;
  const [notes, before] = await Promise.all([
    readNotes(tx, conversation.personId),
    peopleBefore(tx, conversation.personId),
  ]);
  return {
    conversation,
    ...viewOf(records),
    notes: notes.toReversed().slice(0, newest),
    ledBy: [...(await namesOf(tx, before)).values()],
  };
}
