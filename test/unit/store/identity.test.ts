import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database';
import { saveDraft } from '../../../src/store/drafts';
import { findPeople } from '../../../src/store/queries/people';
import { personCard } from '../../../src/store/queries/person-card';
import { recordSighting } from '../../../src/store/sighting';
import {
  alias,
  cardOf,
  clock,
  emptyDatabase,
  happened,
  jonas,
  localNowOfClock,
  mara,
  run,
} from './support';

const known = { ...mara, memberAlias: alias('member:900000001') };
const another = { ...mara, memberAlias: alias('member:900000007'), name: 'Marin Quill' };

const texts = async (db: Database, profile: typeof mara) =>
  (await cardOf(db, profile)).notes.map(({ text }) => text);

async function maraKept() {
  const db = await emptyDatabase();
  const { person } = await run(db, { name: 'addNote', target: { profile: known }, text: 'Tides.' });
  if (!person) throw new Error('nobody');
  return { db, personId: person.id };
}

describe('another member at an address that is kept', () => {
  it('is asked about, and nothing of the one is shown on the other', async () => {
    const { db, personId } = await maraKept();
    await saveDraft(db, 'slug:mara-quill', { note: 'Unsent, about Mara', log: '' });
    const card = await cardOf(db, another);
    expect(card.question).toMatchObject({ personId, called: 'Mara Quill' });
    expect(card.notes).toEqual([]);
    expect(card.personId).toBeUndefined();
    expect(card.draft.note).toBe('');
    expect((await cardOf(db, known)).question).toBeUndefined();
  });

  it('answered “the same” is found by both ids from then on', async () => {
    const { db, personId } = await maraKept();
    await run(db, { name: 'samePerson', personId, profile: another });
    expect((await cardOf(db, another)).question).toBeUndefined();
    expect(await texts(db, another)).toEqual(['Tides.']);
    expect(await texts(db, known)).toEqual(['Tides.']);
  });

  it('answered “somebody else” has the address, and the first is still found by id', async () => {
    const { db, personId } = await maraKept();
    await saveDraft(db, 'slug:mara-quill', { note: 'Unsent, about Mara', log: '' });
    const { commandId } = await run(db, { name: 'otherPerson', personId, profile: another });
    const card = await cardOf(db, another);
    expect([card.question, card.personId, card.draft.note]).toEqual([undefined, undefined, '']);
    const elsewhere = { ...known, alias: alias('slug:mara-quill-vos') };
    expect(await texts(db, elsewhere)).toEqual(['Tides.']);
    expect((await cardOf(db, elsewhere)).draft.note).toBe('Unsent, about Mara');
    await run(db, { name: 'undo', commandId });
    expect((await cardOf(db, another)).question?.called).toBe('Mara Quill');
  });

  it('who was written about before the answer keeps what was written', async () => {
    const { db, personId } = await maraKept();
    await run(db, { name: 'addNote', target: { profile: another }, text: 'Glaciers.' });
    const card = await cardOf(db, another);
    expect(card.question?.called).toBe('Mara Quill');
    expect(card.notes.map(({ text }) => text)).toEqual(['Glaciers.']);
    expect(await recordSighting(db, another, clock)).toBe(false);

    const same = await run(db, { name: 'samePerson', personId, profile: another });
    expect((await texts(db, another)).sort()).toEqual(['Glaciers.', 'Tides.']);
    await run(db, { name: 'undo', commandId: same.commandId });
    expect(await texts(db, known)).toEqual(['Tides.']);

    await run(db, { name: 'otherPerson', personId, profile: another });
    const { memberAlias: _, ...byAddress } = another;
    expect(await texts(db, byAddress)).toEqual(['Glaciers.']);
  });
});

describe('merging two people', () => {
  async function twoOfThem() {
    const { db, personId: into } = await maraKept();
    await run(db, { name: 'setLevel', target: { profile: known }, level: 2 });
    await run(db, { name: 'setLevel', target: { profile: jonas }, level: 1 });
    const target = { profile: jonas };
    await run(db, { name: 'logInteraction', target, interaction: happened('call', '2026-11-20') });
    const { person } = await run(db, { name: 'addNote', target, text: 'Bridges.' });
    if (!person) throw new Error('nobody');
    return { db, into, from: person.id };
  }

  it('brings everything together, and what the one who stays says stands', async () => {
    const { db, into, from } = await twoOfThem();
    await run(db, { name: 'mergePeople', into, from });
    const card = await cardOf(db, jonas);
    expect(card).toMatchObject({ personId: into, name: 'Mara Quill', level: 2 });
    expect(card.notes.map(({ text }) => text).sort()).toEqual(['Bridges.', 'Tides.']);
    expect(card.interactions).toHaveLength(1);
    expect(card.nextStep?.rule).toBe('thank');
    expect(await personCard(db, from, localNowOfClock())).toBeNull();
    expect(await findPeople(db, 'jonas', 5, localNowOfClock().day)).toEqual([]);
    expect(await findPeople(db, 'bridges', 5, localNowOfClock().day)).toHaveLength(1);
  });

  it('can be undone, to the last row', async () => {
    const { db, into, from } = await twoOfThem();
    const before = [await cardOf(db, known), await cardOf(db, jonas)];
    const { commandId } = await run(db, { name: 'mergePeople', into, from });
    await run(db, { name: 'undo', commandId });
    expect([await cardOf(db, known), await cardOf(db, jonas)]).toEqual(before);
    expect(await findPeople(db, 'jonas', 5, localNowOfClock().day)).toHaveLength(1);
  });

  it('of somebody with themselves, or with nobody, is turned down', async () => {
    const { db, into, from } = await twoOfThem();
    await expect(run(db, { name: 'mergePeople', into, from: into })).rejects.toMatchObject({
      code: 'malformed',
    });
    await run(db, { name: 'mergePeople', into, from });
    await expect(run(db, { name: 'mergePeople', into, from })).rejects.toMatchObject({
      code: 'gone',
    });
  });
});
