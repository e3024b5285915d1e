import type { CommandId, Outcome } from '../../domain/commands';
import type { Now } from '../../domain/import/people';
import type { PlanChoices } from '../../domain/import/plan';
import type { Preview } from '../../domain/import/preview';
import { Refusal } from '../../domain/refusal';
import type { StagedSetId } from '../../domain/staged-set';
import { send } from '../../messages/send';
import type { ImportWorker } from './import-worker';
import type { Tools } from './use-work';

/** A hundred thousand rows take the background longer than any other change: it is asked again. */
const patience = 12;
/** Times that it is planned anew because something was written meanwhile. */
const attempts = 4;

/** What was put in place, and what it was. */
export interface Placed {
  outcome: Outcome;
  preview: Preview;
}

interface Order {
  worker: ImportWorker;
  choices: PlanChoices;
  now: Now;
  id: CommandId;
}

function isSetId(text: string): text is StagedSetId {
  return text.length === 36;
}

function newSetId(): StagedSetId {
  const id: string = crypto.randomUUID();
  if (!isSetId(id)) throw new TypeError('not a UUID');
  return id;
}

async function bring({ worker }: Order, setId: StagedSetId, total: number, tools: Tools) {
  let done = 0;
  for (let at = 0; ; at += 1) {
    const rows = await worker.ask('piece', [at], tools);
    if (rows.length === 0) break;
    await send('stageRows', setId, at, rows);
    done += rows.length;
    tools.onProgress({ done, total });
  }
  tools.stop.throwIfAborted();
}

type Args = { setId: StagedSetId; rows: number; changes: number };

/** Asked again, it goes out under the same id, so that it is carried out once. */
async function putInPlace(id: CommandId, args: Args): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send('run', { id, args: { name: 'importRows', ...args } });
    } catch (error) {
      const gone = error instanceof Error && error.name === 'ExtensionGone';
      if (error instanceof Refusal || gone || attempt === patience) throw error;
    }
  }
}

async function placeOnce(order: Order, tools: Tools): Promise<Placed> {
  const { worker, choices, now, id } = order;
  const setId = newSetId();
  const { preview, changes } = await worker.ask('plan', [choices, now], { stop: tools.stop });
  const { rows } = preview;
  tools.onProgress({ done: 0, total: rows });
  await bring(order, setId, rows, tools);
  tools.onProgress({ done: rows, total: rows, last: 'placing' });
  return { preview, outcome: await putInPlace(id, { setId, rows, changes }) };
}

/**
 * Imports what the worker has read, as one change: rows are brought in pieces, which changes nothing,
 * and then put in place. Planned anew when something was written meanwhile. Throws what a change
 * throws, and the signal's reason; nothing is changed then.
 */
export async function placeImport(order: Order, tools: Tools): Promise<Placed> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await placeOnce(order, tools);
      } catch (error) {
        const changed = error instanceof Refusal && error.code === 'changed-since';
        if (!changed || attempt === attempts) throw error;
      }
    }
  } catch (error) {
    await send('discardStaged').catch(() => {});
    throw error;
  }
}
