import { calledBy } from '../domain/called';
import { type CivilDay, latestDay, parseCivilDay } from '../domain/civil-day';
import { fold, wordsOf } from '../domain/fold';
import { isLive } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Instant, Person, PersonId } from '../domain/person';
import { isAwaited } from '../domain/prompts/awaited';
import { type AgendaEntry, agendaOf, nextSteps } from '../domain/prompts/next-steps';
import type { PersonRecords } from '../domain/prompts/rule';
import { rules } from '../domain/prompts/rules';
import type { Settings } from '../domain/settings';
import { tagKey } from '../domain/tag';
import type { WriteTransaction } from './database';
import { settingsIn } from './queries/settings';
import { readNotes, readRecords } from './records';
import { marks, sameEntry } from './roll/entry';
import { touch } from './roll/touch';
import type { Derived, PersonRow, WordsRow } from './schema';
import { twinsOf } from './twins';
import { nameMark, otherMark } from './word-marks';

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

type Listed = Pick<Derived, 'level' | 'name' | 'company' | 'toSort' | 'tags' | 'marks'>;

function ownMarks({ letGoOn, keyPerson }: Person): number {
  return (letGoOn ? marks.letGo : 0) + (keyPerson ? marks.key : 0);
}

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
    marks: ownMarks(person),
  };
}

const waiting = marks.forMe | marks.forThem;

/** What a person is listed by, of a row that has become another; all else that is derived stays. */
export function relisted(derived: Derived, person: Person): Derived {
  const { company: _company, toSort: _toSort, tags: _tags, ...rest } = derived;
  const now = listed(person);
  const resting = person.letGoOn ? { agenda: [], actions: [], due: never } : {};
  return {
    ...rest,
    ...now,
    ...resting,
    marks: (now.marks ?? 0) | ((derived.marks ?? 0) & waiting),
  };
}

/** Who waits for whom: something is promised or asked, or there is news that is not told yet. */
function waitingMarks({ promises, asks, helps, interactions }: PersonRecords): number {
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  const untold = helps.some(({ direction, toldOn }) => direction === 'got' && !toldOn);
  const forMe = untold || open.some(({ by }) => by === 'me');
  const forThem =
    open.some(({ by }) => by === 'them') || asks.some((ask) => isAwaited(ask, interactions));
  return (forMe ? marks.forMe : 0) + (forThem ? marks.forThem : 0);
}

/** The day they became known. */
function knownSince({ connectedOn, createdAt }: Person): CivilDay | undefined {
  return connectedOn ?? parseCivilDay(createdAt.slice(0, 10));
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
  const quietSince = lastContact ?? knownSince(person);
  const own = listed(person);
  return {
    agenda,
    actions: steps.map(({ action }) => action),
    due: dueDayOf(agenda),
    ...own,
    marks: (own.marks ?? 0) | waitingMarks(records),
    ...(quietSince && { quietSince }),
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
  const quietSince = knownSince(person);
  const since = quietSince ? { quietSince } : {};
  return { agenda: [], actions: [], due: never, ...listed(person), ...since, updatedAt };
}

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

/** Puts the words where they are others, and says whether they are. */
async function putWords(tx: WriteTransaction, row: WordsRow): Promise<boolean> {
  const store = tx.objectStore('words');
  const before = await store.get(row.personId);
  if (before?.words.join(' ') === row.words.join(' ')) return false;
  await store.put(row);
  return true;
}

/** Leaves no words of somebody who is gone, and nobody in the roll. */
async function forget(tx: WriteTransaction, personId: PersonId): Promise<void> {
  await Promise.all([tx.objectStore('words').delete(personId), touch(tx, [personId], true)]);
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
  const [records, before, notes, settings] = await Promise.all([
    readRecords(tx, personId),
    tx.objectStore('people').get(personId),
    readNotes(tx, personId),
    settingsIn(tx),
  ]);
  if (!records) return forget(tx, personId);
  const twins = await twinsOf(tx, records.person);
  const row = derivedRow(records, { today, updatedAt, settings }, twins);
  const [worded] = await Promise.all([
    putWords(tx, wordsRow(records.person, notes)),
    tx.objectStore('people').put(row),
  ]);
  if (worded || !sameEntry(before, row)) await touch(tx, [personId], worded);
}
