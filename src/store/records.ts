import * as v from 'valibot';
import { type Answer, answerSchema } from '../domain/answer';
import { type Conversation, conversationSchema } from '../domain/conversation';
import type { Interaction } from '../domain/interaction';
import { interactionSchema } from '../domain/interaction-schema';
import { type Note, noteSchema } from '../domain/note';
import { type Person, type PersonId, personSchema } from '../domain/person';
import type { PersonRecords } from '../domain/prompts/rule';
import type { ReadTransaction } from './database';

/**
 * The rows that are what they should be. A damaged row is left out and stays where it is, so that
 * one bad byte neither hides a person nor is thrown away.
 */
function sound<T>(schema: v.GenericSchema<unknown, T>, rows: unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Every key that starts with the person's id. */
export function allOf(personId: PersonId): IDBKeyRange {
  return IDBKeyRange.bound([personId], [personId, []]);
}

interface Dated {
  day: string;
  writtenAt: string;
}

function byDay(a: Dated, b: Dated): number {
  return a.day.localeCompare(b.day) || a.writtenAt.localeCompare(b.writtenAt);
}

/** The person without what is derived, or undefined. */
export async function readPerson(tx: ReadTransaction, id: string): Promise<Person | undefined> {
  const row = await tx.objectStore('people').get(id);
  if (!row) return undefined;
  const { derived: _, ...person } = row;
  return sound(personSchema, [person])[0];
}

/** The person's notes, oldest first. */
export async function readNotes(tx: ReadTransaction, id: PersonId): Promise<Note[]> {
  const rows = await tx.objectStore('notes').index('person-day').getAll(allOf(id));
  return sound(noteSchema, rows).sort(byDay);
}

/** Everything the rules look at, each list oldest first; undefined when the person is gone. */
export async function readRecords(
  tx: ReadTransaction,
  id: PersonId,
): Promise<PersonRecords | undefined> {
  const [person, interactions, conversations, answers] = await Promise.all([
    readPerson(tx, id),
    tx.objectStore('interactions').index('person-day').getAll(allOf(id)),
    tx.objectStore('conversations').index('person').getAll(id),
    tx.objectStore('answers').index('person').getAll(id),
  ]);
  if (!person) return undefined;
  const writtenFirst = (a: Conversation | Answer, b: Conversation | Answer) =>
    a.writtenAt.localeCompare(b.writtenAt);
  return {
    person,
    interactions: sound<Interaction>(interactionSchema, interactions).sort(byDay),
    conversations: sound<Conversation>(conversationSchema, conversations).sort(writtenFirst),
    answers: sound<Answer>(answerSchema, answers).sort(writtenFirst),
  };
}
