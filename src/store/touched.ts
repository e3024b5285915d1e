import { type Introduction, partiesOf } from '../domain/introduction';
import { introductionSchema } from '../domain/introduction-schema';
import type { PersonId } from '../domain/person';
import type { WriteTransaction } from './database';
import { introductionsOf, peopleBefore } from './introductions';
import type { JournaledStore } from './schema';
import { sound } from './sound';

/** Those it is between and everybody further up its chain: what comes of it is news for them too. */
async function concerned(tx: WriteTransaction, introduction: Introduction): Promise<PersonId[]> {
  const parties = partiesOf(introduction);
  if (introduction.direction === 'made') return parties;
  return [...parties, ...(await peopleBefore(tx, introduction.helperId, () => true))];
}

async function concernedAll(tx: WriteTransaction, rows: unknown[]): Promise<PersonId[]> {
  const introductions = sound<Introduction>(introductionSchema, rows);
  return (await Promise.all(introductions.map((one) => concerned(tx, one)))).flat();
}

interface Named {
  name?: string;
  keptAs?: string;
}

function isRenamed(before: Named | undefined, after: Named | undefined): boolean {
  if (!before || !after) return false;
  return before.name !== after.name || before.keptAs !== after.keptAs;
}

/** The person, and after another name everybody whose sentences carry it. */
async function ofPerson(
  tx: WriteTransaction,
  id: PersonId,
  before: object | undefined,
  after: object | undefined,
): Promise<PersonId[]> {
  if (!isRenamed(before, after)) return [id];
  return [id, ...(await concernedAll(tx, await introductionsOf(tx, id)))];
}

function ownersOf(rows: object[]): PersonId[] {
  return rows.flatMap((row) => ('personId' in row ? [row.personId as PersonId] : []));
}

/** Everybody for whom something else may follow once a row has become another. */
export function touchedBy(
  tx: WriteTransaction,
  store: JournaledStore,
  key: string,
  before: object | undefined,
  after: object | undefined,
): Promise<PersonId[]> {
  const rows = [before, after].filter((row) => row !== undefined);
  switch (store) {
    case 'people':
      return ofPerson(tx, key as PersonId, before, after);
    case 'introductions':
      return concernedAll(tx, rows);
    case 'settings':
    case 'templates':
    case 'drafts':
    case 'deletions':
      return Promise.resolve([]);
    case 'aliases':
    case 'notes':
    case 'interactions':
    case 'conversations':
    case 'answers':
    case 'asks':
    case 'helps':
    case 'promises':
      return Promise.resolve(ownersOf(rows));
  }
}
