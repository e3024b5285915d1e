import type { AliasKey } from '../../domain/alias';
import { aliasParts } from '../../domain/alias';
import type { Interaction } from '../../domain/interaction';
import type { Note } from '../../domain/note';
import type { Person, PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';
import { profileUrl } from '../../domain/profile-address';
import type { AliasRow, UserStore } from '../../domain/user-row';
import { send } from '../../messages/send';
import { allRows } from '../../transfer/all-rows';
import { readRows } from './save-backup';
import type { Tools } from './use-work';

const pageLength = 500;

/** What of a person goes into files for other programs. */
export interface Exported {
  person: Person;
  line: PersonLine;
  /** The address that opens the profile, where one is known. */
  profile?: string | undefined;
  /** Oldest first. */
  notes: Note[];
  /** Oldest first; none unless they were asked for. */
  happened: Interaction[];
}

/** Everybody as a line of a list, by name. */
export async function linesOf({ onProgress, stop }: Tools): Promise<PersonLine[]> {
  const lines: PersonLine[] = [];
  for (let total = 1; lines.length < total; ) {
    stop.throwIfAborted();
    const query = { search: '', offset: lines.length, limit: pageLength };
    const page = await send('listPeople', query);
    if (page.lines.length === 0) break;
    lines.push(...page.lines);
    total = page.total;
    onProgress({ done: lines.length, total });
  }
  return lines;
}

interface Records {
  people: Map<PersonId, Person>;
  aliases: Map<PersonId, AliasRow[]>;
  notes: Map<PersonId, Note[]>;
  interactions: Map<PersonId, Interaction[]>;
}

function addTo<T extends { personId: PersonId }>(map: Map<PersonId, T[]>, row: T): void {
  const before = map.get(row.personId);
  if (before) before.push(row);
  else map.set(row.personId, [row]);
}

async function recordsOf(stores: UserStore[], { onProgress, stop }: Tools): Promise<Records> {
  const records: Records = {
    people: new Map(),
    aliases: new Map(),
    notes: new Map(),
    interactions: new Map(),
  };
  let done = 0;
  for await (const rows of allRows(readRows, () => {}, stores)) {
    stop.throwIfAborted();
    done += rows.length;
    onProgress({ done });
    for (const { store, row } of rows) {
      if (store === 'people') records.people.set(row.id, row);
      if (store === 'aliases') addTo(records.aliases, row);
      if (store === 'notes') addTo(records.notes, row);
      if (store === 'interactions') addTo(records.interactions, row);
    }
  }
  return records;
}

const kinds = ['slug', 'pub', 'member'];
const placeOf = (key: AliasKey) => kinds.indexOf(aliasParts(key).kind);

/** The address by name before one by number, and the one seen last. */
function profileOf(aliases: AliasRow[]): string | undefined {
  const [best] = aliases.toSorted(
    (a, b) => placeOf(a.key) - placeOf(b.key) || b.lastSeen.localeCompare(a.lastSeen),
  );
  return best && profileUrl(best.key);
}

function inOrder<T extends { day: string; writtenAt: string }>(rows: readonly T[] = []): T[] {
  return rows.toSorted((a, b) => compare(a.day, b.day) || compare(a.writtenAt, b.writtenAt));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * Everybody, by name, with what goes into files for other programs.
 * @param withHistory what happened too
 * @param only these people and nobody else
 */
export async function peopleToExport(
  tools: Tools,
  withHistory = false,
  only?: ReadonlySet<PersonId>,
): Promise<Exported[]> {
  const everybody = await linesOf(tools);
  const lines = only ? everybody.filter(({ personId }) => only.has(personId)) : everybody;
  const stores: UserStore[] = ['people', 'aliases', 'notes'];
  const records = await recordsOf(withHistory ? [...stores, 'interactions'] : stores, tools);
  return lines.flatMap((line) => {
    const person = records.people.get(line.personId);
    if (!person) return [];
    return {
      person,
      line,
      profile: profileOf(records.aliases.get(person.id) ?? []),
      notes: inOrder(records.notes.get(person.id)),
      happened: inOrder(records.interactions.get(person.id)),
    };
  });
}
