import type { Outcome } from '../../domain/commands';
import type { Backup } from '../../transfer/backup';
import { placeRows } from './bring-rows';
import type { Tools } from './use-work';

/** Replaces everything by a backup. Throws what a change throws; nothing is changed then. */
export function restoreBackup({ rows, header }: Backup, tools: Tools): Promise<Outcome> {
  const { madeOn } = header;
  return placeRows(rows, (set) => ({ name: 'restoreBackup', ...set, madeOn }), tools);
}
