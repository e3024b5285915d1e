import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { PeopleView } from '../../../src/domain/person-line';
import { type Database, openDatabase } from '../../../src/store/database';
import { migrations } from '../../../src/store/migrations';
import { listPeople } from '../../../src/store/queries/people';
import { isRebuildDue, keepUp } from '../../../src/store/upkeep';
import { personId } from '../person-id';
import { clock } from './support';

/** The last version of the database that had no roll. */
const before = 4;
const version = '0.2.0';
const today = civilDay('2026-11-21');
const mara = personId('00000001');
const noor = personId('00000002');
const writtenAt = '2026-11-01T10:00:00.000Z';

const people = [
  { id: mara, keptAs: 'slug:mara-quill', name: 'Mara Quill', keyPerson: true, tags: ['Harbour'] },
  { id: noor, keptAs: 'slug:noor-haddad', name: 'Noor Haddad', level: 2, tags: [] },
];

/** Two people with their words and lists, as the version without a roll had left them. */
async function twoAsBefore(): Promise<void> {
  const db = await openDB('wellkept', before, {
    async upgrade(plain: IDBPDatabase, _from, _to, tx) {
      for (const step of migrations.slice(0, before)) {
        await step(plain, tx as IDBPTransaction<unknown, string[], 'versionchange'>);
      }
    },
  });
  for (const { id, name, ...rest } of people) {
    const folded = name.toLowerCase();
    const lists = { level: rest.level ?? 0, name: folded, tags: rest.tags.map(() => 'harbour') };
    const derived = { agenda: [], actions: [], due: '9999-12-31', updatedAt: writtenAt, ...lists };
    await db.put('people', { id, name, ...rest, createdAt: writtenAt, derived });
    await db.put('words', { personId: id, words: folded.split(' ').map((word) => `0${word}`) });
  }
  await db.put('meta', { key: 'upkeep', day: today, version });
  db.close();
}

async function found(db: Database, view: Partial<PeopleView>): Promise<string[]> {
  const { lines } = await listPeople(db, { search: '', ...view, offset: 0, limit: 50 }, today);
  return lines.map(({ called }) => called);
}

beforeEach(async () => {
  await twoAsBefore();
  clock.moveTo(today);
});

it('lists and finds everybody at once, before anybody was computed anew', async () => {
  const db = await openDatabase();
  expect(await found(db, {})).toEqual(['Mara Quill', 'Noor Haddad']);
  expect(await found(db, { search: 'hadd' })).toEqual(['Noor Haddad']);
  expect(await found(db, { level: 2 })).toEqual(['Noor Haddad']);
  db.close();
});

it('knows what lists are newly narrowed by once all were computed, in the same version too', async () => {
  const db = await openDatabase();
  expect(await isRebuildDue(db)).toBe(true);
  expect(await found(db, { traits: ['key'] })).toEqual([]);
  await keepUp(db, version, clock);
  expect(await isRebuildDue(db)).toBe(false);
  expect(await found(db, { traits: ['key'] })).toEqual(['Mara Quill']);
  db.close();
});

it('drops the indexes that the roll stands for', async () => {
  const db = await openDatabase();
  const tx = db.transaction(['people', 'words']);
  for (const name of ['name', 'level-due', 'updated']) {
    expect([...tx.objectStore('people').indexNames]).not.toContain(name);
  }
  expect([...tx.objectStore('words').indexNames]).toEqual([]);
  db.close();
});
