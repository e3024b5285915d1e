import { type Answer, answerSchema } from '../domain/answer';
import { type Ask, askSchema } from '../domain/ask';
import { type Conversation, conversationSchema } from '../domain/conversation';
import { type Help, helpSchema } from '../domain/help';
import type { Interaction } from '../domain/interaction';
import { interactionSchema } from '../domain/interaction-schema';
import { type Note, noteSchema } from '../domain/note';
import type { PersonId } from '../domain/person';
import { type PromiseRecord, promiseSchema } from '../domain/promise';
import type { PersonRecords } from '../domain/prompts/rule';
import type { ReadTransaction } from './database';
import { linkedIntroductions } from './linked-introductions';
import { readPerson } from './read-person';
import { sound } from './sound';

/** Every key that starts with the person's id. */
export function allOf(personId: PersonId): IDBKeyRange {
  return IDBKeyRange.bound([personId], [personId, []]);
}

interface Written {
  writtenAt: string;
}

/** Oldest first: by a day, then by when the row was written. */
function inOrder<T extends Written>(rows: T[], dayOf: (row: T) => string = () => ''): T[] {
  return rows.sort(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.writtenAt.localeCompare(b.writtenAt),
  );
}

/** The person's notes, oldest first. */
export async function readNotes(tx: ReadTransaction, id: PersonId): Promise<Note[]> {
  const rows = await tx.objectStore('notes').index('person-day').getAll(allOf(id));
  return inOrder(sound<Note>(noteSchema, rows), ({ day }) => day);
}

type Happened = Pick<PersonRecords, 'interactions' | 'conversations' | 'answers'>;

async function readHappened(tx: ReadTransaction, id: PersonId): Promise<Happened> {
  const [interactions, conversations, answers] = await Promise.all([
    tx.objectStore('interactions').index('person-day').getAll(allOf(id)),
    tx.objectStore('conversations').index('person').getAll(id),
    tx.objectStore('answers').index('person').getAll(id),
  ]);
  return {
    interactions: inOrder(sound<Interaction>(interactionSchema, interactions), ({ day }) => day),
    conversations: inOrder(sound<Conversation>(conversationSchema, conversations)),
    answers: inOrder(sound<Answer>(answerSchema, answers)),
  };
}

type Loops = Pick<PersonRecords, 'asks' | 'helps' | 'promises'>;

async function readLoops(tx: ReadTransaction, id: PersonId): Promise<Loops> {
  const [asks, helps, promises] = await Promise.all([
    tx.objectStore('asks').index('person').getAll(id),
    tx.objectStore('helps').index('person').getAll(id),
    tx.objectStore('promises').index('person').getAll(id),
  ]);
  return {
    asks: inOrder(sound<Ask>(askSchema, asks), ({ askedOn }) => askedOn),
    helps: inOrder(sound<Help>(helpSchema, helps), ({ day }) => day),
    promises: inOrder(sound<PromiseRecord>(promiseSchema, promises), ({ madeOn }) => madeOn),
  };
}

/** Everything the rules look at, each list oldest first; undefined when the person is gone. */
export async function readRecords(
  tx: ReadTransaction,
  id: PersonId,
): Promise<PersonRecords | undefined> {
  const [person, happened, loops, introductions] = await Promise.all([
    readPerson(tx, id),
    readHappened(tx, id),
    readLoops(tx, id),
    linkedIntroductions(tx, id),
  ]);
  return person && { person, ...happened, ...loops, introductions };
}
