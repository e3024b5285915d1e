import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { fold, wordsOf } from '../../../src/domain/fold';
import type { PeopleView } from '../../../src/domain/person-line';
import { type Database, openDatabase } from '../../../src/store/database';
import { findPeople, listPeople, listPersonIds } from '../../../src/store/queries/people';
import { keepRoll } from '../../../src/store/roll/keep';
import { clock, emptyDatabase, happened, profileOf, run } from './support';
import { idOf } from './world';

const today = civilDay('2026-11-21');
const everybody: PeopleView = { search: '' };

const page = (db: Database, view: Partial<PeopleView>) =>
  listPeople(db, { ...everybody, ...view, offset: 0, limit: 50 }, today);
const names = async (db: Database, view: Partial<PeopleView>) =>
  (await page(db, view)).lines.map(({ called }) => called);

const profiles = {
  mara: profileOf('mara-quill', { name: 'Mara Quill', company: 'Brackwater Labs' }),
  lukasz: profileOf('lukasz-oz', { name: 'Łukasz Öz', company: 'Ember & Söhne' }),
  ines: profileOf('ines-vale', { name: 'Ines Vale', headline: 'Harbour pilot' }),
  noor: profileOf('noor-haddad', { name: 'Noor Haddad', company: 'Brackwater Labs' }),
};
const to = (name: keyof typeof profiles) => ({ target: { profile: profiles[name] } });

/** Four people, each in another situation. */
async function fourPeople(): Promise<Database> {
  const db = await emptyDatabase();
  clock.moveTo('2026-02-01');
  await run(db, { name: 'setLevel', ...to('mara'), level: 1 });
  await run(db, { name: 'setLevel', ...to('lukasz'), level: 3 });
  await run(db, { name: 'addNote', ...to('ines'), text: 'Loves tide tables.' });
  await run(db, { name: 'setLevel', ...to('noor'), level: 2 });
  const call = happened('call', '2026-01-05');
  await run(db, { name: 'logInteraction', ...to('mara'), interaction: call });
  clock.moveTo('2026-11-21');
  const wrote = happened('message', '2026-11-20', { direction: 'out' });
  await run(db, { name: 'logInteraction', ...to('lukasz'), interaction: wrote });
  await run(db, { name: 'addPromise', ...to('ines'), promise: { by: 'me', what: 'A map' } });
  const ask = { what: 'A name', medium: 'email', askedOn: civilDay('2026-11-19') } as const;
  await run(db, { name: 'addAsk', ...to('noor'), ask });
  await run(db, { name: 'changePerson', ...to('noor'), fields: { keyPerson: true } });
  const personIds = [await idOf(db, profiles.mara), await idOf(db, profiles.ines)];
  const tag = { what: 'add-tag', tag: 'Tide Club' } as const;
  await run(db, { name: 'changePeople', personIds, change: tag });
  const lukasz = [await idOf(db, profiles.lukasz)];
  await run(db, { name: 'changePeople', personIds: lukasz, change: { what: 'let-go' } });
  return db;
}

describe('a list narrowed', () => {
  const cases: [string, Partial<PeopleView>, string[]][] = [
    ['to a level', { level: 1 }, ['Mara Quill']],
    ['to those without a level', { level: 'none' }, ['Ines Vale']],
    ['to a tag, in any spelling', { tag: 'tide  CLUB' }, ['Ines Vale', 'Mara Quill']],
    ['to a tag nobody has', { tag: 'tide' }, []],
    ['to a company', { company: 'brackw' }, ['Mara Quill', 'Noor Haddad']],
    ['to a company, accents folded', { company: 'sohne' }, ['Łukasz Öz']],
    [
      'to those never talked to live',
      { traits: ['never-live'] },
      ['Ines Vale', 'Łukasz Öz', 'Noor Haddad'],
    ],
    ['to those silent for half a year', { silentMonths: 6 }, ['Ines Vale', 'Mara Quill']],
    ['to those silent for ten months', { silentMonths: 10 }, ['Mara Quill']],
    ['to those who wait for me', { traits: ['for-me'] }, ['Ines Vale']],
    ['to those I wait for', { traits: ['for-them'] }, ['Noor Haddad']],
    ['to those let go', { traits: ['let-go'] }, ['Łukasz Öz']],
    ['to key people', { traits: ['key'] }, ['Noor Haddad']],
    [
      'by several things at once',
      { company: 'brack', traits: ['never-live', 'key'], level: 2 },
      ['Noor Haddad'],
    ],
    ['by words and more', { search: 'labs', level: 1 }, ['Mara Quill']],
    ['by a word of a tag', { search: 'clu' }, ['Ines Vale', 'Mara Quill']],
  ];
  it.each(cases)('%s', async (_how, view, expected) => {
    expect(await names(await fourPeople(), view)).toEqual(expected);
  });
});

describe('a list in order', () => {
  const cases: [string, Partial<PeopleView>, string[]][] = [
    ['of names', { order: 'name' }, ['Ines', 'Łukasz', 'Mara', 'Noor']],
    [
      'of names, the last first',
      { order: 'name', descending: true },
      ['Noor', 'Mara', 'Łukasz', 'Ines'],
    ],
    ['of companies, none last', { order: 'company' }, ['Mara', 'Noor', 'Łukasz', 'Ines']],
    [
      'of companies turned, none last',
      { order: 'company', descending: true },
      ['Łukasz', 'Mara', 'Noor', 'Ines'],
    ],
    ['of levels', { order: 'level' }, ['Mara', 'Noor', 'Łukasz', 'Ines']],
    ['of the last contact', { order: 'contact' }, ['Mara', 'Noor', 'Łukasz', 'Ines']],
    [
      'of the last contact, newest first',
      { order: 'contact', descending: true },
      ['Łukasz', 'Noor', 'Mara', 'Ines'],
    ],
    ['of the last live talk', { order: 'live' }, ['Mara', 'Ines', 'Łukasz', 'Noor']],
    ['of tags', { order: 'tags' }, ['Ines', 'Mara', 'Łukasz', 'Noor']],
  ];
  it.each(cases)('%s', async (_how, view, expected) => {
    const found = await names(await fourPeople(), view);
    expect(found.map((name) => name.split(' ')[0])).toEqual(expected);
  });

  it('puts a name that fits before a note that does, without an order of its own', async () => {
    const db = await fourPeople();
    await run(db, { name: 'addNote', ...to('ines'), text: 'Introduced me to Noor.' });
    expect(await names(db, { search: 'noor' })).toEqual(['Noor Haddad', 'Ines Vale']);
    expect(await names(db, { search: 'noor', order: 'name' })).toEqual([
      'Ines Vale',
      'Noor Haddad',
    ]);
  });

  it('gives the ids of a stretch in the same order', async () => {
    const db = await fourPeople();
    const ids = await listPersonIds(db, { search: '', order: 'name' }, 1, 3, today);
    expect(ids).toEqual([await idOf(db, profiles.lukasz), await idOf(db, profiles.mara)]);
  });
});

describe('a search with a slip of the finger', () => {
  const cases: [string, string, string[]][] = [
    ['a letter left out', 'quil', ['Mara Quill']],
    ['a letter left out in the middle', 'qill', ['Mara Quill']],
    ['two letters swapped', 'hadadd', ['Noor Haddad']],
    ['the first two swapped', 'nies', ['Ines Vale']],
    ['a letter too much', 'brackkwater', ['Mara Quill', 'Noor Haddad']],
    ['two slips in a long word', 'brakwatr', ['Mara Quill', 'Noor Haddad']],
    ['in one of two words', 'mara quull', ['Mara Quill']],
    ['in a word of a note', 'tabels', ['Ines Vale']],
    ['in a short word: none', 'nor', []],
    ['too many', 'brchwtr', []],
    ['another word altogether', 'glacier', []],
  ];
  it.each(cases)('%s', async (_how, search, expected) => {
    expect(await names(await fourPeople(), { search })).toEqual(expected);
  });

  it('says what was taken, and takes nothing while the word is somebody’s', async () => {
    const db = await fourPeople();
    expect((await page(db, { search: 'qill' })).near).toEqual([
      { typed: 'qill', taken: ['quill'] },
    ]);
    expect((await page(db, { search: 'quill' })).near).toBeUndefined();
  });
});

describe('what is found in anybody’s words', () => {
  const word = fc.stringMatching(/^[abéñß]{2,8}$/);
  const lives = fc.array(fc.record({ name: word, note: word }), { minLength: 1, maxLength: 5 });
  it('is everybody whose words begin so, and nobody whose words are far from it', async () => {
    await fc.assert(
      fc.asyncProperty(
        lives,
        fc.nat(4),
        fc.integer({ min: 1, max: 8 }),
        async (all, who, length) => {
          globalThis.indexedDB = new (await import('fake-indexeddb')).IDBFactory();
          const db = await openDatabase();
          for (const [at, { name, note }] of all.entries()) {
            const profile = profileOf(`person-${at}`, { name: `${name} ${at}` });
            await run(db, { name: 'addNote', target: { profile }, text: note });
          }
          const wanted = fold(all[who % all.length]?.note ?? '').slice(0, length);
          const found = await findPeople(db, wanted, 10, today);
          const fitting = all.flatMap(({ name, note }, at) =>
            wordsOf(`${name} ${note}`).some((one) => one.startsWith(wanted))
              ? [`${name} ${at}`]
              : [],
          );
          db.close();
          expect(found.map(({ called }) => called).sort()).toEqual(fitting.sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the roll', () => {
  it('says the same after every change as when it is made anew', async () => {
    const db = await fourPeople();
    const before = await page(db, { order: 'contact' });
    const { commandId } = await run(db, { name: 'addNote', ...to('mara'), text: 'Glaciers.' });
    expect(await names(db, { search: 'glac' })).toEqual(['Mara Quill']);
    await run(db, { name: 'undo', commandId });
    expect(await names(db, { search: 'glac' })).toEqual([]);
    await db.clear('roll');
    db.close();
    const anew = await openDatabase();
    expect(await page(anew, { order: 'contact' })).toEqual(before);
    anew.close();
  });

  it('is read from where it was stored, with what has changed since', async () => {
    const db = await fourPeople();
    await keepRoll(db);
    await run(db, { name: 'addNote', ...to('noor'), text: 'Plays the oboe.' });
    db.close();
    const again = await openDatabase();
    expect(await names(again, { search: 'oboe' })).toEqual(['Noor Haddad']);
    expect(await names(again, { search: 'tide' })).toEqual(['Ines Vale', 'Mara Quill']);
    again.close();
  });

  it('forgets who is gone, and knows who came by another way', async () => {
    const db = await fourPeople();
    const { commandId } = await run(db, { name: 'addPeople', people: [{ name: 'Ada Frost' }] });
    expect(await names(db, { search: 'ada' })).toEqual(['Ada Frost']);
    await run(db, { name: 'undo', commandId });
    expect(await names(db, { search: 'ada' })).toEqual([]);
    expect((await page(db, {})).total).toBe(4);
    await db.delete('people', await idOf(db, profiles.mara));
    expect((await page(db, {})).total).toBe(3);
  });

  it('tells the tags people have, in their commonest spelling', async () => {
    expect((await page(await fourPeople(), {})).tags).toEqual(['Tide Club']);
  });
});
