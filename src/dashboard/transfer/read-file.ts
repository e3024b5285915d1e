import type { Backup } from '../../transfer/backup';
import { BackupDefect, type DefectKind } from '../../transfer/backup-defect';
import { type Failure, failureOf } from '../../ui/failure';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';
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
};

/** A backup and the name of its file. */
export interface Chosen {
  name: string;
  backup: Backup;
}

/** Reads the file that was chosen. Throws a BackupDefect for a file with any defect. */
export async function readFile(file: File, { onProgress, stop }: Tools): Promise<Chosen> {
  const { readBackup } = await import('../../transfer/backup');
  const onRows = (done: number) => onProgress({ done });
  return { name: file.name, backup: await readBackup(file, { onRows, stop }) };
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
