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

/** The rows of one person as they are stored, in any order and sound or not. */
export type StoredRecords = Omit<PersonRecords, 'person' | 'introductions'>;

const dayOf = ({ day }: { day: string }) => day;

/** Of one day in the order in which they happened, where that is known. */
function inTime(rows: Interaction[]): Interaction[] {
  const at = ({ lastAt, writtenAt }: Interaction) => lastAt ?? writtenAt;
  return rows.sort((a, b) => a.day.localeCompare(b.day) || at(a).localeCompare(at(b)));
}

/** The sound ones of one person's rows, each list oldest first. */
export function recordsFrom(stored: StoredRecords): StoredRecords {
  const { interactions, conversations, answers, asks, helps, promises } = stored;
  return {
    interactions: inTime(sound<Interaction>(interactionSchema, interactions)),
    conversations: inOrder(sound<Conversation>(conversationSchema, conversations)),
    answers: inOrder(sound<Answer>(answerSchema, answers)),
    asks: inOrder(sound<Ask>(askSchema, asks), ({ askedOn }) => askedOn),
    helps: inOrder(sound<Help>(helpSchema, helps), dayOf),
    promises: inOrder(sound<PromiseRecord>(promiseSchema, promises), ({ madeOn }) => madeOn),
  };
}

async function readStored(tx: ReadTransaction, id: PersonId): Promise<StoredRecords> {
  const [interactions, conversations, answers, asks, helps, promises] = await Promise.all([
    tx.objectStore('interactions').index('person-day').getAll(allOf(id)),
    tx.objectStore('conversations').index('person').getAll(id),
    tx.objectStore('answers').index('person').getAll(id),
    tx.objectStore('asks').index('person').getAll(id),
    tx.objectStore('helps').index('person').getAll(id),
    tx.objectStore('promises').index('person').getAll(id),
  ]);
  return { interactions, conversations, answers, asks, helps, promises };
}

/** Everything the rules look at, each list oldest first; undefined when the person is gone. */
export async function readRecords(
  tx: ReadTransaction,
  id: PersonId,
): Promise<PersonRecords | undefined> {
  const [person, stored, introductions] = await Promise.all([
    readPerson(tx, id),
    readStored(tx, id),
    linkedIntroductions(tx, id),
  ]);
  return person && { person, ...recordsFrom(stored), introductions };
}
