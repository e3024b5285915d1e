import type { Command, Outcome } from '../domain/commands';
import { ChangeLog } from './change-log';
import { type Clock, type Context, contextAt } from './commands/context';
import { type Database, type WriteTransaction, writeTransaction } from './database';
import { refreshDerived } from './derived';
import { lastSeq } from './last-seq';
import { perform } from './perform';
import { refreshLater } from './refresh-later';
import { touch } from './roll/touch';
import { rulesMayDiffer } from './rule-settings';
import type { JournalRow } from './schema';
import { askForRebuild } from './upkeep';

/**
 * People for whom all that follows is computed within the write. A person takes about 2 ms, and the
 * user waits for it; with more of them, lists are right at once and the rest comes right afterwards.
 */
const atOnce = 100;

/**
 * Where so many people are changed, and more than a third of all, everybody is computed anew: a hundred
 * who follow each other take ten reads, and each of these alone a dozen.
 */
const thousands = 1000;

async function isMost(tx: WriteTransaction, people: number): Promise<boolean> {
  return people > thousands && people * 3 > (await tx.objectStore('people').count());
}

async function bringUpToDate({
  tx,
  log,
  today,
  writtenAt,
}: Pick<Context, 'tx' | 'log' | 'today' | 'writtenAt'>): Promise<void> {
  const changed = log.changes.filter(({ store }) => store === 'people').map(({ key }) => key);
  await touch(tx, changed, false);
  if (await isMost(tx, log.people.size)) return askForRebuild(tx, today);
  if (log.people.size > atOnce) return refreshLater(tx, [...log.people]);
  for (const personId of log.people) await refreshDerived(tx, personId, today, writtenAt);
}

/**
 * Brings what is derived up to date and writes the journal row, as the end of a change. What other
 * settings of the rules change for everybody is only asked for here: it takes its time later.
 */
export async function closeJournal(
  context: Pick<Context, 'tx' | 'log' | 'today' | 'writtenAt'>,
  row: Pick<JournalRow, 'id' | 'name' | 'outcome'>,
): Promise<void> {
  const { tx, log, today, writtenAt } = context;
  await bringUpToDate(context);
  if (log.changes.some(rulesMayDiffer)) await askForRebuild(tx, today);
  const seq = (await lastSeq(tx)) + 1;
  const { changes, replaced, laidAside } = log;
  const aside = { ...(replaced && { replaced }), ...(laidAside && { laidAside }) };
  const entry = { ...row, seq, at: writtenAt, changes, ...aside };
  await tx.objectStore('journal').add(entry);
}

/**
 * Carries a command out: its changes, what follows from them and its journal row in one strict
 * transaction. The same id again changes nothing and gives the stored outcome.
 * Throws a Refusal when the input is turned down; nothing is changed then.
 */
export async function runCommand(db: Database, command: Command, clock: Clock): Promise<Outcome> {
  const tx = writeTransaction(db);
  try {
    const done = await tx.objectStore('journal').get(command.id);
    if (done) return done.outcome;
    const context = contextAt(tx, new ChangeLog(tx), clock);
    const outcome = { commandId: command.id, ...(await perform(context, command.args)) };
    await closeJournal(context, { id: command.id, name: command.args.name, outcome });
    await tx.done;
    return outcome;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function abort(tx: WriteTransaction): void {
  // A transaction that has failed by itself is over already; its own error is the one to report.
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
