import type { BackupState, Holdings } from '../../domain/user-row';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import type { Subscribe } from '../../ui/use-live';

/** How much there is, and how old the last backup is. */
export const holdings: Subscribe<Holdings> = (listener, stop) =>
  liveQuery(() => send('getHoldings'), listener, stop);

/** How old the last backup is, where nobody asks how much there is. */
export const backupState: Subscribe<BackupState> = (listener, stop) =>
  liveQuery(() => send('getBackupState'), listener, stop);
