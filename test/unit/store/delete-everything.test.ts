import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings';
import { saveDraft } from '../../../src/store/drafts';
import { getHoldings } from '../../../src/store/queries/holdings';
import { settings } from '../../../src/store/queries/settings';
import { keepUp } from '../../../src/store/upkeep';
import { everything, nothing } from './everything';
import { clock, emptyDatabase, jonas, mara, run } from './support';
import { world } from './world';

async function deleted() {
  const db = await emptyDatabase();
  await world(db);
  await run(db, { name: 'changeSettings', settings: { placement: 'page', dailyCap: 9 } });
  await saveDraft(db, 'slug:mara-quill', { note: 'Unsent', log: '' });
  await keepUp(db, '1', clock);
  const before = await everything(db);
  const { commandId } = await run(db, { name: 'deleteEverything' });
  return { db, before, commandId };
}

const journalText = async (db: Awaited<ReturnType<typeof emptyDatabase>>) =>
  JSON.stringify(await db.getAll('journal'));

describe('deleting everything', () => {
  it('leaves the database as after the installation', async () => {
    const { db } = await deleted();
    expect(await everything(db)).toEqual(nothing);
    expect(await db.count('drafts')).toBe(0);
    expect(await settings(db)).toEqual(defaultSettings);
    expect(await journalText(db)).not.toContain('Mara');
    expect((await getHoldings(db)).lastBackup).toBeUndefined();
  });

  it('undone brings all of it back, unsent texts too', async () => {
    const { db, before, commandId } = await deleted();
    await keepUp(db, '1', clock);
    await run(db, { name: 'undo', commandId });
    await keepUp(db, '1', clock);
    expect(await everything(db)).toEqual(before);
    expect((await db.get('drafts', 'slug:mara-quill'))?.note).toBe('Unsent');
  });

  it('can be undone no more once something was written, and is forgotten then', async () => {
    const { db, commandId } = await deleted();
    await run(db, { name: 'addNote', target: { profile: jonas }, text: 'A new beginning.' });
    await expect(run(db, { name: 'undo', commandId })).rejects.toMatchObject({
      code: 'changed-since',
    });
    await keepUp(db, '1', clock);
    expect(await db.count('staging')).toBe(0);
  });

  it('is forgotten a day later, and not before', async () => {
    const { db } = await deleted();
    clock.moveTo('2026-11-22', '09:00');
    await keepUp(db, '1', clock);
    expect(await db.count('staging')).toBeGreaterThan(0);
    clock.moveTo('2026-11-22', '10:00');
    await keepUp(db, '1', clock);
    expect(await db.count('staging')).toBe(0);
    expect(JSON.stringify(await everything(db))).not.toContain('Mara');
  });

  it('lets everything begin again', async () => {
    const { db } = await deleted();
    const { person } = await run(db, {
      name: 'addNote',
      target: { profile: mara },
      text: 'Hello.',
    });
    expect(person?.called).toBe('Mara Quill');
    expect((await getHoldings(db)).counts.notes).toBe(1);
  });
});
