import type { CivilDay } from '../domain/civil-day';
import type { Command, CommandArgs, Outcome } from '../domain/commands';
import type { Instant } from '../domain/person';
import { ChangeLog } from './change-log';
import { answerPrompt } from './commands/answers';
import { type Clock, type Context, contextAt, type Told } from './commands/context';
import { cancelConversation, planConversation, recordResult } from './commands/conversations';
import { mergePeople, otherPerson, samePerson } from './commands/identity';
import { deleteInteraction, logInteraction } from './commands/interactions';
import { addNote, deleteNote, editNote } from './commands/notes';
import { editPerson, keepPerson, pickUpAgain, setLevel } from './commands/people';
import { changeSettings } from './commands/settings';
import { undo } from './commands/undo';
import { type Database, type WriteTransaction, writeTransaction } from './database';
import { refreshDerived } from './derived';
import type { JournalRow } from './schema';

function perform(context: Context, args: CommandArgs): Promise<Told> {
  switch (args.name) {
    case 'addNote':
      return addNote(context, args);
    case 'editNote':
      return editNote(context, args);
    case 'deleteNote':
      return deleteNote(context, args);
    case 'keepPerson':
      return keepPerson(context, args);
    case 'setLevel':
      return setLevel(context, args);
    case 'logInteraction':
      return logInteraction(context, args);
    case 'deleteInteraction':
      return deleteInteraction(context, args);
    case 'planConversation':
      return planConversation(context, args);
    case 'cancelConversation':
      return cancelConversation(context, args);
    case 'recordResult':
      return recordResult(context, args);
    case 'editPerson':
      return editPerson(context, args);
    case 'answerPrompt':
      return answerPrompt(context, args);
    case 'pickUpAgain':
      return pickUpAgain(context, args);
    case 'changeSettings':
      return changeSettings(context, args);
    case 'samePerson':
      return samePerson(context, args);
    case 'otherPerson':
      return otherPerson(context, args);
    case 'mergePeople':
      return mergePeople(context, args);
    case 'undo':
      return undo(context, args);
  }
}

/** The number for the next journal row. */
async function nextSeq(tx: WriteTransaction): Promise<number> {
  const last = await tx.objectStore('journal').index('seq').openKeyCursor(null, 'prev');
  return Number(last?.key ?? 0) + 1;
}

/** Brings what is derived up to date and writes the journal row, as the end of a change. */
export async function closeJournal(
  {
    tx,
    log,
    today,
    writtenAt,
  }: { tx: WriteTransaction; log: ChangeLog; today: CivilDay; writtenAt: Instant },
  row: Pick<JournalRow, 'id' | 'name' | 'outcome'>,
): Promise<void> {
  for (const personId of log.people) await refreshDerived(tx, personId, today, writtenAt);
  const seq = await nextSeq(tx);
  await tx.objectStore('journal').add({ ...row, seq, at: writtenAt, changes: log.changes });
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
