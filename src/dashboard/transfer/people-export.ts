import type { AliasKey } from '../../domain/alias';
import { aliasParts } from '../../domain/alias';
import type { Note } from '../../domain/note';
import type { Person, PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';
import { profileUrl } from '../../domain/profile-address';
import type { AliasRow } from '../../domain/user-row';
import { send } from '../../messages/send';
import { allRows } from '../../transfer/all-rows';
import { readRows } from './save-backup';
import type { Tools } from './use-work';

const pageLength = 500;

/** What of a person goes into a table or an address book. */
export interface Exported {
  person: Person;
  line: PersonLine;
  /** The address that opens the profile, where one is known. */
  profile?: string | undefined;
  /** Oldest first. */
  notes: Note[];
}

async function linesOf({ onProgress, stop }: Tools): Promise<PersonLine[]> {
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
}

function addTo<T extends { personId: PersonId }>(map: Map<PersonId, T[]>, row: T): void {
  map.set(row.personId, [...(map.get(row.personId) ?? []), row]);
}

async function recordsOf(stop: AbortSignal): Promise<Records> {
  const records: Records = { people: new Map(), aliases: new Map(), notes: new Map() };
  for await (const rows of allRows(readRows, () => {}, ['people', 'aliases', 'notes'])) {
    stop.throwIfAborted();
    for (const { store, row } of rows) {
      if (store === 'people') records.people.set(row.id, row);
      if (store === 'aliases') addTo(records.aliases, row);
      if (store === 'notes') addTo(records.notes, row);
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

/**
 * Everybody, by name, with what goes into a table or an address book.
 * @param only these people and nobody else
 */
export async function peopleToExport(
  tools: Tools,
  only?: ReadonlySet<PersonId>,
): Promise<Exported[]> {
  const everybody = await linesOf(tools);
  const lines = only ? everybody.filter(({ personId }) => only.has(personId)) : everybody;
  const { people, aliases, notes } = await recordsOf(tools.stop);
  return lines.flatMap((line) => {
    const person = people.get(line.personId);
    if (!person) return [];
    const own = notes.get(person.id) ?? [];
    const inOrder = own.toSorted(
      (a, b) => a.day.localeCompare(b.day) || a.writtenAt.localeCompare(b.writtenAt),
    );
    return { person, line, profile: profileOf(aliases.get(person.id) ?? []), notes: inOrder };
  });
}
