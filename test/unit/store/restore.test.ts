import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { Merging } from '../../../src/domain/import/merge';
import { Refusal } from '../../../src/domain/refusal';
import { type StagedSetId, stagedSetIdSchema } from '../../../src/domain/staged-set';
import { noRows, type UserRow } from '../../../src/domain/user-row';
import type { Database } from '../../../src/store/database';
import { getHoldings } from '../../../src/store/queries/holdings';
import { findPeople, listPeople } from '../../../src/store/queries/people';
import { readRows } from '../../../src/store/queries/read-rows';
import { discardStaged, stageRows } from '../../../src/store/staging';
import { isRebuildDue, keepUp } from '../../../src/store/upkeep';
import { allRows, inPieces } from '../../../src/transfer/all-rows';
import { readBackup, writeBackup } from '../../../src/transfer/backup';
import { everything } from './everything';
import { clock, emptyDatabase, jonas, localNowOfClock, profileOf, run } from './support';
import { world } from './world';

const madeOn = civilDay('2026-11-20');
const newSet = (): StagedSetId => v.parse(stagedSetIdSchema, crypto.randomUUID());

const pagesOf = (db: Database) =>
  allRows((store, after, limit) => readRows(db, store, after, limit));

async function save(db: Database): Promise<Blob> {
  return (await writeBackup({ version: '0.2.0', madeOn }, pagesOf(db))).file;
}

const unpacked = (file: Blob) =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

async function bring(db: Database, rows: UserRow[]) {
  const setId = newSet();
  let at = 0;
  for (const piece of inPieces(rows)) {
    await stageRows(db, setId, at, piece);
    at += 1;
  }
  return { name: 'restoreBackup', setId, rows: rows.length, madeOn } as const;
}

async function restore(db: Database, file: Blob) {
  return run(db, await bring(db, (await readBackup(file)).rows));
}

/** A full world, its backup, and what it became since. */
async function changedSince() {
  const db = await emptyDatabase();
  await world(db);
  await keepUp(db, '1', clock);
  const file = await save(db);
  const saved = await everything(db);
  await run(db, { name: 'addNote', target: { profile: jonas }, text: 'A later thought.' });
  await run(db, { name: 'setLevel', target: { profile: profileOf('ines-vale') }, level: 1 });
  await run(db, { name: 'changeSettings', settings: { dailyCap: 9, placement: 'page' } });
  await keepUp(db, '1', clock);
  return { db, file, saved, changed: await everything(db) };
}

/** Without what says when the last backup was. */
function withoutBackupDay(all: unknown): unknown {
  return JSON.parse(
    JSON.stringify(all, (key, value) => {
      if (key === 'lastBackupOn' || key === 'lastBackupChanges') return undefined;
      return Array.isArray(value) ? value.filter((row) => !isEmptySettings(row)) : value;
    }),
  );
}

function isEmptySettings(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || !('settings' in row)) return false;
  const own = Object.keys(row.settings as object).filter((name) => !name.startsWith('lastBackup'));
  return own.length === 0;
}

describe('a restored backup', () => {
  it('brings back everything as it was, derived rows included', async () => {
    const { db, file, saved } = await changedSince();
    await restore(db, file);
    expect(await isRebuildDue(db)).toBe(true);
    await keepUp(db, '1', clock);
    expect(withoutBackupDay(await everything(db))).toEqual(withoutBackupDay(saved));
  });

  it('saved again is the same to the byte', async () => {
    const { db, file } = await changedSince();
    await restore(db, file);
    expect(await unpacked(await save(db))).toBe(await unpacked(file));
  });

  it('can be listed at once and searched when everybody is computed', async () => {
    const { db, file } = await changedSince();
    await restore(db, file);
    const { day } = localNowOfClock();
    const query = { search: '', offset: 0, limit: 10 } as const;
    expect((await listPeople(db, query, day)).total).toBe(3);
    expect(await findPeople(db, 'ines', 10, day)).toEqual([]);
    await keepUp(db, '1', clock);
    expect(await findPeople(db, 'mara', 10, day)).toHaveLength(1);
  });

  it('is the last backup from then on', async () => {
    const { db, file } = await changedSince();
    await restore(db, file);
    const { lastBackup, changes } = await getHoldings(db);
    expect(lastBackup).toEqual({ day: madeOn, changes });
  });

  it('leaves the rhythm in which this browser makes backups', async () => {
    const { db, file } = await changedSince();
    await run(db, { name: 'changeSettings', settings: { backupEveryDays: 30 } });
    await restore(db, file);
    expect(await getHoldings(db)).toMatchObject({ backupEveryDays: 30 });
    expect(JSON.stringify((await readRows(db, 'settings', '', 10)).rows)).not.toContain('backup');
  });

  it('undone brings back what stood there, whole; undone again it is restored', async () => {
    const { db, file, saved, changed } = await changedSince();
    const { commandId } = await restore(db, file);
    await keepUp(db, '1', clock);
    const undone = await run(db, { name: 'undo', commandId });
    await keepUp(db, '1', clock);
    expect(await everything(db)).toEqual(changed);
    await run(db, { name: 'undo', commandId: undone.commandId });
    await keepUp(db, '1', clock);
    expect(withoutBackupDay(await everything(db))).toEqual(withoutBackupDay(saved));
    expect(new Set((await db.getAllKeys('staging')).map(([set]) => set)).size).toBe(1);
  });

  it('cannot be undone over what was written since', async () => {
    const { db, file } = await changedSince();
    const { commandId } = await restore(db, file);
    await run(db, { name: 'addNote', target: { profile: jonas }, text: 'Since.' });
    const before = await everything(db);
    const undoing = run(db, { name: 'undo', commandId });
    await expect(undoing).rejects.toEqual(new Refusal('changed-since'));
    expect(await everything(db)).toEqual(before);
  });

  it('sent twice is restored once', async () => {
    const { db, file } = await changedSince();
    const args = await bring(db, (await readBackup(file)).rows);
    const first = await run(db, args);
    const after = await everything(db);
    expect(await run(db, args, first.commandId)).toEqual(first);
    expect(await everything(db)).toEqual(after);
  });

  it('lays a damaged row aside too', async () => {
    const { db, file } = await changedSince();
    const damaged = { id: 'damaged', text: 7 };
    await db.put('notes', damaged as never);
    const { commandId } = await restore(db, file);
    expect(await db.get('notes', 'damaged')).toBeUndefined();
    await run(db, { name: 'undo', commandId });
    expect(await db.get('notes', 'damaged')).toEqual(damaged);
  });
});

describe('a backup put beside what is here', () => {
  async function merge(db: Database, file: Blob) {
    const merging = new Merging((await readBackup(file)).rows);
    for await (const rows of pagesOf(db)) merging.take(rows);
    const { writes, counts } = merging.end();
    const { changes } = await getHoldings(db);
    const { setId, rows } = await bring(db, writes);
    const outcome = await run(db, { name: 'importRows', setId, rows, changes });
    await keepUp(db, '1', clock);
    return { outcome, counts };
  }

  it('brings back who was deleted and keeps what came since, once', async () => {
    const { db, file } = await changedSince();
    const [{ personId } = {}] = await findPeople(db, 'mara', 1, localNowOfClock().day);
    if (!personId) throw new Error('Mara is not there.');
    await run(db, { name: 'deletePerson', personId });
    await keepUp(db, '1', clock);
    const { counts } = await merge(db, file);
    expect(counts.new.people).toBe(1);
    const names = async (text: string) =>
      (await findPeople(db, text, 9, localNowOfClock().day)).map(({ called }) => called);
    expect(await names('mara')).toHaveLength(1);
    expect(await names('later thought')).toHaveLength(1);
    expect((await merge(db, file)).counts.new).toEqual(noRows());
  });

  it('is taken back whole', async () => {
    const { db, file } = await changedSince();
    await run(db, { name: 'deleteEverything' });
    await run(db, { name: 'addNote', target: { profile: jonas }, text: 'Begun anew.' });
    await keepUp(db, '1', clock);
    const before = await everything(db);
    const { outcome } = await merge(db, file);
    await run(db, { name: 'undo', commandId: outcome.commandId });
    await keepUp(db, '1', clock);
    expect(await everything(db)).toEqual(before);
  });
});

describe('rows that were brought', () => {
  it('change nothing before the command', async () => {
    const { db, file, changed } = await changedSince();
    await bring(db, (await readBackup(file)).rows);
    expect(await everything(db)).toEqual(changed);
    await discardStaged(db);
    expect(await db.count('staging')).toBe(0);
  });

  it.each<[string, (db: Database, set: StagedSetId) => Promise<void>]>([
    ['of which a piece is missing', (db, set) => db.delete('staging', [`new:${set}`, 0])],
    ['that are gone', (db) => discardStaged(db)],
    [
      'that others have taken the place of',
      async (db) => void (await bring(db, (await readBackup(await save(db))).rows)),
    ],
  ])('%s are not put in place', async (_what, harm) => {
    const { db, file, changed } = await changedSince();
    const args = await bring(db, (await readBackup(file)).rows);
    await harm(db, args.setId);
    await expect(run(db, args)).rejects.toEqual(new Refusal('gone'));
    expect(await everything(db)).toEqual(changed);
  });

  it('that the database refuses half-way change nothing', async () => {
    const { db, file, changed } = await changedSince();
    const args = await bring(db, (await readBackup(file)).rows);
    const piece = { store: 'notes', row: { text: 'without a key' } } as const;
    await db.put('staging', { set: `new:${args.setId}`, at: 1, rows: [piece] });
    await expect(run(db, { ...args, rows: args.rows + 1 })).rejects.toThrow();
    expect(await everything(db)).toEqual(changed);
    expect((await db.getAllKeys('staging')).every(([set]) => set.startsWith('new:'))).toBe(true);
  });

  it('may come twice', async () => {
    const { db, file } = await changedSince();
    const { rows } = await readBackup(file);
    const args = await bring(db, rows);
    const [first = []] = inPieces(rows);
    await stageRows(db, args.setId, 0, first);
    await run(db, args);
    expect(await unpacked(await save(db))).toBe(await unpacked(file));
  });
});

describe('rows that are read', () => {
  it('come in pages that leave none out', async () => {
    const { db } = await changedSince();
    const whole = await readRows(db, 'people', '', 1000);
    const ids = whole.rows.map(({ row }) => ('id' in row ? row.id : ''));
    const first = await readRows(db, 'people', '', 2);
    expect(first.next).toBe(ids[1]);
    const second = await readRows(db, 'people', first.next ?? '', 1000);
    expect([...first.rows, ...second.rows]).toEqual(whole.rows);
    expect(second.next).toBeUndefined();
  });

  it('are fewer where they are long, and none is left out', async () => {
    const db = await emptyDatabase();
    const text = '\u0001'.repeat(20_000);
    for (let n = 0; n < 40; n += 1) {
      await run(db, { name: 'addNote', target: { profile: jonas }, text: `${n}${text.slice(9)}` });
    }
    const pages: number[] = [];
    for await (const rows of allRows((...asked) => readRows(db, ...asked), () => {}, ['notes'])) {
      pages.push(rows.length);
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  it('leave a damaged one out and say so', async () => {
    const { db } = await changedSince();
    await db.put('notes', { id: 'damaged', text: 7 } as never);
    expect(await readRows(db, 'notes', '', 10)).toMatchObject({ damaged: 1 });
  });

  it('carry neither what is derived nor when the last backup was', async () => {
    const { db } = await changedSince();
    const settings = { lastBackupOn: madeOn, lastBackupChanges: 3 };
    await run(db, { name: 'changeSettings', settings });
    const { rows: people } = await readRows(db, 'people', '', 10);
    for (const { row } of people) expect(row).not.toHaveProperty('derived');
    expect((await readRows(db, 'settings', '', 10)).rows).toEqual([
      { store: 'settings', row: { key: 'settings', settings: { dailyCap: 9, placement: 'page' } } },
    ]);
  });
});
