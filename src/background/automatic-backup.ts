import * as v from 'valibot';
import { isBackupDue, isUnsaved } from '../domain/backup-due';
import { civilDaySchema } from '../domain/civil-day-schema';
import { commandIdSchema } from '../domain/commands';
import type { WithDatabase } from '../store/connection';
import { getBackupState, getHoldings } from '../store/queries/holdings';
import { readRows } from '../store/queries/read-rows';
import { runCommand } from '../store/run-command';
import { makeBackup, noteOf } from '../transfer/make-backup';
import { toDownloads } from '../transfer/to-downloads';
import { hereAndNow, systemClock } from './clock';

const key = 'backupTriedOn';
/** The name under which pages and background take turns. */
const lockName = 'wellkept-backup';

/**
 * A worker cannot name a blob, and addresses longer than 2 MB do not get through Chrome: a larger file
 * waits for a page of the dashboard, which can.
 */
const contentMaxBytes = 1_400_000;

async function addressOf(file: Blob): Promise<string | undefined> {
  if ('createObjectURL' in URL) return URL.createObjectURL(file);
  if (file.size > contentMaxBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return `data:application/gzip;base64,${btoa(text)}`;
}

/** One try a day: what does not work now does not work five minutes later, and leaves traces. */
async function takeToday(): Promise<boolean> {
  const { day } = hereAndNow();
  const stored = v.safeParse(civilDaySchema, (await chrome.storage.local.get(key))[key]);
  if (stored.success && stored.output === day) return false;
  await chrome.storage.local.set({ [key]: day });
  return true;
}

async function save(withDatabase: WithDatabase, version: string): Promise<void> {
  const made = await makeBackup({
    holdings: () => withDatabase(getHoldings),
    state: () => withDatabase(getBackupState),
    read: (store, after, limit) => withDatabase((db) => readRows(db, store, after, limit)),
    version,
    madeOn: hereAndNow().day,
  });
  const url = await addressOf(made.file);
  if (!url) return;
  try {
    await toDownloads(chrome.downloads, url, made.name);
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
  const args = { name: 'changeSettings', settings: noteOf(made, version) } as const;
  const id = v.parse(commandIdSchema, crypto.randomUUID());
  await withDatabase((db) => runCommand(db, { id, args }, systemClock));
}

/**
 * Makes the backup that the user wants to be made by itself, when one is due. To be called as often as
 * one likes. What fails is seen by the age of the last backup, which every page says.
 * @param atOnce whatever day it is, when anything is unsaved: another version is about to come
 */
export async function backUpWhenDue(withDatabase: WithDatabase, atOnce = false): Promise<void> {
  // Missing until the user has allowed it.
  if (!chrome.downloads) return;
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { version } = chrome.runtime.getManifest();
    const state = await withDatabase(getBackupState);
    const wanted = atOnce
      ? state.backupEveryDays !== undefined && isUnsaved(state)
      : isBackupDue(state, hereAndNow().day, version) && (await takeToday());
    if (wanted) await save(withDatabase, version);
  });
}
