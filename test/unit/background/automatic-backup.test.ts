import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backUpWhenDue } from '../../../src/background/automatic-backup';
import { createHandlers } from '../../../src/background/handlers';
import type { CommandArgs } from '../../../src/domain/commands';
import { createConnection, type WithDatabase } from '../../../src/store/connection';
import { getHoldings } from '../../../src/store/queries/holdings';
import { readBackup } from '../../../src/transfer/backup';
import { mara, newCommandId } from '../store/support';
import { fakeChrome } from './fake-chrome';

let withDatabase: WithDatabase;
let files: { url: string; filename: string }[];
let ends: 'complete' | 'interrupted';

const downloads = {
  download: async (options: { url: string; filename: string }) => files.push(options),
  search: async () => [{ state: ends }],
  onChanged: { addListener: () => {}, removeListener: () => {} },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-20T10:00:00Z');
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('location', { origin: 'chrome-extension://static' });
  fakeChrome();
  vi.stubGlobal('chrome', { ...chrome, downloads });
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}),
    },
  });
  vi.stubGlobal('URL', class {});
  files = [];
  ends = 'complete';
  withDatabase = createConnection();
});
afterEach(async () => {
  await withDatabase(async (db) => db.close());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const run = (args: CommandArgs) =>
  createHandlers(withDatabase).run({ role: 'surface' }, { id: newCommandId(), args });
const want = () => run({ name: 'changeSettings', settings: { backupEveryDays: 7 } });
const keep = () => run({ name: 'addNote', target: { profile: mara }, text: 'Tides' });
const lastBackup = async () => (await withDatabase(getHoldings)).lastBackup;

it('is a file in the downloads that restores, and is remembered', async () => {
  await keep();
  await want();
  await backUpWhenDue(withDatabase);
  expect(files.map(({ filename }) => filename)).toEqual([
    'Wellkept backups/wellkept-2026-11-20.jsonl.gz',
  ]);
  const base64 = files[0]?.url.split(',')[1] ?? '';
  const { counts } = await readBackup(new Blob([Buffer.from(base64, 'base64')]));
  expect(counts).toMatchObject({ people: 1, notes: 1 });
  const { changes } = await withDatabase(getHoldings);
  expect(await lastBackup()).toEqual({ day: '2026-11-20', changes, version: '1.0.0' });
});

it('is made when its days are over and something has changed, however often it is asked for', async () => {
  await keep();
  await want();
  for (const day of ['20', '21', '26', '27', '27']) {
    vi.setSystemTime(`2026-11-${day}T10:00:00Z`);
    await backUpWhenDue(withDatabase);
    await keep();
  }
  expect(files.map(({ filename }) => filename.slice(-19, -9))).toEqual([
    '2026-11-20',
    '2026-11-27',
  ]);
});

it('is made at once when another version is about to come', async () => {
  await keep();
  await want();
  await backUpWhenDue(withDatabase);
  await backUpWhenDue(withDatabase, true);
  expect(files).toHaveLength(1);
  await keep();
  await backUpWhenDue(withDatabase, true);
  expect(files).toHaveLength(2);
});

it('is not made unless it is wanted and allowed', async () => {
  await keep();
  await backUpWhenDue(withDatabase);
  await backUpWhenDue(withDatabase, true);
  await want();
  vi.stubGlobal('chrome', { ...chrome, downloads: undefined });
  await backUpWhenDue(withDatabase);
  expect(files).toEqual([]);
});

it('that does not reach the disk is not remembered, and tried again on the next day', async () => {
  await keep();
  await want();
  ends = 'interrupted';
  await expect(backUpWhenDue(withDatabase)).rejects.toThrow('not finished');
  expect(await lastBackup()).toBeUndefined();
  await backUpWhenDue(withDatabase);
  expect(files).toHaveLength(1);
  vi.setSystemTime('2026-11-21T10:00:00Z');
  ends = 'complete';
  await backUpWhenDue(withDatabase);
  expect(await lastBackup()).toMatchObject({ day: '2026-11-21' });
});
