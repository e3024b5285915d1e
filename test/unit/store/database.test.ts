import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createConnection } from '../../../src/store/connection';
import { openDatabase, storeNames } from '../../../src/store/database';
import { migrations } from '../../../src/store/migrations';
import { keepUp } from '../../../src/store/upkeep';
import { clock, emptyDatabase, mara, run } from './support';

describe('migrations', () => {
  it('the version is the length of the list', async () => {
    expect((await emptyDatabase()).version).toBe(migrations.length);
  });

  it('make every store that commands write', async () => {
    const db = await emptyDatabase();
    for (const name of storeNames) expect(db.objectStoreNames.contains(name)).toBe(true);
  });

  it('an open old connection steps aside for a newer version', async () => {
    let closed = false;
    await openDatabase(() => {
      closed = true;
    });
    const newer = await openDB('wellkept', migrations.length + 1);
    expect(closed).toBe(true);
    newer.close();
  });
});

describe('a connection', () => {
  it('that has died is opened anew, and the work is done', async () => {
    const withDatabase = createConnection();
    await withDatabase(async (db) => db.close());
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
    await withDatabase(async (db) => db.close());
  });

  it('opened again has everything', async () => {
    const withDatabase = createConnection();
    await withDatabase((db) => run(db, { name: 'setLevel', target: { profile: mara }, level: 1 }));
    await withDatabase(async (db) => db.close());
    expect(await withDatabase((db) => db.count('people'))).toBe(1);
    await withDatabase(async (db) => db.close());
  });

  it('that cannot be opened says so, and is tried again the next time', async () => {
    let tries = 0;
    const withDatabase = createConnection((onClosed) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('disk')) : openDatabase(onClosed);
    });
    await expect(withDatabase((db) => db.count('people'))).rejects.toThrow('disk');
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
    await withDatabase(async (db) => db.close());
  });
});

describe('a new version of the extension', () => {
  it('computes everybody anew', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'setLevel', target: { profile: mara }, level: 1 });
    await keepUp(db, '1', clock);
    const [row] = await db.getAll('people');
    if (!row) throw new Error('nobody');
    const agenda = row.derived.agenda;
    await db.put('people', { ...row, derived: { ...row.derived, agenda: [] } });
    await keepUp(db, '1', clock);
    expect((await db.getAll('people'))[0]?.derived.agenda).toEqual([]);
    await keepUp(db, '2', clock);
    expect((await db.getAll('people'))[0]?.derived.agenda).toEqual(agenda);
  });

  it('goes on where it stopped when it was interrupted', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'setLevel', target: { profile: mara }, level: 1 });
    const [row] = await db.getAll('people');
    if (!row) throw new Error('nobody');
    await db.put('people', { ...row, derived: { ...row.derived, agenda: [] } });
    await db.put('meta', { key: 'upkeep', day: '2026-11-21', version: '2', rebuiltTo: '' });
    await keepUp(db, '2', clock);
    expect((await db.getAll('people'))[0]?.derived.agenda).toEqual(row.derived.agenda);
    expect((await db.get('meta', 'upkeep'))?.rebuiltTo).toBeUndefined();
  });
});
