import type { CommandId, Outcome } from '../../domain/commands';
import type { Now } from '../../domain/import/people';
import type { PlanChoices } from '../../domain/import/plan';
import type { Preview } from '../../domain/import/preview';
import { Refusal } from '../../domain/refusal';
import type { StagedSetId } from '../../domain/staged-set';
import { send } from '../../messages/send';
import { newSetId, untilCarriedOut } from './bring-rows';
import type { ImportWorker } from './import-worker';
import type { Tools } from './use-work';

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

async function placeOnce(order: Order, tools: Tools): Promise<Placed> {
  const { worker, choices, now, id } = order;
  const setId = newSetId();
  const { preview, changes } = await worker.ask('plan', [choices, now], { stop: tools.stop });
  const { rows } = preview;
  tools.onProgress({ done: 0, total: rows });
  await bring(order, setId, rows, tools);
  tools.onProgress({ done: rows, total: rows, last: 'placing' });
  const args = { name: 'importRows', setId, rows, changes } as const;
  return { preview, outcome: await untilCarriedOut(() => send('run', { id, args })) };
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
