import type { Backup } from '../../transfer/backup';
import { BackupDefect, type DefectKind } from '../../transfer/backup-defect';
import { type Failure, failureOf } from '../../ui/failure';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';
import { lockInWorker } from './lock-in-worker';
import type { Tools } from './use-work';

const reasons: Readonly<Record<DefectKind, MessageKey>> = {
  too_large: 'backup_too_large',
  not_unpacked: 'backup_not_unpacked',
  not_text: 'backup_not_text',
  not_a_backup: 'backup_not_a_backup',
  newer: 'backup_newer',
  line_too_long: 'backup_line_too_long',
  no_end: 'backup_no_end',
  changed: 'backup_changed',
  not_a_row: 'backup_not_a_row',
  out_of_order: 'backup_out_of_order',
  counts: 'backup_counts',
  wrong_passphrase: 'backup_wrong_passphrase',
  locked_by_key: 'backup_locked_by_key',
  not_unlocked: 'backup_not_unlocked',
};

/** A backup and the name of its file. */
export interface Chosen {
  name: string;
  backup: Backup;
}

/** A file that is to be read, and its passphrase where it is locked. */
export interface ToRead {
  file: File;
  passphrase?: string | undefined;
}

async function opened({ file, passphrase }: ToRead, { onProgress, stop }: Tools): Promise<Blob> {
  if (passphrase === undefined) return file;
  onProgress({ done: 0, last: 'unlocking' });
  return lockInWorker({ task: 'unlock', file, passphrase }, stop);
}

/** Reads the file that was chosen. Throws a BackupDefect for a file with any defect. */
export async function readFile(asked: ToRead, tools: Tools): Promise<Chosen> {
  const { readBackup } = await import('../../transfer/backup');
  const plain = await opened(asked, tools);
  const onRows = (done: number) => tools.onProgress({ done });
  const backup = await readBackup(plain, { onRows, stop: tools.stop });
  return { name: asked.file.name, backup };
}

/** Why a file was turned down: which, where, and what for. */
export function fileFailure(error: unknown, name: string): Failure {
  if (!(error instanceof BackupDefect)) return failureOf(error, 'transfer_notRestored');
  const reason = t(reasons[error.kind]);
  const message =
    error.line === undefined
      ? t('backup_inFile', name, reason)
      : t('backup_inLine', name, sayNumber(error.line), reason);
  return { message };
}
