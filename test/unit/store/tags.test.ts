import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandArgs } from '../../../src/domain/commands';
import { Refusal } from '../../../src/domain/refusal';
import { tagKey } from '../../../src/domain/tag';
import type { Database } from '../../../src/store/database';
import { findPeople } from '../../../src/store/queries/people';
import { getTags } from '../../../src/store/queries/tags';
import { isRebuildDue, keepUp } from '../../../src/store/upkeep';
import { everything } from './everything';
import {
  cardOf,
  clock,
  emptyDatabase,
  jonas,
  localNowOfClock,
  mara,
  profileOf,
  run,
} from './support';

const tag = (db: Database, profile: typeof mara, name: string, tagged = true) =>
  run(db, { name: 'tagPerson', target: { profile }, tag: name, tagged });
const tagsOf = async (db: Database, profile: typeof mara) =>
  (await cardOf(db, profile)).tags.map((shown) => shown.tag);
const found = async (db: Database, search: string) =>
  (await findPeople(db, search, 9, localNowOfClock().day)).map(({ called }) => called);

async function twoTagged() {
  const db = await emptyDatabase();
  await tag(db, mara, 'Hafen');
  await tag(db, mara, 'Tides');
  await tag(db, jonas, 'häfen');
  await tag(db, jonas, 'Bridges');
  return db;
}

describe('a tag of a person', () => {
  it('is spelled as others have it, and there once', async () => {
    const db = await twoTagged();
    expect(await tagsOf(db, jonas)).toEqual(['Hafen', 'Bridges']);
    await tag(db, jonas, ' HAFEN ');
    expect(await tagsOf(db, jonas)).toEqual(['Hafen', 'Bridges']);
  });

  it('is found by search and gone from it when it is taken away', async () => {
    const db = await twoTagged();
    expect(await found(db, 'tide')).toEqual(['Mara Quill']);
    const { commandId } = await tag(db, mara, 'tides', false);
    expect(await found(db, 'tide')).toEqual([]);
    await run(db, { name: 'undo', commandId });
    expect(await found(db, 'tide')).toEqual(['Mara Quill']);
  });

  it.each([
    ['  ', 'tag-empty'],
    ['\u0301', 'tag-empty'],
    ['x'.repeat(41), 'tag-too-long'],
  ])('“%s” is turned down', async (name, code) => {
    const db = await emptyDatabase();
    await expect(tag(db, mara, name)).rejects.toMatchObject({ code });
    expect(await db.count('people')).toBe(0);
  });

  it('is not one of more than fifty', async () => {
    const db = await emptyDatabase();
    for (let at = 0; at < 50; at += 1) await tag(db, mara, `Tag ${at}`);
    await expect(tag(db, mara, 'One more')).rejects.toMatchObject({ code: 'tag-too-many' });
  });
});

describe('all tags', () => {
  it('stand in order, with how many people have each', async () => {
    const db = await twoTagged();
    await run(db, { name: 'colourTag', tag: 'HAFEN', colour: 'blue' });
    expect(await getTags(db)).toEqual([
      { tag: 'Bridges', people: 1 },
      { tag: 'Hafen', colour: 'blue', people: 2 },
      { tag: 'Tides', people: 1 },
    ]);
    expect((await cardOf(db, mara)).tags[0]).toEqual({ tag: 'Hafen', colour: 'blue' });
  });

  it('renamed, it is another for everybody, with its colour', async () => {
    const db = await twoTagged();
    await run(db, { name: 'colourTag', tag: 'hafen', colour: 'rose' });
    await run(db, { name: 'renameTag', tag: 'hafen', to: 'Harbour', merge: false });
    expect(await tagsOf(db, mara)).toEqual(['Harbour', 'Tides']);
    expect((await getTags(db))[1]).toEqual({ tag: 'Harbour', colour: 'rose', people: 2 });
    expect(await found(db, 'harbour')).toHaveLength(2);
  });

  it('gets another spelling', async () => {
    const db = await twoTagged();
    await run(db, { name: 'renameTag', tag: 'Hafen', to: 'HÄFEN', merge: false });
    expect([await tagsOf(db, mara), await tagsOf(db, jonas)]).toEqual([
      ['HÄFEN', 'Tides'],
      ['HÄFEN', 'Bridges'],
    ]);
  });

  it('takes the name of another only to become one with it', async () => {
    const db = await twoTagged();
    const args = { name: 'renameTag', tag: 'Tides', to: 'hafen', merge: false } as const;
    await expect(run(db, args)).rejects.toMatchObject({ code: 'tag-taken', values: ['Hafen'] });
    await run(db, { ...args, merge: true });
    expect(await tagsOf(db, mara)).toEqual(['Hafen']);
    expect((await getTags(db)).map((line) => line.tag)).toEqual(['Bridges', 'Hafen']);
  });

  it('that nobody has is turned down', async () => {
    const db = await twoTagged();
    await expect(run(db, { name: 'deleteTag', tag: 'Docks' })).rejects.toEqual(new Refusal('gone'));
  });

  it('is undone for everybody at once, whatever else was set meanwhile', async () => {
    const db = await twoTagged();
    await run(db, { name: 'colourTag', tag: 'hafen', colour: 'green' });
    const before = await everything(db);
    const { commandId } = await run(db, { name: 'deleteTag', tag: 'hafen' });
    expect(await found(db, 'hafen')).toEqual([]);
    const cap = await run(db, { name: 'changeSettings', settings: { dailyCap: 5 } });
    await run(db, { name: 'undo', commandId });
    await run(db, { name: 'undo', commandId: cap.commandId });
    expect(await everything(db)).toEqual(before);
  });

  it('of more people than fit in one write is listed at once and searched afterwards', async () => {
    const db = await emptyDatabase();
    for (let from = 0; from < 120; from += 40) {
      const people = Array.from({ length: 40 }, (_, at) => ({ name: `Person ${from + at}` }));
      await run(db, { name: 'addPeople', people });
    }
    for (const row of await db.getAll('people')) {
      const tagged = { ...row, tags: ['Hafen'], derived: { ...row.derived, tags: ['hafen'] } };
      await db.put('people', tagged);
    }
    await run(db, { name: 'renameTag', tag: 'Hafen', to: 'Docks', merge: false });
    expect(await getTags(db)).toEqual([{ tag: 'Docks', people: 120 }]);
    expect(await isRebuildDue(db)).toBe(true);
    await keepUp(db, '1', clock);
    expect(await isRebuildDue(db)).toBe(false);
    expect(await found(db, 'docks')).toHaveLength(9);
  });
});

describe('any sequence of changes of tags', () => {
  const name = fc.constantFrom('Hafen', 'HÄFEN', 'Tides', 'tides ', 'Docks');
  const who = fc.constantFrom(mara, jonas, profileOf('ines-vale', { name: 'Ines Vale' }));
  const change: fc.Arbitrary<CommandArgs> = fc.oneof(
    fc.record({
      name: fc.constant('tagPerson' as const),
      target: who.map((profile) => ({ profile })),
      tag: name,
      tagged: fc.boolean(),
    }),
    fc.record({
      name: fc.constant('renameTag' as const),
      tag: name,
      to: name,
      merge: fc.boolean(),
    }),
    fc.record({ name: fc.constant('deleteTag' as const), tag: name }),
    fc.record({
      name: fc.constant('colourTag' as const),
      tag: name,
      colour: fc.constantFrom('blue' as const, 'rose' as const, null),
    }),
  );

  it('never leaves one tag in two spellings, and undone ends where it began', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 10 }), async (changes) => {
        globalThis.indexedDB = new IDBFactory();
        const db = await twoTagged();
        await tag(db, profileOf('ines-vale', { name: 'Ines Vale' }), 'Docks');
        const before = await everything(db);
        const done = [];
        for (const args of changes) {
          const outcome = await run(db, args).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
          });
          if (outcome) done.push(outcome.commandId);
          const spellings = new Set((await db.getAll('people')).flatMap(({ tags }) => tags));
          expect(new Set([...spellings].map(tagKey)).size).toBe(spellings.size);
        }
        for (const commandId of done.reverse()) await run(db, { name: 'undo', commandId });
        expect(withoutEmptySettings(await everything(db))).toEqual(withoutEmptySettings(before));
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

/** A row of settings without a setting says the same as none. */
function withoutEmptySettings(all: unknown): unknown {
  return JSON.parse(JSON.stringify(all).replaceAll('{"key":"settings","settings":{}}', ''));
}
