import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { ManyChange } from '../../../src/domain/commands';
import type { PersonId } from '../../../src/domain/person';
import type { Database } from '../../../src/store/database';
import { listPeople, listPersonIds } from '../../../src/store/queries/people';
import { keepUp, peopleToRebuild } from '../../../src/store/upkeep';
import { everything } from './everything';
import { clock, emptyDatabase, run } from './support';

const today = civilDay('2026-11-21');

async function peopleIn(db: Database, count: number): Promise<PersonId[]> {
  for (let start = 0; start < count; start += 50) {
    const people = Array.from({ length: Math.min(50, count - start) }, (_, at) => ({
      name: `Person ${String(start + at).padStart(3, '0')}`,
      level: 2 as const,
    }));
    await run(db, { name: 'addPeople', people });
  }
  return listPersonIds(db, { search: '' }, 0, count, today);
}

const first = async (db: Database) =>
  (await db.getAll('people')).map(({ derived: _, ...own }) => own);

describe('one change for many', () => {
  const changes: ManyChange[] = [
    { what: 'level', level: 1 },
    { what: 'add-tag', tag: 'Harbour' },
    { what: 'cadence', days: 45 },
    { what: 'let-go' },
  ];
  for (const change of changes) {
    it(`${change.what}: is made for all of them, and undone as one`, async () => {
      const db = await emptyDatabase();
      const personIds = await peopleIn(db, 5);
      const before = await everything(db);
      const { commandId } = await run(db, { name: 'changePeople', personIds, change });
      expect(await everything(db)).not.toEqual(before);
      await run(db, { name: 'undo', commandId });
      expect(await everything(db)).toEqual(before);
    });
  }

  it('takes a tag away in any spelling, and leaves those alone who do not have it', async () => {
    const db = await emptyDatabase();
    const [one, ...others] = await peopleIn(db, 3);
    if (!one) throw new Error('nobody');
    await run(db, {
      name: 'changePeople',
      personIds: [one],
      change: { what: 'add-tag', tag: 'Öl' },
    });
    const change = { what: 'remove-tag', tag: 'ol' } as const;
    await run(db, { name: 'changePeople', personIds: [one, ...others], change });
    expect((await first(db)).every(({ tags }) => tags.length === 0)).toBe(true);
  });

  it('brings back those who were let go', async () => {
    const db = await emptyDatabase();
    const personIds = await peopleIn(db, 2);
    await run(db, { name: 'changePeople', personIds, change: { what: 'let-go' } });
    await run(db, { name: 'changePeople', personIds, change: { what: 'take-back' } });
    expect((await first(db)).some(({ letGoOn }) => letGoOn)).toBe(false);
  });

  it.each([
    ['', 'tag-empty'],
    ['x'.repeat(41), 'tag-too-long'],
  ])('turns the tag %j down', async (tag, code) => {
    const db = await emptyDatabase();
    const personIds = await peopleIn(db, 1);
    const change = { what: 'add-tag', tag } as const;
    await expect(run(db, { name: 'changePeople', personIds, change })).rejects.toMatchObject({
      code,
    });
  });

  it.each([150, 1050])('shows at once for %i, and what follows comes afterwards', async (many) => {
    const db = await emptyDatabase();
    const personIds = await peopleIn(db, many);
    await keepUp(db, '0.2.0', clock);
    expect(await peopleToRebuild(db)).toBe(0);
    const { commandId } = await run(db, {
      name: 'changePeople',
      personIds,
      change: { what: 'let-go' },
    });
    const letGo = { search: '', traits: ['let-go' as const], offset: 0, limit: 1 };
    expect((await listPeople(db, letGo, today)).total).toBe(many);
    expect(await peopleToRebuild(db)).toBe(many);
    await keepUp(db, '0.2.0', clock);
    expect(await peopleToRebuild(db)).toBe(0);
    await run(db, { name: 'undo', commandId });
    expect((await listPeople(db, letGo, today)).total).toBe(0);
    await keepUp(db, '0.2.0', clock);
    const [row] = await db.getAll('people');
    expect(row?.derived.agenda.length).toBeGreaterThan(0);
  });
});
