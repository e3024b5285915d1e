import type { CommandArgs, Outcome } from '../../domain/commands';
import { Refusal } from '../../domain/refusal';
import type { StagedSetId } from '../../domain/staged-set';
import type { UserRow } from '../../domain/user-row';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import { inPieces } from '../../transfer/all-rows';
import type { Tools } from './use-work';

/** A hundred thousand rows take the background longer than any other change: it is asked again. */
const patience = 12;

function isSetId(text: string): text is StagedSetId {
  return text.length === 36;
}

/** A name for rows that are brought together. */
export function newSetId(): StagedSetId {
  const id: string = crypto.randomUUID();
  if (!isSetId(id)) throw new TypeError('not a UUID');
  return id;
}

async function bring(rows: readonly UserRow[], setId: StagedSetId, { onProgress, stop }: Tools) {
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

/**
 * Asks for a change that takes long until it is carried out. Asked again, it must go out under the same
 * id, so that it is carried out once. Throws a Refusal at once, and the last error when all tries fail.
 */
export async function untilCarriedOut(ask: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const gone = error instanceof Error && error.name === 'ExtensionGone';
      if (error instanceof Refusal || gone || attempt === patience) throw error;
    }
  }
}

/**
 * Brings rows in pieces, which changes nothing, and puts them in place as one change.
 * @param args the change, given the set that was brought
 * Throws what a change throws; nothing is changed then.
 */
export async function placeRows(
  rows: readonly UserRow[],
  args: (set: { setId: StagedSetId; rows: number }) => CommandArgs,
  tools: Tools,
): Promise<Outcome> {
  const setId = newSetId();
  try {
    await bring(rows, setId, tools);
  } catch (error) {
    await send('discardStaged').catch(() => {});
    throw error;
  }
  const { length } = rows;
  tools.onProgress({ done: length, total: length, last: 'placing' });
  const wanted = args({ setId, rows: length });
  return untilCarriedOut(() => change(wanted));
}
