import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { CommandArgs } from '../../../src/domain/commands';
import type { Brought } from '../../../src/domain/import/brought';
import { type PlanChoices, planImport } from '../../../src/domain/import/plan';
import type { PeopleQuery } from '../../../src/domain/person-line';
import { Refusal } from '../../../src/domain/refusal';
import { stagedSetIdSchema } from '../../../src/domain/staged-set';
import type { UserRow } from '../../../src/domain/user-row';
import type { Database } from '../../../src/store/database';
import { readKept } from '../../../src/store/queries/kept';
import { findPeople, listPeople } from '../../../src/store/queries/people';
import { listToSort } from '../../../src/store/queries/sort';
import { stageRows } from '../../../src/store/staging';
import { isRebuildDue, keepUp } from '../../../src/store/upkeep';
import { inPieces } from '../../../src/transfer/all-rows';
import {
  brought,
  later,
  mara as maraInFile,
  messages,
  now,
  slug,
  somebody,
} from '../import/brought';
import { everything } from './everything';
import { clock, emptyDatabase, localNowOfClock, mara, profileOf, run } from './support';
import { world } from './world';

const { day: today } = localNowOfClock();

async function planned(db: Database, files: Brought, choices: PlanChoices = later) {
  const { kept, changes } = await readKept(db);
  return { changes, ...planImport(kept, files, choices, now) };
}

async function bring(db: Database, rows: UserRow[]) {
  const setId = v.parse(stagedSetIdSchema, crypto.randomUUID());
  let at = 0;
  for (const piece of inPieces(rows)) {
    await stageRows(db, setId, at, piece);
    at += 1;
  }
  return { name: 'importRows', setId, rows: rows.length } as const;
}

async function importFiles(db: Database, files: Brought) {
  const { writes, changes } = await planned(db, files);
  return run(db, { ...(await bring(db, writes)), changes });
}

/** Files with many people, so that what is derived is computed afterwards. */
function many(count: number): Brought {
  const people = Array.from({ length: count }, (_, at) =>
    somebody({ aliases: [slug(`person-${at}`)], name: `Person ${at}`, company: 'Tidewater' }),
  );
  const days = people.map((_, at) => messages(at + 1, '2026-05-06', at % 2 ? 'in' : 'out'));
  return brought([maraInFile, ...people], { messages: days });
}

/** A world to which files are brought. */
async function filled() {
  const db = await emptyDatabase();
  await world(db);
  await keepUp(db, '1', clock);
  return { db, before: await everything(db) };
}

const listed = (db: Database) =>
  listPeople(db, { search: '', order: 'name', offset: 0, limit: 500 }, today);

describe('an import', () => {
  it('puts people and what happened beside all others', async () => {
    const { db } = await filled();
    const { total } = await listed(db);
    await importFiles(db, many(3));
    // Mara was there.
    expect((await listed(db)).total).toBe(total + 3);
    expect(await findPeople(db, 'person 1', 9, today)).toMatchObject([
      { called: 'Person 1', lastContact: '2026-05-06' },
    ]);
  });

  it('again changes nothing', async () => {
    const { db } = await filled();
    await importFiles(db, many(60));
    await keepUp(db, '1', clock);
    expect((await planned(db, many(60))).writes).toEqual([]);
  });

  it.each([3, 80])('of %i people is taken back whole, and done again', async (count) => {
    const { db, before } = await filled();
    const { commandId } = await importFiles(db, many(count));
    await keepUp(db, '1', clock);
    const after = await everything(db);
    const undone = await run(db, { name: 'undo', commandId });
    await keepUp(db, '1', clock);
    expect(await everything(db)).toEqual(before);
    await run(db, { name: 'undo', commandId: undone.commandId });
    await keepUp(db, '1', clock);
    expect(await everything(db)).toEqual(after);
    expect(new Set((await db.getAllKeys('staging')).map(([set]) => set)).size).toBe(1);
  });

  it('of many is listed at once, and computed afterwards as if one by one', async () => {
    const { db } = await filled();
    await importFiles(db, many(80));
    expect(await isRebuildDue(db)).toBe(true);
    expect((await listed(db)).lines.map(({ called }) => called)).toContain('Person 79');
    await keepUp(db, '1', clock);
    const [line] = await findPeople(db, 'tidewater 79', 9, today);
    expect(line).toMatchObject({ called: 'Person 79', lastContact: '2026-05-06' });
  });

  it('can be sorted ten at a time, before all others', async () => {
    const { db } = await filled();
    await importFiles(db, many(80));
    const { lines, total } = await listToSort(db, [], 10, today);
    expect(lines[0]?.called).toBe('Person 0');
    expect(total).toBeGreaterThanOrEqual(80);
  });

  it('is turned down when something was written since it was planned', async () => {
    const { db } = await filled();
    const { writes, changes } = await planned(db, many(3));
    const args = await bring(db, writes);
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Since.' });
    const before = await everything(db);
    const importing = run(db, { ...args, changes });
    await expect(importing).rejects.toEqual(new Refusal('changed-since'));
    expect(await everything(db)).toEqual(before);
  });

  it('of which a piece is missing is turned down', async () => {
    const { db, before } = await filled();
    const { writes, changes } = await planned(db, many(3));
    const args = await bring(db, writes);
    const importing = run(db, { ...args, rows: args.rows + 1, changes });
    await expect(importing).rejects.toEqual(new Refusal('gone'));
    expect(await everything(db)).toEqual(before);
  });

  it('sent twice is done once', async () => {
    const { db } = await filled();
    const { writes, changes } = await planned(db, many(3));
    const args = { ...(await bring(db, writes)), changes };
    const first = await run(db, args);
    const after = await everything(db);
    expect(await run(db, args, first.commandId)).toEqual(first);
    expect(await everything(db)).toEqual(after);
  });
});

describe('the list of people', () => {
  const all = { search: '', offset: 0, limit: 500 } as const;
  const names = async (db: Database, query: Partial<PeopleQuery> = {}) =>
    (await listPeople(db, { ...all, order: 'name', ...query }, today)).lines.map(
      ({ called }) => called,
    );
  const found = async (db: Database, search: string) =>
    (await findPeople(db, search, 500, today)).map(({ called }) => called);
  /** The list as it would be if it were made from nothing. */
  const anew = async (db: Database) => {
    await db.clear('roll');
    await db.add('touched', { people: [], words: true, all: true });
    return [await names(db), await found(db, 'tidewater')];
  };
  const asKept = async (db: Database) => [await names(db), await found(db, 'tidewater')];

  it.each([3, 49, 50, 80, 120])(
    'is right after %i people and once they are gone',
    async (count) => {
      const { db } = await filled();
      const before = await asKept(db);
      const { commandId } = await importFiles(db, many(count));
      expect((await names(db)).length).toBe((before[0] ?? []).length + count);
      await keepUp(db, '1', clock);
      expect((await found(db, 'tidewater')).length).toBe((before[1] ?? []).length + count);
      expect(await asKept(db)).toEqual(await anew(db));
      await run(db, { name: 'undo', commandId });
      expect(await names(db)).toEqual(before[0]);
      await keepUp(db, '1', clock);
      expect(await asKept(db)).toEqual(before);
    },
  );

  it.each([3, 80])('shows whom an import of %i people changed', async (count) => {
    const { db } = await filled();
    const zora = somebody({ aliases: [slug('zora-fenn')], name: 'Zora Fenn' });
    const other = { ...zora, name: 'Zora Zebrawood' };
    // Of him no word changes.
    const ivo = somebody({ aliases: [slug('ivo-tarn')], name: 'Ivo Tarn' });
    const key = { ...ivo, keyPerson: true };
    const others = many(count).people.slice(1);
    const renamed = others.map((person) => ({ ...person, company: 'Mill Street' }));
    await importFiles(db, brought([zora, ivo, ...others]));
    await keepUp(db, '1', clock);
    const before = await asKept(db);
    const { commandId } = await importFiles(db, brought([other, key, ...renamed]));
    expect(await names(db, { traits: ['key'] })).toContain('Ivo Tarn');
    expect(await names(db)).toContain('Zora Zebrawood');
    expect(await names(db, { company: 'mill street' })).toHaveLength(count);
    await keepUp(db, '1', clock);
    expect(await found(db, 'zebra')).toEqual(['Zora Zebrawood']);
    expect(await asKept(db)).toEqual(await anew(db));
    await run(db, { name: 'undo', commandId });
    expect(await names(db, { traits: ['key'] })).not.toContain('Ivo Tarn');
    await keepUp(db, '1', clock);
    expect(await found(db, 'zebra')).toEqual([]);
    expect(await asKept(db)).toEqual(before);
  });
});

describe('what an import brought and the user deletes', () => {
  const files = brought(
    [maraInFile, somebody({ aliases: [slug('ines-vale')], name: 'Ines Vale' })],
    {
      messages: [messages(0, '2026-05-06', 'in')],
      notes: [{ person: 0, text: 'Met at the harbour.' }],
      helps: [{ person: 0, direction: 'got', what: 'Recommended me', day: civilDay('2020-01-02') }],
    },
  );

  async function broughtIn() {
    const { db } = await filled();
    await importFiles(db, files);
    const [note] = (await db.getAll('notes')).filter(({ text }) => text.startsWith('Met'));
    const [talk] = (await db.getAll('interactions')).filter(({ count }) => count);
    const [help] = (await db.getAll('helps')).filter(({ imported }) => imported);
    const ines = await db.get('aliases', 'slug:ines-vale');
    if (!note || !talk || !help || !ines) throw new Error('not brought');
    const commands: CommandArgs[] = [
      { name: 'deleteNote', noteId: note.id },
      { name: 'deleteInteraction', interactionId: talk.id },
      { name: 'deleteRecord', record: { of: 'help', id: help.id } },
      { name: 'deletePerson', personId: ines.personId },
    ];
    return { db, commands, note };
  }

  it('does not come back with the same files, and does after an undo', async () => {
    const { db, commands } = await broughtIn();
    const before = await everything(db);
    const done = [];
    for (const args of commands) done.push(await run(db, args));
    const { writes, preview } = await planned(db, files);
    expect(writes).toEqual([]);
    expect(preview).toMatchObject({ deleted: 4, counts: { new: 0, changed: 0, unchanged: 2 } });
    // In the order of the deletions: none of them stands in the way of another.
    for (const { commandId } of done) await run(db, { name: 'undo', commandId });
    expect(await everything(db)).toEqual(before);
  });

  it('stays deleted when the person is put together with another', async () => {
    const { db, commands, note } = await broughtIn();
    const [deleteNote] = commands;
    if (deleteNote) await run(db, deleteNote);
    const into = await db.get('aliases', 'slug:jonas-reed');
    if (!into) throw new Error('nobody');
    await run(db, { name: 'mergePeople', into: into.personId, from: note.personId });
    const { writes } = await planned(db, files);
    expect(writes.filter(({ store }) => store === 'notes')).toEqual([]);
  });
});

describe('two whom an import brought, put together', () => {
  const [one, two] = ['reed', 'quayle'].map((name) =>
    somebody({
      aliases: [slug(`mila-${name}`)],
      name: `Mila ${name}`,
      company: 'Tidewater',
      role: name,
      tags: [name],
    }),
  );

  it.each([
    ['reed', 'quayle'],
    ['quayle', 'reed'],
  ])('stay as the user chose when the same file comes again: %s and %s', async (...slugs) => {
    const { db } = await filled();
    const files = brought(one && two ? [one, two] : []);
    await importFiles(db, files);
    const rows = slugs.map((name) => db.get('aliases', `slug:mila-${name}`));
    const [into, from] = await Promise.all(rows);
    if (!into || !from) throw new Error('not brought');
    const ids = { into: into.personId, from: from.personId };
    await run(db, { name: 'mergePeople', ...ids, take: ['company'] });
    expect((await planned(db, files)).writes).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('is turned down over what was written since, but not over settings', async () => {
    const { db } = await filled();
    const { commandId } = await importFiles(db, many(3));
    await run(db, { name: 'changeSettings', settings: { dailyCap: 4 } });
    await run(db, { name: 'addNote', target: { profile: profileOf('person-1') }, text: 'Mine.' });
    const before = await everything(db);
    const undoing = run(db, { name: 'undo', commandId });
    await expect(undoing).rejects.toEqual(new Refusal('changed-since'));
    expect(await everything(db)).toEqual(before);
  });

  it('leaves no address that was seen since behind', async () => {
    const { db } = await filled();
    const { commandId } = await importFiles(db, many(3));
    await run(db, { name: 'changeSettings', settings: { dailyCap: 4 } });
    const personId = (await db.get('aliases', 'slug:person-1'))?.personId;
    if (!personId) throw new Error('nobody');
    const seen = { key: slug('another-address'), personId, firstSeen: today, lastSeen: today };
    await db.put('aliases', seen);
    await run(db, { name: 'undo', commandId });
    expect(await db.get('aliases', 'slug:another-address')).toBeUndefined();
  });
});
