import * as v from 'valibot';
import { type CivilDay, localNow } from '../../../src/domain/civil-day';
import { type CommandName, commandIdSchema } from '../../../src/domain/commands';
import {
  type Database,
  openDatabase,
  storeNames,
  type WriteTransaction,
} from '../../../src/store/database';
import { refreshDerived } from '../../../src/store/derived';
import type { Change } from '../../../src/store/schema';
import { type Life, lifeOf, middayOf } from './life';
import { type Random, randomFrom } from './random';

/** People in one transaction. */
const batch = 250;

const here = () => localNow(new Date(), new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** One row of a life and the command that writes such a row. */
interface Written {
  name: CommandName;
  day: CivilDay;
  changes: Change[];
}

function changesOf({ person, alias, notes, interactions, conversations }: Life): Written[] {
  const { connectedOn = alias.firstSeen } = person;
  const kept: Change[] = [
    { store: 'people', key: person.id, after: person },
    { store: 'aliases', key: alias.key, after: alias },
  ];
  return [
    { name: 'editPerson', day: connectedOn, changes: kept },
    ...notes.map((after) =>
      written('addNote', { store: 'notes', key: after.id, after }, after.day),
    ),
    ...interactions.map((after) =>
      written('logInteraction', { store: 'interactions', key: after.id, after }, after.day),
    ),
    ...conversations.map((after) =>
      written(
        'planConversation',
        { store: 'conversations', key: after.id, after },
        after.proposedOn,
      ),
    ),
  ];
}

const written = (name: CommandName, change: Change, day: CivilDay): Written => ({
  name,
  day,
  changes: [change],
});

/** Puts rows and their journal rows without waiting; a failure fails the transaction. */
function put(tx: WriteTransaction, life: Life, journal: { seq: number }, random: Random): void {
  const { id: personId, name: called = '' } = life.person;
  for (const { name, day, changes } of changesOf(life)) {
    for (const { store, after } of changes) {
      // The union of row types is the store's own business.
      void tx.objectStore(store).put(after as never);
    }
    const id = v.parse(commandIdSchema, random.uuid());
    journal.seq += 1;
    const outcome = { commandId: id, person: { id: personId, called } };
    const at = middayOf(day);
    void tx.objectStore('journal').add({ id, seq: journal.seq, name, at, changes, outcome });
  }
}

/** How many rows there are, to be told with the figures. */
async function countRows(db: Database) {
  const due = IDBKeyRange.upperBound([here().day, []]);
  const [people, notes, interactions, overdue] = await Promise.all([
    db.count('people'),
    db.count('notes'),
    db.count('interactions'),
    db.countFromIndex('people', 'due', due),
  ]);
  return { people, notes, interactions, overdue };
}

/**
 * Fills the store with `count` invented people. What is derived comes from the product's own code.
 * @param slugs addresses of profiles that the first of them have
 */
export async function seed(count: number, slugs: string[]) {
  const db = await openDatabase();
  const today = here().day;
  const journal = { seq: 0 };
  for (let start = 0; start < count; start += batch) {
    // What the product writes is strict; nobody minds the loss of invented people.
    const tx = db.transaction(storeNames, 'readwrite', { durability: 'relaxed' });
    const numbers = Array.from({ length: Math.min(batch, count - start) }, (_, at) => start + at);
    await Promise.all(
      numbers.map((number) => {
        const random = randomFrom(number);
        const life = lifeOf(number, random, today, slugs[number]);
        put(tx, life, journal, random);
        return refreshDerived(tx, life.person.id, today, middayOf(today));
      }),
    );
    await tx.done;
  }
  const rows = await countRows(db);
  db.close();
  return rows;
}
