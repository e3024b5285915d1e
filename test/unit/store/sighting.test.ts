import { describe, expect, it } from 'vitest';
import { recordSighting } from '../../../src/store/sighting';
import { alias, cardOf, clock, emptyDatabase, mara, profileOf, run } from './support';

const idOfMara = alias('member:900000001');
const bound = { ...mara, memberAlias: idOfMara };

describe('seeing a profile', () => {
  it('of nobody kept writes nothing', async () => {
    const db = await emptyDatabase();
    expect(await recordSighting(db, bound, clock)).toBe(false);
    expect(await db.count('people')).toBe(0);
    expect(await db.count('journal')).toBe(0);
  });

  it('learns the name of a person kept by address alone', async () => {
    const db = await emptyDatabase();
    const loading = profileOf('mara-quill', { reading: 'loading' });
    await run(db, { name: 'addNote', target: { profile: loading }, text: 'Tides.' });
    expect(await recordSighting(db, bound, clock)).toBe(true);
    expect((await cardOf(db, loading)).name).toBe('Mara Quill');
    expect(await recordSighting(db, bound, clock)).toBe(false);
  });

  it('never overwrites what the user typed', async () => {
    const db = await emptyDatabase();
    await run(db, {
      name: 'editPerson',
      target: { profile: mara },
      fields: { name: 'Mara from the harbour', headline: 'Tides', company: '', connectedOn: null },
    });
    await recordSighting(db, bound, clock);
    expect(await cardOf(db, bound)).toMatchObject({
      name: 'Mara from the harbour',
      headline: 'Tides',
    });
  });

  it('follows the same member to a new address', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: bound }, text: 'Tides.' });
    const renamed = { ...bound, alias: alias('slug:mara-quill-vos') };
    expect(await recordSighting(db, renamed, clock)).toBe(true);
    const { memberAlias: _, ...byAddress } = renamed;
    expect((await cardOf(db, byAddress)).notes).toHaveLength(1);
  });

  it('never takes another member at the same address for the person', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: bound }, text: 'Tides.' });
    const another = { ...bound, memberAlias: alias('member:900000007'), name: 'Marin Quill' };
    expect(await recordSighting(db, another, clock)).toBe(false);
    expect((await cardOf(db, another)).notes).toEqual([]);
    const { person } = await run(db, {
      name: 'addNote',
      target: { profile: another },
      text: 'Another one.',
    });
    expect(person?.called).toBe('Marin Quill');
    expect((await cardOf(db, bound)).notes.map(({ text }) => text)).toEqual(['Tides.']);
    expect((await cardOf(db, another)).notes.map(({ text }) => text)).toEqual(['Another one.']);
  });

  it('of a page that could not be bound teaches nothing', async () => {
    const db = await emptyDatabase();
    await run(db, {
      name: 'setLevel',
      target: { profile: profileOf('mara-quill', { reading: 'loading' }) },
      level: 1,
    });
    expect(await recordSighting(db, { ...bound, reading: 'unreadable' }, clock)).toBe(false);
  });
});
