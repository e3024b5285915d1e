import { BackupDefect } from '../../transfer/backup-defect';
import type { LockAnswer, LockTask } from '../../transfer/lock-worker';

/**
 * Locks or opens a file in a worker: making guesses slow takes a second, in which the page goes on.
 * Throws a BackupDefect, or the signal's reason.
 */
export async function lockInWorker(task: LockTask, stop: AbortSignal): Promise<Blob> {
  stop.throwIfAborted();
  // In one expression: so alone the build finds the worker and makes a file of it.
  const worker = new Worker(new URL('../../transfer/lock-worker.ts', import.meta.url), {
    type: 'module',
  });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      stop.addEventListener('abort', () => reject(stop.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('The worker could not do it.')));
      worker.addEventListener('message', ({ data }: MessageEvent<LockAnswer>) => {
        if ('file' in data) resolve(data.file);
        else reject('defect' in data ? new BackupDefect(data.defect) : new Error('Not locked.'));
      });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
