import { isBackupDue, isUnsaved } from '../../domain/backup-due';
import type { BackupState } from '../../domain/user-row';
import { send } from '../../messages/send';
import { currentDay } from '../../ui/clock';
import { backUp } from './save-backup';
import type { Tools } from './use-work';

/** The name under which pages and background take turns. */
const lockName = 'wellkept-backup';

const wanted: chrome.permissions.Permissions = { permissions: ['downloads'] };

/** Whether files may be put into the folder for downloads. */
export const mayDownload = () => chrome.permissions.contains(wanted);

/** Asks the user for that. Browsers ask for an act of the user's only, so nothing may come before. */
export const askToDownload = () => chrome.permissions.request(wanted);

async function toDownloadFolder(tools: Tools): Promise<void> {
  await backUp(tools, async (made) => {
    const { toDownloads } = await import('../../transfer/to-downloads');
    const url = URL.createObjectURL(made.file);
    try {
      await toDownloads(chrome.downloads, url, made.name);
    } finally {
      URL.revokeObjectURL(url);
    }
    return made;
  });
}

async function backUpWhere(is: (state: BackupState) => boolean, tools: Tools): Promise<boolean> {
  return navigator.locks.request(lockName, { signal: tools.stop }, async () => {
    if (!(await mayDownload()) || !is(await send('getBackupState'))) return false;
    await toDownloadFolder(tools);
    return true;
  });
}

/** Makes the backup that the user wants to be made by itself, when one is due. Throws when it fails. */
export function backUpWhenDue(tools: Tools): Promise<boolean> {
  const { version } = chrome.runtime.getManifest();
  return backUpWhere((state) => isBackupDue(state, currentDay(), version), tools);
}

/**
 * Where the user wants backups to be made by themselves: makes one of what no backup holds yet, before
 * much is changed at once. Throws when it fails, so that nothing is changed then.
 */
export function backUpBefore(tools: Tools): Promise<boolean> {
  const isWanted = (state: BackupState) => state.backupEveryDays !== undefined && isUnsaved(state);
  return backUpWhere(isWanted, tools);
}
