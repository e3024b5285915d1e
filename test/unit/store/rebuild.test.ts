import { describe, expect, it } from 'vitest';
import { isRebuildDue, keepUp } from '../../../src/store/upkeep';
import { clock, emptyDatabase, happened, profileOf, run } from './support';

const rhythm = (days: number) =>
  ({ name: 'changeSettings', settings: { cadences: { 1: days, 2: 90, 3: 0 } } }) as const;

/** Some people known well who were thanked for a call, so that only the rhythm makes the next step. */
async function wellKnown(count: number) {
  const db = await emptyDatabase();
  for (let n = 0; n < count; n += 1) {
    const target = { profile: profileOf(`person-${n}`, { name: `Person ${n}` }) };
    await run(db, { name: 'setLevel', target, level: 1 });
    for (const kind of ['call', 'thanked'] as const) {
      const interaction = happened(kind, '2026-11-10', { direction: 'out' });
      await run(db, { name: 'logInteraction', target, interaction });
    }
  }
  await keepUp(db, '1', clock);
  return db;
}

const dueDays = async (db: Awaited<ReturnType<typeof wellKnown>>) => [
  ...new Set((await db.getAll('people')).map(({ derived }) => derived.due)),
];

describe('other rhythms', () => {
  it('change nobody at once, and everybody in the background', async () => {
    const db = await wellKnown(3);
    expect(await dueDays(db)).toEqual(['2026-12-10']);
    await run(db, rhythm(7));
    expect(await dueDays(db)).toEqual(['2026-12-10']);
    expect(await isRebuildDue(db)).toBe(true);
    await keepUp(db, '1', clock);
    expect(await dueDays(db)).toEqual(['2026-11-17']);
    expect(await isRebuildDue(db)).toBe(false);
  });

  it('are taken back for everybody too', async () => {
    const db = await wellKnown(1);
    const { commandId } = await run(db, rhythm(7));
    await keepUp(db, '1', clock);
    await run(db, { name: 'undo', commandId });
    await keepUp(db, '1', clock);
    expect(await dueDays(db)).toEqual(['2026-12-10']);
  });

  it('that change again while the work is under way win', async () => {
    const db = await wellKnown(3);
    await run(db, rhythm(7));
    const work = keepUp(db, '1', clock);
    await run(db, rhythm(60));
    await work;
    await keepUp(db, '1', clock);
    expect(await dueDays(db)).toEqual(['2027-01-09']);
  });

  it('that are the same, and other settings, ask for nothing', async () => {
    const db = await wellKnown(1);
    await run(db, { name: 'changeSettings', settings: { dailyCap: 5, placement: 'page' } });
    expect(await isRebuildDue(db)).toBe(false);
  });

  it('are worked through by a worker that comes after one that died', async () => {
    const db = await wellKnown(3);
    await run(db, rhythm(7));
    const [first] = await db.getAllKeys('people');
    if (!first) throw new Error('nobody');
    const meta = await db.get('meta', 'upkeep');
    if (!meta) throw new Error('no upkeep');
    await db.put('meta', { ...meta, rebuiltTo: first });
    await keepUp(db, '1', clock);
    expect((await dueDays(db)).sort()).toEqual(['2026-11-17', '2026-12-10']);
  });
});
