import type { AliasKey } from '../alias';
import { calledBy } from '../called';
import type { Person, PersonId } from '../person';
import { keyOfRow, type UserRow, userStores } from '../user-row';
import type { Brought, BroughtPerson } from './brought';
import { type Gathered, gather } from './gather';
import { type Kept, KnownPeople } from './kept';
import { type Answers, keyOf, questionKey } from './match';
import { type Now, PeopleWriter, type Settled, shownAlias } from './people';
import {
  hasMoved,
  type PersonChange,
  type Preview,
  type Question,
  type Side,
  shownAtMost,
} from './preview';
import { RecordWriter, type Resolved } from './records';
import { Standings } from './standing';

/** What the user chose on seeing what a file brings. */
export interface PlanChoices {
  answers: Answers;
  /** Keep also who is no connection and only wrote to the user. */
  strangers: boolean;
  /** Bring back what the user deleted. */
  deleted: boolean;
}

/** What an import writes, and what it would be to the user. */
export interface Plan {
  /** Rows that are new or others than before; in the order of stores, then of keys. */
  writes: UserRow[];
  preview: Preview;
}

type RowsOfMessages = Pick<Brought, 'messages' | 'notes' | 'helps' | 'interactions'>;

/** People of whom there is more than that they wrote: the user answered, or noted something. */
function metByUser({ messages, notes, helps, interactions }: RowsOfMessages): Set<number> {
  const out = messages.filter(({ direction }) => direction === 'out');
  return new Set([...out, ...notes, ...helps, ...interactions].map(({ person }) => person));
}

function byStoreAndKey(a: UserRow, b: UserRow): number {
  if (a.store !== b.store) return userStores.indexOf(a.store) - userStores.indexOf(b.store);
  return keyOfRow(a) < keyOfRow(b) ? -1 : 1;
}

function sideOf(person: Person | BroughtPerson, called: string, alias: AliasKey | undefined): Side {
  const { company, role, email } = person;
  return {
    called,
    ...(company && { company }),
    ...(role && { role }),
    ...(email && { email }),
    ...(alias && { alias }),
  };
}

class Planning {
  readonly #brought: Brought;
  readonly #choices: PlanChoices;
  readonly #people: PeopleWriter;
  readonly #records: RecordWriter;
  readonly #standings = new Standings();
  readonly #resolved = new Map<number, Resolved>();
  readonly #questions: Question[] = [];
  readonly #seen = new Set<PersonId>();
  #strangers = 0;

  constructor(kept: Kept, brought: Brought, choices: PlanChoices, now: Now) {
    this.#brought = brought;
    this.#choices = choices;
    const { answers, deleted } = choices;
    const gone = { marks: new Set(kept.deletions.map(({ id }) => id)), bringBack: deleted };
    this.#people = new PeopleWriter(new KnownPeople(kept), { answers, gone }, now);
    this.#records = new RecordWriter(kept, { known: this.#people.known, gone }, now);
    this.#settlePeople();
    this.#writeRecords();
    for (const one of kept.interactions) this.#standings.happened(one.personId, one);
  }

  #settlePeople(): void {
    const everybody = gather(this.#brought.people);
    for (const { brought, settled } of this.#settleAll(everybody)) {
      if (settled.is === 'asked') this.#question(brought, settled.match);
      if (settled.is === 'left out') this.#strangers += 1;
      if (settled.is === 'settled') this.#people.hear(settled.id, brought);
    }
    for (const id of this.#seen) this.#standings.ask(id);
  }

  /** Whoever is settled may be the one that others are found by, so those are looked at again. */
  #settleAll(everybody: Gathered[]): { brought: BroughtPerson; settled: Settled }[] {
    const met = metByUser(this.#brought);
    const settled = new Map<Gathered, Settled>();
    let before = Number.NEGATIVE_INFINITY;
    const isOpen = (state?: Settled) => state?.is !== 'settled' && state?.is !== 'deleted';
    const waiting = () => everybody.filter((one) => isOpen(settled.get(one)));
    for (let left = waiting(); left.length > 0 && left.length !== before; left = waiting()) {
      before = left.length;
      for (const one of left) settled.set(one, this.#settle(one, met));
    }
    return everybody.flatMap((one) => {
      const state = settled.get(one);
      return state ? { brought: one.brought, settled: state } : [];
    });
  }

  #settle({ brought, places }: Gathered, met: Set<number>): Settled {
    const isStranger = !brought.connected && !places.some((at) => met.has(at));
    const before = this.#people.created.size;
    const settled = this.#people.settle(brought, !isStranger || this.#choices.strangers);
    if (settled.is !== 'settled') return settled;
    const { id } = settled;
    if (isStranger && this.#people.created.size > before) this.#strangers += 1;
    this.#seen.add(id);
    const own = brought.aliases.length > 0 ? brought.aliases : [keyOf(brought)];
    for (const at of places) this.#resolved.set(at, { personId: id, own });
    return settled;
  }

  #question(brought: BroughtPerson, { id, by }: { id: PersonId; by: Question['by'] }): void {
    const person = this.#people.known.people.get(id);
    if (!person) return;
    const ownAlias = shownAlias(this.#people.known.aliasesOf(id));
    const alias = shownAlias(brought.aliases);
    this.#questions.push({
      key: questionKey(keyOf(brought), id),
      by,
      brought: sideOf(brought, brought.name ?? brought.email ?? alias ?? '', alias),
      kept: sideOf(person, calledBy(person), ownAlias),
    });
  }

  #writeRecords(): void {
    const { messages, interactions, notes, helps } = this.#brought;
    const each = <T extends { person: number }>(
      rows: T[],
      put: (who: Resolved, row: T) => void,
    ) => {
      for (const row of rows) {
        const who = this.#resolved.get(row.person);
        if (who) put(who, row);
      }
    };
    each(messages, (who, row) => {
      if (this.#records.messages(who, row)) this.#standings.message(who.personId, row);
    });
    each(interactions, (who, row) => {
      if (this.#records.happened(who, row)) this.#standings.happened(who.personId, row);
    });
    each(notes, (who, row) => this.#records.note(who, row));
    each(helps, (who, row) => this.#records.help(who, row));
  }

  writes(): UserRow[] {
    const { changed, aliases } = this.#people;
    const rows: UserRow[] = [
      ...[...changed.values()].map((row) => ({ store: 'people' as const, row })),
      ...aliases.map((row) => ({ store: 'aliases' as const, row })),
      ...this.#records.rows,
    ];
    return rows.sort(byStoreAndKey);
  }

  #counts(): Preview['counts'] {
    const { created, changed, aliases, deleted } = this.#people;
    const touched = [...changed.keys(), ...aliases.map(({ personId }) => personId)];
    const others = new Set([...touched, ...this.#records.touched]);
    const changedOnes = [...others].filter((id) => !created.has(id)).length;
    const begun = created.size - deleted.size;
    return {
      new: begun,
      changed: changedOnes,
      unchanged: this.#seen.size - begun - changedOnes + deleted.size,
      notUsable: this.#brought.unusable.length,
    };
  }

  #changes(): PersonChange[] {
    return [...this.#people.fields].flatMap(([personId, fields]) => {
      const person = this.#people.known.people.get(personId);
      return person ? { personId, called: calledBy(person), fields } : [];
    });
  }

  #unusable(): Preview['unusable'] {
    const counts = new Map<Brought['unusable'][number]['reason'], number>();
    for (const { reason } of this.#brought.unusable) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => ({ reason, count }));
  }

  preview(today: Now['today'], rows: number): Preview {
    const changes = this.#changes();
    const moved = changes.filter(hasMoved);
    const first = [...moved, ...changes.filter((change) => !hasMoved(change))];
    const { files, askOwner } = this.#brought;
    return {
      counts: this.#counts(),
      rows,
      changes: first.slice(0, shownAtMost),
      changedFields: changes.length,
      moved: moved.length,
      questions: this.#questions.slice(0, shownAtMost),
      undecided: this.#questions.length,
      strangers: this.#strangers,
      deleted: this.#people.marked + this.#records.deleted.size,
      typed: this.#people.typed.slice(0, shownAtMost).map(({ person, field, theirs }) => ({
        called: calledBy(person),
        yours: String(person[field]),
        theirs,
      })),
      standing: this.#standings.of(today),
      notes: this.#records.notes,
      helps: this.#records.helps,
      unusable: this.#unusable(),
      files,
      ...(askOwner && { askOwner }),
    };
  }
}

/**
 * What an import of these files would write beside what the user has: new rows, and those that say
 * something else. The same files again give no writes, and no order of rows or files gives others.
 */
export function planImport(kept: Kept, brought: Brought, choices: PlanChoices, now: Now): Plan {
  const planning = new Planning(kept, brought, choices, now);
  const writes = planning.writes();
  return { writes, preview: planning.preview(now.today, writes.length) };
}
