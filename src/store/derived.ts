import { calledBy } from '../domain/called';
import { type CivilDay, latestDay } from '../domain/civil-day';
import { fold, wordsOf } from '../domain/fold';
import { isLive } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Instant, Person, PersonId } from '../domain/person';
import { type AgendaEntry, agendaOf, nextSteps } from '../domain/prompts/next-steps';
import type { PersonRecords } from '../domain/prompts/rule';
import { rules } from '../domain/prompts/rules';
import type { Settings } from '../domain/settings';
import { tagKey } from '../domain/tag';
import type { WriteTransaction } from './database';
import { settingsIn } from './queries/settings';
import { readNotes, readRecords } from './records';
import type { Derived, PersonRow, WordsRow } from './schema';
import { twinsOf } from './twins';

/** Sorts after every day: a person with nothing due. */
const never = '9999-12-31';

const aside = new Set(
  rules.filter(({ place }) => place === 'one' || place === 'alone').map(({ rank }) => rank),
);

/** True for a step that is no follow-up of the person's own, but there for a quiet day. */
export function standsAside([rank]: AgendaEntry): boolean {
  return aside.has(rank);
}

function toSort({ level, letGoOn, importedOn }: Person): 0 | 1 | undefined {
  if (level || letGoOn) return undefined;
  return importedOn ? 0 : 1;
}

type Listed = Pick<Derived, 'level' | 'name' | 'company' | 'toSort' | 'tags'>;

function listed(person: Person): Listed {
  const company = fold(person.company ?? '').trim();
  const place = toSort(person);
  const tags = [...new Set(person.tags.map(tagKey))].filter(Boolean);
  return {
    level: person.level ?? 0,
    name: fold(calledBy(person)),
    ...(company && { company }),
    ...(place !== undefined && { toSort: place }),
    ...(tags.length > 0 && { tags }),
  };
}

/** What a person is listed by, of a row that has become another; all else that is derived stays. */
export function relisted(derived: Derived, person: Person): Derived {
  const { company: _company, toSort: _toSort, tags: _tags, ...rest } = derived;
  return { ...rest, ...listed(person) };
}

function dueDayOf(agenda: AgendaEntry[]): string {
  const own = agenda.filter((entry) => !standsAside(entry));
  return own.map(([, due]) => due).sort()[0] ?? never;
}

/** When something is derived, and what by. */
interface Now {
  today: CivilDay;
  updatedAt: Instant;
  settings: Settings;
}

function derive(records: PersonRecords, { today, updatedAt, settings }: Now): Derived {
  const { person, interactions } = records;
  const steps = nextSteps(records, settings).filter(
    ({ untilDay }) => !untilDay || untilDay >= today,
  );
  const agenda = agendaOf(steps);
  const lastContact = latestDay(...interactions.map(({ day }) => day));
  const lastLive = latestDay(...interactions.filter(isLive).map(({ day }) => day));
  return {
    agenda,
    actions: steps.map(({ action }) => action),
    due: dueDayOf(agenda),
    ...listed(person),
    updatedAt,
    ...(lastContact && { lastContact }),
    ...(lastLive && { lastLive }),
  };
}

/** The person as stored, with what follows from their records. */
export function derivedRow(
  records: PersonRecords,
  now: Now,
  twins: Awaited<ReturnType<typeof twinsOf>>,
): PersonRow {
  return { ...records.person, derived: { ...derive(records, now), ...twins } };
}

/** What stands with a person until everything of theirs is computed: enough to be listed by. */
export function provisional(person: Person, updatedAt: Instant): Derived {
  return { agenda: [], actions: [], due: never, ...listed(person), updatedAt };
}

/** Marks where a word stands: words of the name are found before all others. */
export const nameMark = '0';
export const otherMark = '1';

/** The words by which a person is found. */
export function wordsRow(person: Person, notes: Note[]): WordsRow {
  const others = [
    person.headline,
    person.company,
    person.role,
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
  // All at once: each answer waited for is a way to the database and back.
  const [records, notes, settings] = await Promise.all([
    readRecords(tx, personId),
    readNotes(tx, personId),
    settingsIn(tx),
  ]);
  if (!records) {
    await tx.objectStore('words').delete(personId);
    return;
  }
  const twins = await twinsOf(tx, records.person);
  await Promise.all([
    tx.objectStore('people').put(derivedRow(records, { today, updatedAt, settings }, twins)),
    putWords(tx, wordsRow(records.person, notes)),
  ]);
}
