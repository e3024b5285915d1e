import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { CommandArgs } from '../../../src/domain/commands';
import type { Database } from '../../../src/store/database';
import { everything, nothing } from './everything';
import { cardOf, emptyDatabase, happened, jonas, mara, run } from './support';

const undo = (db: Database, commandId: Awaited<ReturnType<typeof run>>['commandId']) =>
  run(db, { name: 'undo', commandId });

async function maraWithHistory(db: Database) {
  const { person } = await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
  await run(db, { name: 'setLevel', target: { profile: mara }, level: 2 });
  await run(db, {
    name: 'logInteraction',
    target: { profile: mara },
    interaction: happened('message', '2026-11-01'),
  });
  await run(db, {
    name: 'planConversation',
    target: { profile: mara },
    appointment: { day: civilDay('2026-11-21'), medium: 'call' },
  });
  if (!person) throw new Error('nobody was kept');
  return person.id;
}

describe('every command', () => {
  const commands: [string, (db: Database) => Promise<CommandArgs>][] = [
    ['add a note', async () => ({ name: 'addNote', target: { profile: mara }, text: 'More.' })],
    [
      'edit a note',
      async (db) => ({ name: 'editNote', noteId: (await noteOf(db)).id, text: 'Other.' }),
    ],
    ['delete a note', async (db) => ({ name: 'deleteNote', noteId: (await noteOf(db)).id })],
    ['set the level', async () => ({ name: 'setLevel', target: { profile: mara }, level: 1 })],
    [
      'log a call',
      async () => ({
        name: 'logInteraction',
        target: { profile: mara },
        interaction: happened('call', '2026-11-20'),
      }),
    ],
    [
      'delete what happened',
      async (db) => ({
        name: 'deleteInteraction',
        interactionId: await firstId((await cardOf(db, mara)).interactions),
      }),
    ],
    ['propose a talk', async () => ({ name: 'planConversation', target: { profile: mara } })],
    [
      'cancel the plan',
      async (db) => ({ name: 'cancelConversation', conversationId: await planOf(db) }),
    ],
    [
      'say it was held',
      async (db) => ({
        name: 'recordResult',
        conversationId: await planOf(db),
        outcome: { result: 'held', day: civilDay('2026-11-21'), text: 'Good.' },
      }),
    ],
    [
      'say it was missed',
      async (db) => ({
        name: 'recordResult',
        conversationId: await planOf(db),
        outcome: { result: 'missed' },
      }),
    ],
    [
      'move it',
      async (db) => ({
        name: 'recordResult',
        conversationId: await planOf(db),
        outcome: { result: 'moved', appointment: { day: civilDay('2026-12-01'), medium: 'video' } },
      }),
    ],
    [
      'edit the details',
      async () => ({
        name: 'editPerson',
        target: { profile: mara },
        fields: {
          name: 'Mara Quill-Vos',
          headline: '',
          company: '',
          connectedOn: civilDay('2026-11-10'),
        },
      }),
    ],
    [
      'answer done',
      async (db) => answer(db, { answer: 'done', interaction: happened('message', '2026-11-21') }),
    ],
    ['snooze', async (db) => answer(db, { answer: 'snoozed', until: civilDay('2026-11-28') })],
    ['answer not this', async (db) => answer(db, { answer: 'not-this' })],
    ['let go', async (db) => answer(db, { answer: 'let-go' })],
    [
      'choose a placement',
      async () => ({ name: 'changeSettings', settings: { placement: 'page' } }),
    ],
  ];

  for (const [what, command] of commands) {
    it(`${what}: undone leaves everything as it was, undone again brings it back`, async () => {
      const db = await emptyDatabase();
      await maraWithHistory(db);
      const before = await everything(db);
      const done = await run(db, await command(db));
      const after = await everything(db);
      const undone = await undo(db, done.commandId);
      expect(await everything(db)).toEqual(before);
      await undo(db, undone.commandId);
      expect(await everything(db)).toEqual(after);
    });
  }
});

async function noteOf(db: Database) {
  const note = (await cardOf(db, mara)).notes[0];
  if (!note) throw new Error('no note');
  return note;
}

async function planOf(db: Database) {
  return firstId((await cardOf(db, mara)).conversations);
}

async function firstId<T>(rows: { id: T }[]): Promise<T> {
  const row = rows[0];
  if (!row) throw new Error('no row');
  return row.id;
}

async function answer(
  db: Database,
  given: Extract<CommandArgs, { name: 'answerPrompt' }>['answer'],
): Promise<CommandArgs> {
  const { personId } = await cardOf(db, mara);
  if (!personId) throw new Error('nobody');
  return { name: 'answerPrompt', personId, rule: 'propose-talk', occurrence: 'x', answer: given };
}

describe('undo', () => {
  it('of the first act takes the person away again', async () => {
    const db = await emptyDatabase();
    const { commandId } = await run(db, { name: 'setLevel', target: { profile: mara }, level: 1 });
    await undo(db, commandId);
    expect(await db.count('people')).toBe(0);
    expect(await db.count('aliases')).toBe(0);
    expect(await db.count('words')).toBe(0);
  });

  it('of the first act keeps the person when something was written since', async () => {
    const db = await emptyDatabase();
    const first = await run(db, { name: 'addNote', target: { profile: mara }, text: 'First.' });
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Second.' });
    await undo(db, first.commandId);
    const card = await cardOf(db, mara);
    expect(card.name).toBe('Mara Quill');
    expect(card.notes.map(({ text }) => text)).toEqual(['Second.']);
  });

  it('is turned down when the same thing was changed since, and changes nothing then', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'One.' });
    const { id } = await noteOf(db);
    const edit = await run(db, { name: 'editNote', noteId: id, text: 'Two.' });
    await run(db, { name: 'editNote', noteId: id, text: 'Three.' });
    await expect(undo(db, edit.commandId)).rejects.toMatchObject({ code: 'changed-since' });
    expect((await noteOf(db)).text).toBe('Three.');
  });

  it('of an unknown command is turned down', async () => {
    const db = await emptyDatabase();
    const { commandId } = await run(db, { name: 'changeSettings', settings: { dailyCap: 5 } });
    await db.clear('journal');
    await expect(undo(db, commandId)).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('any sequence of commands', () => {
  const step = fc.record({
    who: fc.constantFrom(mara, jonas),
    what: fc.constantFrom('note', 'level', 'log', 'plan'),
    level: fc.constantFrom(1, 2, 3),
    text: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
    daysAgo: fc.integer({ min: 0, max: 20 }),
  });

  it('undone one by one from the last leaves an empty store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const db = await emptyDatabase();
        const done = [];
        for (const { who, what, level, text, daysAgo } of steps) {
          const target = { profile: who };
          const day = `2026-11-${String(21 - daysAgo).padStart(2, '0')}`;
          const args: Record<typeof what, CommandArgs> = {
            note: { name: 'addNote', target, text },
            level: { name: 'setLevel', target, level: level as 1 | 2 | 3 },
            log: { name: 'logInteraction', target, interaction: happened('call', day, { text }) },
            plan: { name: 'planConversation', target },
          };
          done.push(await run(db, args[what]));
        }
        for (const { commandId } of done.reverse()) await undo(db, commandId);
        expect(await everything(db)).toEqual(nothing);
        await db.clear('journal');
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});
