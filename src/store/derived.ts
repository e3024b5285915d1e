import { calledBy } from '../domain/called';
import { type CivilDay, latestDay } from '../domain/civil-day';
import { fold, wordsOf } from '../domain/fold';
import { isLive } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Instant, Person, PersonId } from '../domain/person';
import { agendaOf, nextSteps } from '../domain/prompts/next-steps';
import type { PersonRecords } from '../domain/prompts/rule';
import type { WriteTransaction } from './database';
import { readNotes, readRecords } from './records';
import type { Derived, WordsRow } from './schema';

/** Sorts after every day: a person with nothing due. */
const never = '9999-12-31';

function derive(records: PersonRecords, today: CivilDay, updatedAt: Instant): Derived {
  const { person, interactions } = records;
  const steps = nextSteps(records).filter(({ untilDay }) => !untilDay || untilDay >= today);
  const agenda = agendaOf(steps);
  const lastContact = latestDay(...interactions.map(({ day }) => day));
  const lastLive = latestDay(...interactions.filter(isLive).map(({ day }) => day));
  return {
    agenda,
    actions: steps.map(({ action }) => action),
    due: agenda.map(([, due]) => due).sort()[0] ?? never,
    level: person.level ?? 0,
    name: fold(calledBy(person)),
    updatedAt,
    ...(lastContact && { lastContact }),
    ...(lastLive && { lastLive }),
  };
}

/** Marks where a word stands: words of the name are found before all others. */
export const nameMark = '0';
export const otherMark = '1';

function wordsRow(person: Person, notes: Note[]): WordsRow {
  const others = [
    person.headline,
    person.company,
    ...person.tags,
    ...notes.map(({ text }) => text),
  ];
  return {
    personId: person.id,
    words: [
      ...wordsOf(calledBy(person)).map((word) => nameMark + word),
      ...wordsOf(others.filter(Boolean).join('\n')).map((word) => otherMark + word),
    ],
  };
}

/** The index of words is by far the largest, so a row that stays the same is left alone. */
async function putWords(tx: WriteTransaction, row: WordsRow): Promise<void> {
  const store = tx.objectStore('words');
  const before = await store.get(row.personId);
  if (before?.words.join(' ') !== row.words.join(' ')) await store.put(row);
}

/**
 * Computes anew what follows from a person's records: agenda, due day, last contact, search words.
 * A person who is gone leaves no words behind.
 * @param today steps that have faded before this day are left out
 */
export async function refreshDerived(
  tx: WriteTransaction,
  personId: PersonId,
  today: CivilDay,
  updatedAt: Instant,
): Promise<void> {
  const records = await readRecords(tx, personId);
  if (!records) {
    await tx.objectStore('words').delete(personId);
    return;
  }
  const notes = await readNotes(tx, personId);
  await Promise.all([
    tx.objectStore('people').put({ ...records.person, derived: derive(records, today, updatedAt) }),
    putWords(tx, wordsRow(records.person, notes)),
  ]);
}
