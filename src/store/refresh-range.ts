import type { CivilDay } from '../domain/civil-day';
import { noteSchema } from '../domain/note';
import type { Instant } from '../domain/person';
import { type Person, personSchema } from '../domain/person';
import type { Settings } from '../domain/settings';
import { withoutDerived } from './change-log';
import type { WriteTransaction } from './database';
import { derivedRow, wordsRow } from './derived';
import { linkedIntroductions } from './linked-introductions';
import { settingsIn } from './queries/settings';
import { recordsFrom, type StoredRecords } from './records';
import { sameEntry } from './roll/entry';
import { touch } from './roll/touch';
import type { PersonRow, WordsRow } from './schema';
import { sound } from './sound';
import { twinsOf } from './twins';

/** Rows by the person they belong to. */
function byPerson<T extends { personId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

/** Everything of the people from one id to another, in a handful of requests instead of a dozen each. */
async function readRange(tx: WriteTransaction, first: string, last: string) {
  const ids = IDBKeyRange.bound(first, last);
  const days = IDBKeyRange.bound([first], [last, []]);
  const [people, words, notes, interactions, conversations, answers, asks, helps, promises] =
    await Promise.all([
      tx.objectStore('people').getAll(ids),
      tx.objectStore('words').getAll(ids),
      tx.objectStore('notes').index('person-day').getAll(days),
      tx.objectStore('interactions').index('person-day').getAll(days),
      tx.objectStore('conversations').index('person').getAll(ids),
      tx.objectStore('answers').index('person').getAll(ids),
      tx.objectStore('asks').index('person').getAll(ids),
      tx.objectStore('helps').index('person').getAll(ids),
      tx.objectStore('promises').index('person').getAll(ids),
    ]);
  return {
    people: new Map(people.map((row): [string, PersonRow] => [row.id, row])),
    words: new Map(words.map((row): [string, WordsRow] => [row.personId, row])),
    notes: byPerson(notes),
    interactions: byPerson(interactions),
    conversations: byPerson(conversations),
    answers: byPerson(answers),
    asks: byPerson(asks),
    helps: byPerson(helps),
    promises: byPerson(promises),
  };
}

type Range = Awaited<ReturnType<typeof readRange>>;

function storedOf(range: Range, id: string): StoredRecords {
  return {
    interactions: range.interactions.get(id) ?? [],
    conversations: range.conversations.get(id) ?? [],
    answers: range.answers.get(id) ?? [],
    asks: range.asks.get(id) ?? [],
    helps: range.helps.get(id) ?? [],
    promises: range.promises.get(id) ?? [],
  };
}

/** What of a person is another now, for lists. */
type Listed = 'words' | 'entry' | undefined;

interface Now {
  today: CivilDay;
  updatedAt: Instant;
  settings: Settings;
}

async function refreshOne(
  tx: WriteTransaction,
  range: Range,
  person: Person,
  now: Now & { introductions: boolean },
): Promise<Listed> {
  const twins = await twinsOf(tx, person);
  const introductions = now.introductions ? await linkedIntroductions(tx, person.id) : [];
  const records = { person, ...recordsFrom(storedOf(range, person.id)), introductions };
  const notes = sound(noteSchema, range.notes.get(person.id) ?? []);
  const words = wordsRow(person, notes);
  const worded = range.words.get(person.id)?.words.join(' ') !== words.words.join(' ');
  const row = derivedRow(records, now, twins);
  await Promise.all([
    tx.objectStore('people').put(row),
    worded && tx.objectStore('words').put(words),
  ]);
  if (worded) return 'words';
  return sameEntry(range.people.get(person.id), row) ? undefined : 'entry';
}

/**
 * Computes anew what follows from the records of everybody from one id to another, both included.
 * @param today steps that have faded before this day are left out
 */
export async function refreshRange(
  tx: WriteTransaction,
  [first, last]: [string, string],
  { today, updatedAt }: Omit<Now, 'settings'>,
): Promise<void> {
  const [range, settings, count] = await Promise.all([
    readRange(tx, first, last),
    settingsIn(tx),
    tx.objectStore('introductions').count(),
  ]);
  const people = sound(personSchema, [...range.people.values()].map(withoutDerived));
  const now = { today, updatedAt, settings, introductions: count > 0 };
  // One after the other: of two who may be the same the later finds the earlier.
  const others = { words: [] as string[], entry: [] as string[] };
  for (const person of people) {
    const other = await refreshOne(tx, range, person, now);
    if (other) others[other].push(person.id);
  }
  await Promise.all([touch(tx, others.words, true), touch(tx, others.entry, false)]);
}
