import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { readTransaction } from '../../../src/store/database';
import { cardOf, emptyDatabase, happened, jonas, mara, newCommandId, run } from './support';

async function journalLength(db: Awaited<ReturnType<typeof emptyDatabase>>) {
  return readTransaction(db).objectStore('journal').count();
}

describe('keeping a person', () => {
  it('known by address alone, their details can be said without a name', async () => {
    const db = await emptyDatabase();
    const { name: _, ...unnamed } = mara;
    const fields = { name: '', headline: '', company: 'Brackwater Labs', connectedOn: null };
    await run(db, { name: 'editPerson', target: { profile: unnamed }, fields });
    const card = await cardOf(db, unnamed);
    expect(card.company).toBe('Brackwater Labs');
    expect(card.name).toBeUndefined();
  });

  it('happens with the first note, never before', async () => {
    const db = await emptyDatabase();
    expect((await cardOf(db, mara)).personId).toBeUndefined();
    expect(await db.count('people')).toBe(0);

    const outcome = await run(db, {
      name: 'addNote',
      target: { profile: mara },
      text: 'Met at the harbour.',
    });

    expect(outcome.person?.called).toBe('Mara Quill');
    const card = await cardOf(db, mara);
    expect(card.personId).toBe(outcome.person?.id);
    expect(card.notes.map(({ text, day }) => [text, day])).toEqual([
      ['Met at the harbour.', '2026-11-21'],
    ]);
  });

  it('can be done without a word, is undone, and done twice changes nothing', async () => {
    const db = await emptyDatabase();
    const keep = { name: 'keepPerson', target: { profile: mara } } as const;
    const outcome = await run(db, keep);
    expect(outcome.person?.called).toBe('Mara Quill');
    expect(await cardOf(db, mara)).toMatchObject({ personId: outcome.person?.id, notes: [] });

    const again = await run(db, keep);
    expect(again.person).toEqual(outcome.person);
    await run(db, { name: 'undo', commandId: again.commandId });
    expect((await cardOf(db, mara)).personId).toBe(outcome.person?.id);

    await run(db, { name: 'undo', commandId: outcome.commandId });
    expect((await cardOf(db, mara)).personId).toBeUndefined();
    expect(await db.count('aliases')).toBe(0);
  });

  it('is not undone once something was written about them', async () => {
    const db = await emptyDatabase();
    const { commandId } = await run(db, { name: 'keepPerson', target: { profile: mara } });
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
    await run(db, { name: 'undo', commandId });
    expect((await cardOf(db, mara)).notes).toHaveLength(1);
  });

  it('works by the address alone, and learns no name', async () => {
    const db = await emptyDatabase();
    const {
      name: _n,
      headline: _h,
      company: _c,
      ...unread
    } = { ...mara, reading: 'unreadable' as const };
    const outcome = await run(db, { name: 'setLevel', target: { profile: unread }, level: 2 });
    expect(outcome.person?.called).toBe('linkedin.com/in/mara-quill');
    expect((await cardOf(db, unread)).level).toBe(2);
  });

  it('never shows the notes of one on the other', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
    expect((await cardOf(db, jonas)).notes).toEqual([]);
  });
});

describe('a command sent twice', () => {
  it('is carried out once and answered the same', async () => {
    const db = await emptyDatabase();
    const id = newCommandId();
    const args = { name: 'addNote', target: { profile: mara }, text: 'Once.' } as const;
    const first = await run(db, args, id);
    const second = await run(db, args, id);
    expect(second).toEqual(first);
    expect((await cardOf(db, mara)).notes).toHaveLength(1);
    expect(await journalLength(db)).toBe(1);
  });

  it('sent at the same moment from two windows, is still carried out once', async () => {
    const db = await emptyDatabase();
    const id = newCommandId();
    const args = { name: 'addNote', target: { profile: mara }, text: 'Once.' } as const;
    const [first, second] = await Promise.all([run(db, args, id), run(db, args, id)]);
    expect(second).toEqual(first);
    expect((await cardOf(db, mara)).notes).toHaveLength(1);
  });
});

describe('input that is turned down', () => {
  const cases = [
    ['an empty note', { name: 'addNote', target: { profile: mara }, text: '  \n' }, 'note-empty'],
    [
      'a note that is too long',
      { name: 'addNote', target: { profile: mara }, text: 'x'.repeat(20_001) },
      'text-too-long',
    ],
    [
      'something that happened tomorrow',
      {
        name: 'logInteraction',
        target: { profile: mara },
        interaction: happened('call', '2026-11-22'),
      },
      'day-in-future',
    ],
    [
      'a plan for yesterday',
      {
        name: 'planConversation',
        target: { profile: mara },
        appointment: { day: civilDay('2026-11-20'), medium: 'call' },
      },
      'day-in-past',
    ],
    [
      'a person without a name',
      {
        name: 'editPerson',
        target: { profile: mara },
        fields: { name: ' ', headline: '', company: '', connectedOn: null },
      },
      'name-empty',
    ],
  ] as const;

  for (const [what, args, code] of cases) {
    it(`${what} changes nothing`, async () => {
      const db = await emptyDatabase();
      await expect(run(db, args)).rejects.toMatchObject({ name: 'Refusal', code });
      expect(await db.count('people')).toBe(0);
      expect(await db.count('aliases')).toBe(0);
      expect(await journalLength(db)).toBe(0);
    });
  }

  it('leaves the store ready for the next command', async () => {
    const db = await emptyDatabase();
    await expect(
      run(db, { name: 'addNote', target: { profile: mara }, text: '' }),
    ).rejects.toThrow();
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Now.' });
    expect((await cardOf(db, mara)).notes).toHaveLength(1);
  });

  it('a note of exactly 20,000 characters is kept', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'x'.repeat(20_000) });
    expect((await cardOf(db, mara)).notes[0]?.text).toHaveLength(20_000);
  });
});
