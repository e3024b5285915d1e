import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase, readTransaction } from '../../../src/store/database';
import { migrations } from '../../../src/store/migrations';
import { listDuplicates } from '../../../src/store/queries/duplicates';
import { personCard } from '../../../src/store/queries/person-card';
import { getReview } from '../../../src/store/queries/review';
import { listToSort } from '../../../src/store/queries/sort';
import { getTags } from '../../../src/store/queries/tags';
import { readPerson } from '../../../src/store/read-person';
import { keepUp } from '../../../src/store/upkeep';
import { personId } from '../person-id';
import { clock, localNowOfClock } from './support';

const id = personId('00000001');
const writtenAt = '2026-11-01T10:00:00.000Z';

/** What version 0.1.0 had written: one person, met at their profile and called once. */
async function oneAsOf010(): Promise<void> {
  const db = await openDB('wellkept', 1, {
    upgrade(plain: IDBPDatabase, _from, _to, tx) {
      void migrations[0]?.(plain, tx as IDBPTransaction<unknown, string[], 'versionchange'>);
    },
  });
  await db.put('people', {
    id,
    keptAs: 'slug:mara-quill',
    name: 'Mara Quill',
    company: 'Brackwater Labs',
    tags: [],
    createdAt: writtenAt,
    derived: {
      agenda: [[20, '2026-11-02', '2026-11-15']],
      actions: [{ key: 'prompt_thank_action', values: ['Mara Quill'] }],
      due: '2026-11-02',
      level: 0,
      name: 'mara quill',
      lastContact: '2026-11-01',
      lastLive: '2026-11-01',
      updatedAt: writtenAt,
    },
  });
  await db.put('interactions', {
    id: crypto.randomUUID(),
    personId: id,
    kind: 'call',
    day: '2026-11-01',
    direction: 'both',
    text: 'Tides.',
    writtenAt,
  });
  await db.put('meta', { key: 'upkeep', day: '2026-11-20', version: '0.1.0' });
  db.close();
}

describe('a database of 0.1.0', () => {
  it('opens with everything that was in it', async () => {
    await oneAsOf010();
    const db = await openDatabase();
    expect(await readPerson(readTransaction(db), id)).toMatchObject({ name: 'Mara Quill' });
    const card = await personCard(db, id, localNowOfClock());
    expect(card?.interactions).toHaveLength(1);
    expect(card).toMatchObject({ asks: [], helps: [], promises: [], introductions: [], about: {} });
    db.close();
  });

  it('is found by the new indexes once the new version has computed everybody', async () => {
    await oneAsOf010();
    const db = await openDatabase();
    await keepUp(db, '0.2.0', clock);
    expect(await db.getAllKeysFromIndex('people', 'company', 'brackwater labs')).toEqual([id]);
    expect((await getReview(db, localNowOfClock().day)).talkedThisQuarterByLevel[0]).toBe(1);
    expect((await listToSort(db, [], 10, localNowOfClock().day)).total).toBe(1);
    db.close();
  });

  it('has its tags and likely pairs found once the new version has computed everybody', async () => {
    await oneAsOf010();
    const db = await openDatabase();
    const row = await db.get('people', id);
    if (!row) throw new Error('nobody');
    const twin = { ...row, id: personId('00000002'), keptAs: 'slug:mara-vos' };
    await db.put('people', { ...row, tags: ['Harbour'] });
    await db.put('people', twin);
    expect(await getTags(db)).toEqual([]);
    await keepUp(db, '0.3.0', clock);
    expect(await getTags(db)).toEqual([{ tag: 'Harbour', people: 1 }]);
    expect((await listDuplicates(db, 5)).pairs.map(({ why }) => why)).toEqual(['name-company']);
    db.close();
  });
});
