import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { ConversationId } from '../../../src/domain/conversation';
import type { PersonId } from '../../../src/domain/person';
import { type Database, writeTransaction } from '../../../src/store/database';
import { refreshDerived } from '../../../src/store/derived';
import { listHelps } from '../../../src/store/queries/ledger';
import { listToSort } from '../../../src/store/queries/sort';
import { getTalk } from '../../../src/store/queries/talk';
import { today, worldAfter } from './follow-through-commands';
import { emptyDatabase, happened, mara, profileOf, run } from './support';

describe('the page for a talk', () => {
  it('has what to have at hand', async () => {
    const { db, made } = await worldAfter(
      'change what is said of a person',
      'introduced two people',
    );
    await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides.' });
    expect(await getTalk(db, made.talkId)).toMatchObject({
      conversation: { preparation: { questions: ['Who reads them?'] } },
      called: 'Mara Quill',
      company: 'Brackwater Labs',
      caresAbout: 'Tides',
      offers: [{ kind: 'help', text: 'Docs' }],
      notes: [{ text: 'Tides.' }],
      interactions: [{ kind: 'introduced' }, { kind: 'letter' }, { kind: 'got-help' }],
      promises: [{ what: 'Send the book' }],
      ledBy: [],
    });
  });

  it('says who led there, nearest first, and when the last talk was', async () => {
    const { db, made } = await worldAfter('introduced by somebody');
    const lead = await run(db, {
      name: 'addIntroduction',
      introduction: {
        direction: 'received',
        helper: { personId: made.jonas },
        target: { personId: made.mara },
        about: '',
      },
    });
    expect(lead.person?.id).toBe(made.mara);
    const rows = await db.getAllFromIndex('introductions', 'target', made.mara);
    const introductionId = rows.find(({ direction }) => direction === 'received')?.id;
    if (!introductionId) throw new Error('no introduction');
    const progress = { of: 'introduction', introductionId, step: 'met', day: today } as const;
    await run(db, { name: 'recordProgress', progress });
    const target = { personId: made.ada };
    const interaction = happened('call', '2026-11-02');
    await run(db, { name: 'logInteraction', target, interaction });
    await run(db, { name: 'planConversation', target });
    const [plan] = await db.getAllFromIndex('conversations', 'person', made.ada);
    if (!plan) throw new Error('no talk');
    expect(await getTalk(db, plan.id)).toMatchObject({
      ledBy: ['Mara Quill', 'Jonas Reed'],
      lastTalk: '2026-11-02',
    });
  });

  it('is nothing once the talk is gone', async () => {
    const db = await emptyDatabase();
    expect(await getTalk(db, crypto.randomUUID() as ConversationId)).toBeNull();
  });
});

describe('the ledger', () => {
  const query = { direction: 'got', open: false, offset: 0, limit: 10 } as const;
  const helped = (db: Database, day: string, text: string) =>
    run(db, {
      name: 'logInteraction',
      target: { profile: profileOf('ines-vale', { name: 'Ines Vale' }) },
      interaction: happened('got-help', day, { direction: 'in', text }),
    });

  it('has help got or given, newest first, with who it was', async () => {
    const { db } = await worldAfter('log help given');
    await helped(db, '2026-11-20', 'A name');
    const got = await listHelps(db, query);
    expect(got.lines.map(({ called, help }) => [called, help.what])).toEqual([
      ['Ines Vale', 'A name'],
      ['Mara Quill', 'Read my map.'],
    ]);
    const gave = await listHelps(db, { ...query, direction: 'gave' });
    expect(gave.lines.map(({ help }) => help.what)).toEqual(['The docs']);
  });

  it('can be looked at by what is open, and page by page', async () => {
    const { db } = await worldAfter('told what came of help');
    for (const n of [1, 2, 3]) await helped(db, `2026-11-0${n}`, `Help ${n}`);
    const open = { ...query, open: true };
    expect((await listHelps(db, open)).total).toBe(3);
    expect((await listHelps(db, query)).total).toBe(4);
    const page = await listHelps(db, { ...open, offset: 1, limit: 1 });
    expect(page.lines.map(({ help }) => help.what)).toEqual(['Help 2']);
    expect(page.total).toBe(3);
  });
});

describe('people to sort', () => {
  async function kept(db: Database, name: string, importedOn?: string): Promise<PersonId> {
    const { person } = await run(db, { name: 'addPeople', people: [{ name }] });
    const row = person && (await db.get('people', person.id));
    if (!row) throw new Error('nobody');
    if (!importedOn) return row.id;
    await db.put('people', { ...row, importedOn: civilDay(importedOn) });
    const tx = writeTransaction(db);
    await refreshDerived(tx, row.id, today, row.derived.updatedAt);
    await tx.done;
    return row.id;
  }
  const names = async (db: Database, skipped: PersonId[] = [], limit = 10) => {
    const { lines, total } = await listToSort(db, skipped, limit, today);
    return [lines.map(({ called }) => called), total];
  };

  it('are those without a level, imported ones first, then by name', async () => {
    const db = await emptyDatabase();
    const ben = await kept(db, 'Ben');
    await kept(db, 'Ada');
    await kept(db, 'Zoe', '2026-11-01');
    expect(await names(db)).toEqual([['Zoe', 'Ada', 'Ben'], 3]);
    await run(db, { name: 'setLevel', target: { personId: ben }, level: 3 });
    expect(await names(db)).toEqual([['Zoe', 'Ada'], 2]);
  });

  it('leave out who was skipped, sorted meanwhile or let go', async () => {
    const db = await emptyDatabase();
    const ada = await kept(db, 'Ada');
    const ben = await kept(db, 'Ben');
    const cleo = await kept(db, 'Cleo');
    await kept(db, 'Dan');
    expect(await names(db, [ada], 2)).toEqual([['Ben', 'Cleo'], 3]);
    await run(db, { name: 'setLevel', target: { personId: ada }, level: 2 });
    await run(db, {
      name: 'answerPrompt',
      personId: cleo,
      rule: 'sort',
      occurrence: 'level',
      answer: { answer: 'let-go' },
    });
    expect(await names(db, [ada, ben])).toEqual([['Dan'], 1]);
  });
});
