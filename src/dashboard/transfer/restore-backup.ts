import type { Outcome } from '../../domain/commands';
import { Refusal } from '../../domain/refusal';
import type { StagedSetId } from '../../domain/staged-set';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import { inPieces } from '../../transfer/all-rows';
import type { Backup } from '../../transfer/backup';
import type { Tools } from './use-work';

/** A hundred thousand rows take the background longer than any other change: it is asked again. */
const patience = 12;

function isSetId(text: string): text is StagedSetId {
  return text.length === 36;
}

function newSetId(): StagedSetId {
  const id: string = crypto.randomUUID();
  if (!isSetId(id)) throw new TypeError('not a UUID');
  return id;
}

async function bring({ rows }: Backup, setId: StagedSetId, { onProgress, stop }: Tools) {
  let at = 0;
  let done = 0;
  for (const piece of inPieces(rows)) {
    stop.throwIfAborted();
    await send('stageRows', setId, at, piece);
    at += 1;
    done += piece.length;
    onProgress({ done, total: rows.length });
  }
  stop.throwIfAborted();
}

/** Asked again, it goes out under the same id, so that it is carried out once. */
async function putInPlace(args: Parameters<typeof change>[0]): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change(args);
    } catch (error) {
      const gone = error instanceof Error && error.name === 'ExtensionGone';
      if (error instanceof Refusal || gone || attempt === patience) throw error;
    }
  }
}

/**
 * Replaces everything by a backup: it is brought in pieces, which changes nothing, and then put in
 * place as one change. Throws what a change throws; nothing is changed then.
 */
export async function restoreBackup(backup: Backup, tools: Tools): Promise<Outcome> {
  const setId = newSetId();
  try {
    await bring(backup, setId, tools);
  } catch (error) {
    await send('discardStaged').catch(() => {});
    throw error;
  }
  const rows = backup.rows.length;
  tools.onProgress({ done: rows, total: rows, last: 'placing' });
  const { madeOn } = backup.header;
  return putInPlace({ name: 'restoreBackup', setId, rows, madeOn });
}
