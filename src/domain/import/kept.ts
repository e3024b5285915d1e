import type { AliasKey } from '../alias';
import type { Deletion } from '../deletion';
import { fold } from '../fold';
import type { Help } from '../help';
import type { Interaction } from '../interaction';
import type { Note } from '../note';
import type { Person, PersonId } from '../person';
import type { AliasRow } from '../user-row';

/** What the user has already, as far as an import looks at it. */
export interface Kept {
  people: readonly Person[];
  aliases: readonly AliasRow[];
  interactions: readonly Interaction[];
  notes: readonly Note[];
  helps: readonly Help[];
  /** Marks of what the user deleted. */
  deletions: readonly Deletion[];
}

/** An e-mail address as it is compared. */
export const foldedEmail = (email: string) => email.trim().toLowerCase();

/** A name or company as it is compared. */
export const foldedLine = (text: string | undefined) =>
  fold(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function addTo(map: Map<string, PersonId[]>, key: string, id: PersonId): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** Everybody there is, and whoever an import adds, by all that they are known by. */
export class KnownPeople {
  readonly people = new Map<PersonId, Person>();
  readonly owners = new Map<string, PersonId>();
  readonly #aliases = new Map<PersonId, AliasKey[]>();
  readonly #byEmail = new Map<string, PersonId[]>();
  readonly #byName = new Map<string, PersonId[]>();
  readonly #bySameAs = new Map<string, PersonId>();

  constructor({ people, aliases }: Pick<Kept, 'people' | 'aliases'>) {
    for (const person of people) this.#addKept(person);
    for (const { key, personId } of aliases) this.addAlias(key, personId);
  }

  #addKept(person: Person): void {
    this.people.set(person.id, person);
    if (person.name) addTo(this.#byName, foldedLine(person.name), person.id);
    for (const key of person.imported?.sameAs ?? []) this.#bySameAs.set(key, person.id);
    this.addEmails(person.id, [person.email, person.imported?.email]);
  }

  addAlias(key: AliasKey, id: PersonId): void {
    if (this.owners.has(key) || !this.people.has(id)) return;
    this.owners.set(key, id);
    const keys = this.#aliases.get(id);
    if (keys) keys.push(key);
    else this.#aliases.set(id, [key]);
  }

  addEmails(id: PersonId, emails: readonly (string | undefined)[]): void {
    for (const email of emails) if (email) addTo(this.#byEmail, foldedEmail(email), id);
  }

  aliasesOf(id: PersonId): readonly AliasKey[] {
    return this.#aliases.get(id) ?? [];
  }

  /** Who the user said is the same, for a key of somebody without an address. */
  sameAs(key: string): PersonId | undefined {
    return this.#bySameAs.get(key);
  }

  withEmail(email: string): readonly PersonId[] {
    return this.#byEmail.get(foldedEmail(email)) ?? [];
  }

  /** Only of those who were there before, and only where this import has not renamed them. */
  withName(name: string): readonly PersonId[] {
    const folded = foldedLine(name);
    const ids = this.#byName.get(folded) ?? [];
    return ids.filter((id) => foldedLine(this.people.get(id)?.name) === folded);
  }
}
