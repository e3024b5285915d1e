import Papa from 'papaparse';
import * as v from 'valibot';
import { restoreBackup } from '../../src/dashboard/transfer/restore-backup';
import { civilDay } from '../../src/domain/civil-day';
import type { PlanChoices } from '../../src/domain/import/plan';
import { stagedSetIdSchema } from '../../src/domain/staged-set';
import { type UserRow, userStores } from '../../src/domain/user-row';
import { send } from '../../src/messages/send';
import { openDatabase } from '../../src/store/database';
import { type Backup, readBackup } from '../../src/transfer/backup';
import type { ImportTasks, TaskName, TaskReport } from '../../src/transfer/import-task';
import { makeBackup } from '../../src/transfer/make-backup';

/** Rows in one request of what things are measured against. */
const many = 5000;

const since = (start: number) => performance.now() - start;

/** Everything read in large pieces and packed as JSON Lines: the least that a backup can be. */
export async function readAndPack(): Promise<number> {
  const start = performance.now();
  const db = await openDatabase();
  const encoder = new TextEncoder();
  const lines: BlobPart[] = [];
  for (const store of userStores) {
    let rows: object[] = await db.getAll(store, null, many);
    while (rows.length > 0) {
      lines.push(encoder.encode(rows.map((row) => `${JSON.stringify({ store, row })}\n`).join('')));
      const { key, id } = rows.at(-1) as { key?: string; id?: string };
      rows = await db.getAll(store, IDBKeyRange.lowerBound(key ?? id, true), many);
    }
  }
  db.close();
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  await new Response(packed).blob();
  return since(start);
}

let made: Blob | undefined;
let read: Backup | undefined;

/** A backup as the page makes one. */
export async function backup(): Promise<number> {
  const start = performance.now();
  const source = {
    holdings: () => send('getHoldings'),
    state: () => send('getBackupState'),
    read: (...args: Parameters<Parameters<typeof makeBackup>[0]['read']>) =>
      send('readRows', ...args),
    version: '1.0.0',
    madeOn: civilDay('2026-11-22'),
  };
  made = (await makeBackup(source)).file;
  return since(start);
}

/** Reads the backup that was made last. */
export async function readIt(): Promise<number> {
  if (!made) throw new Error('No backup was made.');
  const start = performance.now();
  read = await readBackup(made);
  return since(start);
}

const atHand = (): Backup => {
  if (!read) throw new Error('No backup was read.');
  return read;
};

/** Puts the backup that was read in the place of everything, as the page does. */
export async function restore(): Promise<number> {
  const start = performance.now();
  await restoreBackup(atHand(), { onProgress: () => {}, stop: new AbortController().signal });
  return since(start);
}

/** Waits until what is derived is computed for everybody. */
export async function computed(): Promise<void> {
  while ((await send('getPeopleToCompute')) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Writes rows into an empty database with the same stores and indexes, as fast as it goes. */
async function bulkWrite(rows: readonly UserRow[]): Promise<number> {
  const name = `bench-${crypto.randomUUID()}`;
  const db = await openDatabase(() => {}, name);
  const start = performance.now();
  const tx = db.transaction(userStores, 'readwrite');
  for (const { store, row } of rows) void tx.objectStore(store).put(row as never);
  await tx.done;
  const time = since(start);
  db.close();
  indexedDB.deleteDatabase(name);
  return time;
}

/** The rows of the backup that was read, written in bulk. */
export const writeRestored = () => bulkWrite(atHand().rows);

/** Papa Parse over the text of these files of the extension; milliseconds without the way to them. */
export async function papa(paths: readonly string[]): Promise<number> {
  let time = 0;
  for (const path of paths) {
    const text = await (await fetch(`${location.origin}/${path}`)).text();
    const start = performance.now();
    Papa.parse(text, { delimiter: ',' });
    time += since(start);
  }
  return time;
}

/** The product's own worker, spoken to as its page does. */
class Reader {
  readonly #worker: Worker;
  #asked = 0;

  constructor(script: string) {
    this.#worker = new Worker(`${location.origin}/${script}`, { type: 'module' });
  }

  ask<K extends TaskName>(task: K, ...args: Parameters<ImportTasks[K]>) {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise<ReturnType<ImportTasks[K]>>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<TaskReport>) => {
        if (data.id !== id || 'rows' in data) return;
        this.#worker.removeEventListener('message', hear);
        if ('done' in data) resolve(data.done as ReturnType<ImportTasks[K]>);
        else reject(new Error(JSON.stringify(data)));
      };
      this.#worker.addEventListener('message', hear);
      this.#worker.postMessage({ id, task, args });
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** A change as it is sent, waited for as long as it takes. */
async function carryOut(args: object): Promise<string> {
  const id = crypto.randomUUID();
  const reply = await chrome.runtime.sendMessage({ request: 'run', args: [{ id, args }] });
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  return id;
}

const choices: PlanChoices = { answers: {}, strangers: false, deleted: false };

/** What an import took, in ms, step by step. */
export interface ImportTimes {
  reading: number;
  planning: number;
  bringing: number;
  placing: number;
  /** The rows it wrote, written in bulk. */
  bulk: number;
  rows: number;
  commandId: string;
}

/** Imports an archive of the extension, as its page does. */
export async function importExport(script: string, path: string): Promise<ImportTimes> {
  const blob = await (await fetch(`${location.origin}/${path}`)).blob();
  const reader = new Reader(script);
  const now = { today: civilDay('2026-11-22'), writtenAt: new Date().toISOString() as never };
  const asked = { zone: 'Europe/Berlin', texts: false, importedContacts: false, mappings: {} };
  let start = performance.now();
  const unknown = await reader.ask('read', [{ name: 'export.zip', blob }], asked);
  const reading = since(start);
  if (unknown.length > 0) throw new Error('The export was not known.');
  start = performance.now();
  const { preview, changes } = await reader.ask('plan', choices, now);
  const planning = since(start);
  const setId = v.parse(stagedSetIdSchema, crypto.randomUUID());
  start = performance.now();
  const written: UserRow[] = [];
  for (let at = 0; ; at += 1) {
    const rows = await reader.ask('piece', at);
    if (rows.length === 0) break;
    await send('stageRows', setId, at, rows);
    written.push(...rows);
  }
  const bringing = since(start);
  start = performance.now();
  const commandId = await carryOut({ name: 'importRows', setId, rows: preview.rows, changes });
  const placing = since(start);
  reader.end();
  const bulk = await bulkWrite(written);
  return { reading, planning, bringing, placing, bulk, rows: preview.rows, commandId };
}

/** Takes an import back; milliseconds. */
export async function undo(commandId: string): Promise<number> {
  const start = performance.now();
  await carryOut({ name: 'undo', commandId });
  return since(start);
}
