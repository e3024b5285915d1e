import type { CivilDay } from '../civil-day';
import type { Help } from '../help';
import type { Interaction } from '../interaction';
import { type Note, textMaxLength } from '../note';
import type { Instant, PersonId } from '../person';
import type { UserRow } from '../user-row';
import type { Brought, BroughtMessages } from './brought';
import type { Deleted } from './deleted';
import type { Kept, KnownPeople } from './kept';
import { stableId } from './stable-id';

/** Somebody in a file, and who that is. */
export interface Resolved {
  personId: PersonId;
  /** What this file knows them by. */
  own: readonly string[];
}

/** What was said of a day, in full where it fits. */
const cut = (text: string) =>
  text.length > textMaxLength ? `${text.slice(0, textMaxLength - 1)}…` : text;

/** A long text in pieces that each fit. */
function pieces(text: string): string[] {
  const whole = text.trim();
  const count = Math.ceil(whole.length / textMaxLength);
  return Array.from({ length: count }, (_, at) =>
    whole.slice(at * textMaxLength, (at + 1) * textMaxLength),
  );
}

/** The fuller of two texts, in whichever order they come. */
function fuller(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a > b ? a : b;
}

/** What two files say of the messages of one day: the more of each. */
function joined(before: Interaction, after: Interaction): Interaction {
  const count = Math.max(before.count ?? 1, after.count ?? 1);
  const text = fuller(before.text, after.text);
  const { lastAt: was = after.lastAt } = before;
  const lastAt = was && after.lastAt && after.lastAt > was ? after.lastAt : was;
  return { ...before, count, ...(lastAt && { lastAt }), text };
}

const same = (a: Interaction, b: Interaction) =>
  a.count === b.count && a.lastAt === b.lastAt && a.text === b.text;

function saidIn(personId: PersonId, text: string, day: string | undefined): string {
  return `${personId} ${day ?? ''} ${text.replace(/\r\n?/g, '\n').trim()}`;
}

/** Makes the rows of what happened. A row that is there is known again by its id. */
export class RecordWriter {
  readonly #interactions = new Map<string, Interaction>();
  readonly #others: Set<string>;
  /** Notes by person, day and text: a file that this product wrote says them again. */
  readonly #written = new Set<string>();
  readonly #writes = new Map<string, UserRow>();
  readonly #known: KnownPeople;
  readonly #gone: Deleted;
  readonly #now: { today: CivilDay; writtenAt: Instant };
  /** What the user deleted, whether or not it comes back. */
  readonly deleted = new Set<string>();
  /** Everybody of whom something is new. */
  readonly touched = new Set<PersonId>();
  notes = 0;
  helps = 0;

  constructor(
    kept: Kept,
    { known, gone }: { known: KnownPeople; gone: Deleted },
    now: { today: CivilDay; writtenAt: Instant },
  ) {
    for (const row of kept.interactions) this.#interactions.set(row.id, row);
    this.#others = new Set([...kept.notes, ...kept.helps].map(({ id }) => id));
    for (const note of kept.notes) this.#written.add(saidIn(note.personId, note.text, note.day));
    this.#known = known;
    this.#gone = gone;
    this.#now = now;
  }

  get rows(): UserRow[] {
    return [...this.#writes.values()];
  }

  #put(write: UserRow & { row: { id: string; personId: PersonId } }): void {
    this.#writes.set(write.row.id, write);
    this.touched.add(write.row.personId);
  }

  /**
   * The id under which it is kept already, or the one it gets: named by what this file knows the person
   * by, or else by what other files did.
   */
  #idOf<Name extends string>(
    { personId, own }: Resolved,
    has: (id: string) => boolean,
    [what = '', ...rest]: string[],
  ) {
    const idBy = (key: string) => stableId<Name>(what, key, ...rest);
    const known = [...own, ...this.#known.aliasesOf(personId)];
    const ids = known.map(idBy);
    const kept = ids.find(has);
    const marked = kept ? undefined : ids.find((id) => this.#gone.marks.has(id));
    if (marked) this.deleted.add(marked);
    const gone = marked !== undefined && !this.#gone.bringBack;
    const [first = personId] = [...[...this.#known.aliasesOf(personId)].sort(), ...own];
    return { id: kept ?? marked ?? idBy(first), kept: kept !== undefined, gone };
  }

  /** False for what the user deleted, as for whatever else happened. */
  messages(who: Resolved, brought: BroughtMessages): boolean {
    const { day, direction, count, lastAt, text = '' } = brought;
    if (day > this.#now.today) return true;
    const has = (id: string) => this.#interactions.has(id);
    const { id, gone } = this.#idOf<'InteractionId'>(who, has, ['message', day, direction]);
    if (gone) return false;
    const { writtenAt } = this.#now;
    const said = { kind: 'message', day, direction, text: cut(text), count, lastAt } as const;
    const before = this.#interactions.get(id);
    const row = before
      ? joined(before, { ...before, ...said })
      : { id, personId: who.personId, ...said, writtenAt };
    if (before && same(before, row)) return true;
    this.#interactions.set(id, row);
    this.#put({ store: 'interactions', row });
    return true;
  }

  happened(who: Resolved, one: Brought['interactions'][number]): boolean {
    const { kind, day, direction, text } = one;
    if (day > this.#now.today) return true;
    const has = (id: string) => this.#interactions.has(id);
    const parts = ['happened', kind, day, direction, text];
    const { id, kept, gone } = this.#idOf<'InteractionId'>(who, has, parts);
    if (kept || gone) return kept;
    const { writtenAt } = this.#now;
    const row: Interaction = {
      id,
      personId: who.personId,
      kind,
      day,
      direction,
      text: cut(text),
      writtenAt,
    };
    this.#interactions.set(id, row);
    this.#put({ store: 'interactions', row });
    return true;
  }

  /** One that the user has changed since keeps its id, and is left alone. */
  note(who: Resolved, { day, text }: Brought['notes'][number]): void {
    const has = (id: string) => this.#others.has(id);
    for (const piece of pieces(text)) {
      const { id, kept, gone } = this.#idOf<'NoteId'>(who, has, ['note', day ?? '', piece]);
      if (kept || gone || this.#written.has(saidIn(who.personId, piece, day))) continue;
      const { today, writtenAt } = this.#now;
      const written = day && day <= today ? day : today;
      const row: Note = { id, personId: who.personId, day: written, text: piece, writtenAt };
      this.#others.add(id);
      this.notes += 1;
      this.#put({ store: 'notes', row });
    }
  }

  help(who: Resolved, one: Brought['helps'][number]): void {
    const { direction, day } = one;
    if (day > this.#now.today) return;
    const has = (id: string) => this.#others.has(id);
    const what = cut(one.what.trim());
    const { id, kept, gone } = this.#idOf<'HelpId'>(who, has, ['help', direction, day, what]);
    if (kept || gone) return;
    const { writtenAt } = this.#now;
    const row: Help = {
      id,
      personId: who.personId,
      direction,
      what,
      day,
      imported: true,
      writtenAt,
    };
    this.#others.add(id);
    this.helps += 1;
    this.#put({ store: 'helps', row });
  }
}
