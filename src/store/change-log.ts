import type { Person, PersonId } from '../domain/person';
import type { WriteTransaction } from './database';
import { provisional, relisted } from './derived';
import type { Change, JournaledRows, JournaledStore, PersonRow } from './schema';
import { touchedBy } from './touched';

/** The key of a row: `key` in the stores that name it so, `id` in the others. */
function keyOf(row: object): string {
  const named = row as { key?: string; id?: string };
  return named.key ?? named.id ?? '';
}

/** A row as the journal keeps it. */
export function withoutDerived(row: object | undefined): object | undefined {
  if (!row) return undefined;
  const { derived: _, ...own } = row as { derived?: unknown };
  return own;
}

/** Writes rows for one command and remembers each as it was and as it became. */
export class ChangeLog {
  readonly changes: Change[] = [];
  readonly people = new Set<PersonId>();
  /** Where everything is that was there before, when all of it was replaced. */
  replaced: string | undefined;
  /** Where everything is that these rows were before, when many were put in place. */
  laidAside: string | undefined;
  readonly #tx: WriteTransaction;

  constructor(tx: WriteTransaction) {
    this.#tx = tx;
  }

  /** Puts a row, new or changed. What is derived is filled in at the end of the command. */
  async put<S extends JournaledStore>(store: S, row: JournaledRows[S]): Promise<void> {
    await this.write(store, keyOf(row), row);
  }

  async delete(store: JournaledStore, key: string): Promise<void> {
    await this.write(store, key, undefined);
  }

  /** Puts `after` under `key`, or removes the row when there is no `after`. */
  async write(store: JournaledStore, key: string, after: object | undefined): Promise<void> {
    await this.#write(store, key, await this.#tx.objectStore(store).get(key), after);
  }

  /** Puts a person in the place of the row that was read just now. */
  async replacePerson(before: PersonRow, after: Person): Promise<void> {
    await this.#write('people', after.id, before, after);
  }

  async #write(
    store: JournaledStore,
    key: string,
    before: object | undefined,
    after: object | undefined,
  ): Promise<void> {
    const rows = this.#tx.objectStore(store);
    // The union of row types is ours alone.
    if (after) await rows.put(this.#stored(store, before, after) as never);
    else await rows.delete(key);
    const touched = await touchedBy(this.#tx, store, key, before, after);
    for (const personId of touched) this.people.add(personId);
    const was = withoutDerived(before);
    const is = withoutDerived(after);
    this.changes.push({ store, key, ...(was && { before: was }), ...(is && { after: is }) });
  }

  /** A person keeps what is derived until the command ends, but for what lists go by. */
  #stored(store: JournaledStore, before: object | undefined, after: object): object {
    if (store !== 'people') return after;
    const person = after as Person;
    const derived = (before as Partial<PersonRow> | undefined)?.derived;
    return {
      ...person,
      derived: derived ? relisted(derived, person) : provisional(person, person.createdAt),
    };
  }
}
