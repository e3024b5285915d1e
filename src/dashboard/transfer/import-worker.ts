import { FileDefect } from '../../transfer/file-defect';
import type { ImportTasks, TaskName, TaskReport } from '../../transfer/import-task';

/** What asking the worker may be given. */
interface Asking {
  onRows?: (count: number) => void;
  /** Stops waiting; the worker goes on until it is ended. */
  stop?: AbortSignal;
}

/**
 * The worker that reads files: the page goes on meanwhile. Ending it is all that it takes to cancel: it
 * writes nothing.
 */
export class ImportWorker {
  readonly #worker = new Worker(new URL('../../worker/import-worker.ts', import.meta.url), {
    type: 'module',
  });

  #asked = 0;

  /** Carries a task out. Throws a FileDefect, or the signal's reason. */
  async ask<K extends TaskName>(
    task: K,
    args: Parameters<ImportTasks[K]>,
    { onRows, stop }: Asking = {},
  ): Promise<ReturnType<ImportTasks[K]>> {
    stop?.throwIfAborted();
    const listening = new AbortController();
    const { signal } = listening;
    this.#asked += 1;
    const id = this.#asked;
    try {
      return await new Promise<ReturnType<ImportTasks[K]>>((resolve, reject) => {
        stop?.addEventListener('abort', () => reject(stop.reason), { signal });
        const fail = () => reject(new Error('The worker could not do it.'));
        this.#worker.addEventListener('error', fail, { signal });
        const hear = ({ data }: MessageEvent<TaskReport>) => {
          if (data.id !== id) return;
          if ('rows' in data) onRows?.(data.rows);
          else if ('done' in data) resolve(data.done as ReturnType<ImportTasks[K]>);
          else reject(errorOf(data));
        };
        this.#worker.addEventListener('message', hear, { signal });
        this.#worker.postMessage({ id, task, args });
      });
    } finally {
      listening.abort();
    }
  }

  end(): void {
    this.#worker.terminate();
  }
}

function errorOf(report: Extract<TaskReport, { defect: unknown } | { failed: unknown }>): Error {
  if ('failed' in report) return new Error(report.failed);
  const { reason, file, row } = report.defect;
  return new FileDefect(reason, file, row);
}
