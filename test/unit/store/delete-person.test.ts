import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../src/store/drafts';
import { getChains } from '../../../src/store/queries/chains';
import { findPeople } from '../../../src/store/queries/people';
import { personCard } from '../../../src/store/queries/person-card';
import { countRecords } from '../../../src/store/queries/person-records';
import { everything } from './everything';
import { cardOf, emptyDatabase, localNowOfClock, mara, newCommandId, run } from './support';
import { cardById, world } from './world';

async function deleted() {
  const db = await emptyDatabase();
  const made = await world(db);
  await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
  await saveDraft(db, 'slug:mara-quill', { note: 'Unsent', log: '' });
  const before = await everything(db);
  const args = { name: 'deletePerson', personId: made.mara } as const;
  const counts = await countRecords(db, made.mara);
  const { commandId, person } = await run(db, args);
  return { db, made, before, counts, commandId, person, args };
}

describe('deleting a person', () => {
  it('says before what goes, by kind', async () => {
    const { counts } = await deleted();
    expect(counts).toMatchObject({ notes: 1, asks: 1, helps: 1, promises: 1, conversations: 1 });
    expect(counts).toMatchObject({ introductions: 2, drafts: 1 });
    expect(counts.interactions).toBeGreaterThan(0);
  });

  it('leaves nothing of them in any store', async () => {
    const { db, made } = await deleted();
    expect(JSON.stringify(await everything(db))).not.toContain(made.mara);
    expect(await db.count('drafts')).toBe(0);
    expect(await personCard(db, made.mara, localNowOfClock())).toBeNull();
    expect(await findPeople(db, 'mara', 5, localNowOfClock().day)).toEqual([]);
    expect((await cardOf(db, mara)).personId).toBeUndefined();
  });

  it('leaves everybody else, without what only stood between the two', async () => {
    const { db, made, person } = await deleted();
    expect(person).toBeUndefined();
    for (const id of [made.jonas, made.ada]) {
      expect((await cardById(db, id)).introductions).toEqual([]);
    }
    expect((await getChains(db)).introductions).toEqual([]);
  });

  it('undone brings back every row and what was typed', async () => {
    const { db, before, commandId } = await deleted();
    await run(db, { name: 'undo', commandId });
    expect(await everything(db)).toEqual(before);
    expect((await cardOf(db, mara)).draft.note).toBe('Unsent');
  });

  it('undone leaves what is being typed anew', async () => {
    const { db, commandId } = await deleted();
    await saveDraft(db, 'slug:mara-quill', { note: 'Typed since', log: '' });
    await run(db, { name: 'undo', commandId });
    expect((await cardOf(db, mara)).draft.note).toBe('Typed since');
  });

  it('is turned down for somebody who is gone, and carried out once', async () => {
    const { db, args } = await deleted();
    await expect(run(db, args)).rejects.toMatchObject({ code: 'gone' });
    const id = newCommandId();
    const { person } = await run(db, { name: 'addPeople', people: [{ name: 'Tom Hale' }] });
    if (!person) throw new Error('nobody');
    const again = { name: 'deletePerson', personId: person.id } as const;
    expect(await run(db, again, id)).toEqual(await run(db, again, id));
  });
});
