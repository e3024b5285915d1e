import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database';
import { saveDraft } from '../../../src/store/drafts';
import { comparePeople, listDuplicates } from '../../../src/store/queries/duplicates';
import { keepUp } from '../../../src/store/upkeep';
import { everything } from './everything';
import { alias, cardOf, clock, emptyDatabase, mara, profileOf, run } from './support';
import { cardById } from './world';

const byName = { name: 'Mara Quill' };

async function two() {
  const db = await emptyDatabase();
  const first = await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
  clock.moveTo('2026-11-22');
  const second = await run(db, { name: 'addPeople', people: [byName] });
  if (!first.person || !second.person) throw new Error('nobody');
  return { db, first: first.person.id, second: second.person.id };
}

const pairs = async (db: Database, limit = 20) =>
  (await listDuplicates(db, limit)).pairs.map(({ why, sides }) => [
    why,
    ...sides.map(({ called }) => called),
  ]);

describe('records that look like one person', () => {
  it('are found, the older first, with what stands with each', async () => {
    const { db, first, second } = await two();
    const { pairs: found, more } = await listDuplicates(db, 5);
    expect(more).toBe(false);
    expect(found).toHaveLength(1);
    expect(found[0]?.why).toBe('name');
    expect(found[0]?.sides.map(({ personId }) => personId)).toEqual([first, second]);
    expect(found[0]?.sides[0]).toMatchObject({ notes: 1, aliases: ['slug:mara-quill'] });
  });

  it('are found by e-mail, and no longer when it is another', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addPeople', people: [{ name: 'Ada Frost' }, { name: 'Tom Hale' }] });
    const ids = await db.getAllKeys('people');
    for (const [at, id] of ids.entries()) {
      const target = { personId: (await db.get('people', id))?.id ?? '' } as never;
      const email = at === 0 ? 'A@tide.example' : 'a@tide.example';
      await run(db, { name: 'changePerson', target, fields: { email } });
    }
    expect((await pairs(db)).map(([why]) => why)).toEqual(['email']);
    const target = { personId: (await db.get('people', ids[0] ?? ''))?.id ?? '' } as never;
    await run(db, { name: 'changePerson', target, fields: { email: '' } });
    expect(await pairs(db)).toEqual([]);
  });

  it('are found by a member id in two forms', async () => {
    const db = await emptyDatabase();
    const id = 'ACoAADWk6QEBwr1GZ0aX8kq3vYp2hNQnUuPjW4o';
    const { memberKey } = await import('../../../src/domain/member-id');
    const number = memberKey(id);
    if (!number) throw new Error('no number');
    await run(db, {
      name: 'addNote',
      target: { profile: { alias: alias(`member:${id}`), reading: 'bound' } },
      text: 'One.',
    });
    const other = profileOf('tom-hale', { name: 'Tom Hale', memberAlias: number });
    await run(db, { name: 'addNote', target: { profile: other }, text: 'Two.' });
    expect((await pairs(db)).map(([why]) => why)).toEqual(['member']);
  });

  it('or not, two that the user chose stand side by side', async () => {
    const { db, first, second } = await two();
    const pair = await comparePeople(db, second, first);
    expect(pair?.why).toBe('chosen');
    expect(pair?.sides.map(({ personId }) => personId)).toEqual([first, second]);
    await run(db, { name: 'deletePerson', personId: second });
    expect(await comparePeople(db, first, second)).toBeNull();
  });

  it('are three of one name in three pairs, and no more than asked for', async () => {
    const { db } = await two();
    await run(db, { name: 'addPeople', people: [byName] });
    expect(await pairs(db)).toHaveLength(3);
    const few = await listDuplicates(db, 2);
    expect([few.pairs.length, few.more]).toEqual([2, true]);
  });

  it('are found after everybody was computed anew', async () => {
    const { db } = await two();
    await keepUp(db, '1', clock);
    await keepUp(db, '2', clock);
    expect(await pairs(db)).toHaveLength(1);
  });

  it('are no pair any more when the user says so, and can be again', async () => {
    const { db, first, second } = await two();
    const before = await everything(db);
    const apart = await run(db, { name: 'notSamePerson', people: [second, first] });
    expect(await pairs(db)).toEqual([]);
    await keepUp(db, '3', clock);
    expect(await pairs(db)).toEqual([]);
    await run(db, { name: 'undo', commandId: apart.commandId });
    expect(await pairs(db)).toHaveLength(1);
    expect(await everything(db)).toEqual(before);
  });
});

describe('merging by fields', () => {
  async function differing() {
    const made = await two();
    const { db, first, second } = made;
    await run(db, { name: 'setLevel', target: { personId: first }, level: 1 });
    await run(db, { name: 'setLevel', target: { personId: second }, level: 3 });
    await run(db, {
      name: 'editPerson',
      target: { personId: second },
      fields: {
        name: 'Mara Quill-Vos',
        headline: 'Harbour master',
        company: '',
        connectedOn: null,
      },
      about: { email: 'm@q.example' },
    });
    await run(db, { name: 'tagPerson', target: { personId: first }, tag: 'Tides', tagged: true });
    await run(db, { name: 'tagPerson', target: { personId: second }, tag: 'tides', tagged: true });
    await saveDraft(db, 'slug:mara-quill', { note: 'One half', log: '' });
    await saveDraft(db, `person:${second}`, { note: 'the other', log: 'Said.' });
    return made;
  }

  it('takes what was chosen from the one who goes, and fills what is missing', async () => {
    const { db, first: into, second: from } = await differing();
    await run(db, { name: 'mergePeople', into, from, take: ['name', 'level'] });
    const card = await cardById(db, into);
    expect(card).toMatchObject({ name: 'Mara Quill-Vos', level: 3, company: 'Brackwater Labs' });
    expect(card.headline).toBe('Tidal engineer at Brackwater Labs');
    expect(card.about.email).toBe('m@q.example');
    expect(card.about.levels?.at(-1)?.level).toBe(3);
    expect(card.tags.map(({ tag }) => tag)).toEqual(['Tides']);
    expect(card.draft).toEqual({ note: 'One half\n\nthe other', log: 'Said.' });
  });

  it('is undone to the last row and the last letter', async () => {
    const { db, first: into, second: from } = await differing();
    const before = [await everything(db), await db.getAll('drafts')];
    const { commandId } = await run(db, { name: 'mergePeople', into, from, take: ['headline'] });
    await run(db, { name: 'undo', commandId });
    expect([await everything(db), await db.getAll('drafts')]).toEqual(before);
  });

  it('keeps who neither of them is', async () => {
    const { db, first: into, second: from } = await two();
    const third = await run(db, { name: 'addPeople', people: [byName] });
    if (!third.person) throw new Error('nobody');
    await run(db, { name: 'notSamePerson', people: [from, third.person.id] });
    await run(db, { name: 'mergePeople', into, from });
    expect(await pairs(db)).toEqual([]);
    expect((await cardOf(db, mara)).personId).toBe(into);
  });
});
