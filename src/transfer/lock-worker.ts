import { BackupDefect, type DefectKind } from './backup-defect';
import { lock, unlock } from './lock';

/** What the worker is asked for. */
export interface LockTask {
  task: 'lock' | 'unlock';
  file: Blob;
  passphrase: string;
}

/** What it answers. */
export type LockAnswer = { file: Blob } | { defect: DefectKind } | { failed: true };

async function answerTo({ task, file, passphrase }: LockTask): Promise<LockAnswer> {
  try {
    return { file: await (task === 'lock' ? lock : unlock)(file, passphrase) };
  } catch (error) {
    return error instanceof BackupDefect ? { defect: error.kind } : { failed: true };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LockTask>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});
