import { type Help, helpSchema } from '../../domain/help';
import type { LedgerPage, LedgerQuery } from '../../domain/ledger';
import { type Database, readTransaction } from '../database';
import { namesOf } from '../read-person';
import { sound } from '../sound';

/** One page of the help the user got or gave, newest first. */
export async function listHelps(
  db: Database,
  { direction, open, offset, limit }: LedgerQuery,
): Promise<LedgerPage> {
  const tx = readTransaction(db);
  const range = IDBKeyRange.bound([direction], [direction, []]);
  const rows = await tx.objectStore('helps').index('direction-day').getAll(range);
  const helps = sound<Help>(helpSchema, rows).filter(
    ({ toldOn, imported }) => !open || !(toldOn || imported),
  );
  helps.sort((a, b) => b.day.localeCompare(a.day) || b.writtenAt.localeCompare(a.writtenAt));
  const page = helps.slice(offset, offset + limit);
  const names = await namesOf(
    tx,
    page.map(({ personId }) => personId),
  );
  const lines = page.flatMap((help) => {
    const called = names.get(help.personId);
    return called === undefined ? [] : [{ help, personId: help.personId, called }];
  });
  return { lines, total: helps.length };
}
