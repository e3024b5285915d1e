import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { PeopleQuery } from '../../../src/domain/person-line';
import type { Database } from '../../../src/store/database';
import { findPeople, listPeople } from '../../../src/store/queries/people';
import { emptyDatabase, happened, mara, profileOf, run } from './support';

const today = civilDay('2026-11-21');
const lukasz = profileOf('lukasz-oz', { name: 'Łukasz Öz', company: 'Brackwater Labs' });
const ines = profileOf('ines-vale', { name: 'Ines Vale', headline: 'Harbour pilot' });

async function threePeople(): Promise<Database> {
  const db = await emptyDatabase();
  await run(db, { name: 'setLevel', target: { profile: mara }, level: 2 });
  await run(db, { name: 'setLevel', target: { profile: lukasz }, level: 1 });
  await run(db, {
    name: 'addNote',
    target: { profile: ines },
    text: 'Loves Straßenbahnen and tide tables.',
  });
  return db;
}

async function find(db: Database, search: string): Promise<string[]> {
  return (await findPeople(db, search, 10, today)).map(({ called }) => called);
}

describe('finding a person', () => {
  const cases: [string, string, string[]][] = [
    ['by the beginning of the name', 'mar', ['Mara Quill']],
    ['by the last name, in capitals', 'QUILL', ['Mara Quill']],
    ['without accents', 'lukasz oz', ['Łukasz Öz']],
    ['with accents that are not there', 'márä', ['Mara Quill']],
    ['by company', 'brackwater', ['Mara Quill', 'Łukasz Öz']],
    ['by a word of a note', 'tables', ['Ines Vale']],
    ['by a word of a note, folded', 'strassenb', ['Ines Vale']],
    ['by words of name and note, in any order', 'tide ines', ['Ines Vale']],
    ['by words that do not all fit: nobody', 'tide mara quill', []],
    ['by nothing: nobody', '  ', []],
  ];
  for (const [how, search, names] of cases) {
    it(how, async () => {
      expect((await find(await threePeople(), search)).sort()).toEqual([...names].sort());
    });
  }

  it('puts those whose name fits before those whose note does', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: ines }, text: 'Introduced me to Mara.' });
    await run(db, { name: 'setLevel', target: { profile: mara }, level: 2 });
    expect(await find(db, 'mara')).toEqual(['Mara Quill', 'Ines Vale']);
  });

  it('shows the piece of the note that explains it', async () => {
    const [line] = await findPeople(await threePeople(), 'tide tab', 10, today);
    expect(line?.excerpt).toContain('tide tables');
    const [byName] = await findPeople(await threePeople(), 'ines', 10, today);
    expect(byName?.excerpt).toBeUndefined();
  });

  it('forgets the words of a note that was deleted', async () => {
    const db = await emptyDatabase();
    const { commandId } = await run(db, {
      name: 'addNote',
      target: { profile: ines },
      text: 'Glaciers.',
    });
    await run(db, { name: 'setLevel', target: { profile: ines }, level: 2 });
    expect(await find(db, 'glaciers')).toEqual(['Ines Vale']);
    await run(db, { name: 'undo', commandId });
    expect(await find(db, 'glaciers')).toEqual([]);
  });
});

describe('the list of people', () => {
  const all: PeopleQuery = { search: '', offset: 0, limit: 10 };
  const names = async (db: Database, query: Partial<PeopleQuery>) =>
    (await listPeople(db, { ...all, ...query }, today)).lines.map(({ called }) => called);

  it('is in order of names, accents folded', async () => {
    expect(await names(await threePeople(), {})).toEqual(['Ines Vale', 'Łukasz Öz', 'Mara Quill']);
  });

  it('can be narrowed to a level, and to those without one', async () => {
    const db = await threePeople();
    expect(await names(db, { level: 1 })).toEqual(['Łukasz Öz']);
    expect(await names(db, { level: 'none' })).toEqual(['Ines Vale']);
    expect(await names(db, { level: 2, search: 'brack' })).toEqual(['Mara Quill']);
  });

  it('can be put in order of due days, those with nothing due last', async () => {
    const db = await threePeople();
    await run(db, {
      name: 'logInteraction',
      target: { profile: lukasz },
      interaction: happened('call', '2026-11-20'),
    });
    expect(await names(db, { order: 'due' })).toEqual(['Łukasz Öz', 'Mara Quill', 'Ines Vale']);
    expect(await names(db, { order: 'due', search: 'brack' })).toEqual(['Łukasz Öz', 'Mara Quill']);
  });

  it('comes in pages and says how many there are in all', async () => {
    const db = await threePeople();
    const page = await listPeople(db, { ...all, offset: 1, limit: 1 }, today);
    expect(page).toMatchObject({ total: 3, lines: [{ called: 'Łukasz Öz' }] });
    expect((await listPeople(db, { ...all, offset: 9 }, today)).lines).toEqual([]);
  });

  it('says when there was last contact, when last live, and what is due', async () => {
    const db = await threePeople();
    await run(db, {
      name: 'logInteraction',
      target: { profile: mara },
      interaction: happened('call', '2026-11-01'),
    });
    await run(db, {
      name: 'logInteraction',
      target: { profile: mara },
      interaction: happened('thanked', '2026-11-03'),
    });
    const page = await listPeople(db, { ...all, search: 'mara' }, today);
    expect(page.lines[0]).toMatchObject({
      lastContact: '2026-11-03',
      lastLive: '2026-11-01',
      level: 2,
    });
  });
});
