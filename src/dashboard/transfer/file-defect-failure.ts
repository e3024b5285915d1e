import { FileDefect, type FileReason } from '../../transfer/file-defect';
import { type Failure, failureOf } from '../../ui/failure';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';

const reasons: Readonly<Record<FileReason, MessageKey>> = {
  unknown: 'file_unknown',
  empty: 'file_empty',
  too_large: 'file_too_large',
  too_many_entries: 'file_too_many_entries',
  entry_too_large: 'file_entry_too_large',
  packed_too_well: 'file_packed_too_well',
  packed_twice: 'file_packed_twice',
  truncated: 'file_truncated',
  encrypted: 'file_encrypted',
  damaged: 'file_damaged',
  not_text: 'file_not_text',
  no_header: 'file_no_header',
  not_json: 'file_not_json',
  newer: 'file_newer',
};

/** Why files were turned down: which, where, and what for. */
export function fileDefectFailure(error: unknown): Failure {
  if (!(error instanceof FileDefect)) return failureOf(error, 'import_failed');
  const { file, row } = error;
  const reason = t(reasons[error.reason]);
  const where = row === undefined ? undefined : sayNumber(row);
  return {
    message: where ? t('import_inRow', file, where, reason) : t('backup_inFile', file, reason),
  };
}
