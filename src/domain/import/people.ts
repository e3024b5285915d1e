import { type AliasKey, aliasParts } from '../alias';
import type { CivilDay } from '../civil-day';
import type { Instant, Person, PersonId } from '../person';
import type { AliasRow } from '../user-row';
import type { BroughtPerson } from './brought';
import { type Deleted, markOf } from './deleted';
import { differing, type FieldChange, follow, saidBy } from './fields';
import { foldedEmail, type KnownPeople } from './kept';
import { type Answers, keyOf, type Match, matchOf } from './match';
import { stableId } from './stable-id';

export interface Now {
  today: CivilDay;
  writtenAt: Instant;
}

const kinds = ['slug', 'pub', 'member'];

/** The address people can read before an id. */
export function shownAlias(aliases: readonly AliasKey[]): AliasKey | undefined {
  const place = (key: AliasKey) => kinds.indexOf(aliasParts(key).kind);
  return [...aliases].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))[0];
}

/** What became of somebody in a file. */
export type Settled =
  | { is: 'settled'; id: PersonId }
  | { is: 'asked'; match: Extract<Match, { is: 'asked' }> }
  | { is: 'deleted' }
  | { is: 'left out' };

/** Finds out who everybody in a file is, and makes the rows of people and addresses. */
export class PeopleWriter {
  readonly known: KnownPeople;
  readonly created = new Set<PersonId>();
  /** Of those created: who was deleted. They are known, so that others are told apart, and never written. */
  readonly deleted = new Set<PersonId>();
  /** People in these files whom the user deleted, whether or not they come back. */
  marked = 0;
  readonly fields = new Map<PersonId, FieldChange[]>();
  readonly changed = new Map<PersonId, Person>();
  readonly aliases: AliasRow[] = [];
  readonly typed: { person: Person; field: 'company' | 'name'; theirs: string }[] = [];
  readonly #answers: Answers;
  readonly #gone: Deleted;
  readonly #now: Now;
  /** What this import has said of somebody already: of two words on one thing the first is heard. */
  readonly #heard = new Map<PersonId, Set<string>>();

  /** @param choices what the user said of likely twins, and deleted */
  constructor(known: KnownPeople, choices: { answers: Answers; gone: Deleted }, now: Now) {
    this.known = known;
    this.#answers = choices.answers;
    this.#gone = choices.gone;
    this.#now = now;
  }

  /**
   * Who it is. What is said of them is heard later, when everybody is known.
   * @param mayBegin whether somebody new is kept at all
   */
  settle(brought: BroughtPerson, mayBegin: boolean): Settled {
    const key = keyOf(brought);
    const ownId = brought.id ?? stableId<'PersonId'>('person', key);
    const match = matchOf(brought, ownId, this.known, this.#answers, this.created);
    // Who was deleted is not somebody like them either.
    const mayBeGone = match.is !== 'kept' || match.alike === true;
    const isMarked = mayBeGone && this.#isMarked(brought, ownId);
    const isGone = isMarked && !this.#gone.bringBack;
    if (match.is === 'asked' && !isGone) return { is: 'asked', match };
    if (match.is === 'new' && !isGone && !mayBegin) return { is: 'left out' };
    const isKept = match.is === 'kept' && !isGone;
    const id = isKept ? match.id : this.#begin(key, ownId, brought);
    if (isMarked) this.marked += 1;
    if (isGone) this.deleted.add(id);
    this.#know(id, brought);
    return this.deleted.has(id) ? { is: 'deleted' } : { is: 'settled', id };
  }

  #isMarked({ aliases }: BroughtPerson, ownId: PersonId): boolean {
    const { marks } = this.#gone;
    return marks.has(ownId) || aliases.some((key) => marks.has(markOf(key)));
  }

  /** Who had the id before may have another address by now. */
  #begin(key: string, first: PersonId, { aliases }: BroughtPerson): PersonId {
    let id = first;
    for (let again = 1; this.known.people.has(id); again += 1) {
      id = stableId<'PersonId'>('person', key, String(again));
    }
    const { today: importedOn, writtenAt: createdAt } = this.#now;
    const keptAs = shownAlias(aliases) ?? `person:${id}`;
    this.known.people.set(id, { id, keptAs, tags: [], createdAt, importedOn });
    this.created.add(id);
    return id;
  }

  #know(id: PersonId, { aliases, email, otherEmails = [] }: BroughtPerson): void {
    this.known.addEmails(id, [email, ...otherEmails]);
    const { today } = this.#now;
    for (const key of aliases) {
      if (this.known.owners.has(key)) continue;
      this.known.addAlias(key, id);
      if (this.deleted.has(id)) continue;
      this.aliases.push({ key, personId: id, firstSeen: today, lastSeen: today });
    }
  }

  /** Hears what a file says of somebody who is known by now. Those with an address come first. */
  hear(id: PersonId, brought: BroughtPerson): void {
    const before = this.known.people.get(id);
    if (!before) return;
    const said = this.#fresh(before, brought);
    const { person, changes } = follow(before, said, brought.tags);
    const isNamed = brought.aliases.length > 0 || brought.id === id;
    const after = isNamed ? person : withSameAs(person, keyOf(brought));
    this.#noteTyped(before, said);
    if (after === before && !this.created.has(id)) return;
    this.known.people.set(id, after);
    this.changed.set(id, after);
    if (changes.length === 0 || this.created.has(id)) return;
    this.fields.set(id, [...(this.fields.get(id) ?? []), ...changes]);
  }

  /** Of somebody known by their profile other files only fill in what is missing. */
  #fresh(before: Person, brought: BroughtPerson): ReturnType<typeof saidBy> {
    const fills = brought.aliases.length === 0 && this.known.aliasesOf(before.id).length > 0;
    const heard = this.#heard.get(before.id) ?? new Set();
    const fresh = Object.entries(saidBy(brought, this.#now.today)).filter(
      ([field]) => !heard.has(field) && !(fills && field in before),
    );
    this.#heard.set(before.id, new Set([...heard, ...fresh.map(([field]) => field)]));
    return Object.fromEntries(fresh);
  }

  #noteTyped(person: Person, said: ReturnType<typeof saidBy>): void {
    for (const field of differing(person, said)) {
      if (field !== 'company' && field !== 'name') continue;
      this.typed.push({ person, field, theirs: String(said[field]) });
    }
  }
}

/** An e-mail that stands with the person finds them by itself. */
function withSameAs(person: Person, key: string): Person {
  if (person.email && key === `email:${foldedEmail(person.email)}`) return person;
  if (person.id === stableId('person', key)) return person;
  const sameAs = person.imported?.sameAs ?? [];
  if (sameAs.includes(key)) return person;
  return { ...person, imported: { ...person.imported, sameAs: [...sameAs, key] } };
}
