import { describe, expect, it } from 'vitest';
import { addDays, civilDay, civilTime } from '../../../src/domain/civil-day';
import type { PersonId } from '../../../src/domain/person';
import { badgeCount } from '../../../src/domain/today-list';
import { type Database, writeTransaction } from '../../../src/store/database';
import { refreshDerived } from '../../../src/store/derived';
import { todayList } from '../../../src/store/queries/today-list';
import { clock, emptyDatabase, happened, localNowOfClock, profileOf, run } from './support';
import { preparation } from './world';

const someone = (name: string) => ({
  profile: profileOf(name.toLowerCase(), { name }),
});
const today = (db: Database) => todayList(db, localNowOfClock());
const rulesOf = async (db: Database) =>
  (await today(db)).prompts.map(({ called, rule }) => [called, rule]);

async function idOf(db: Database, name: string): Promise<PersonId> {
  const { person } = await run(db, { name: 'keepPerson', target: someone(name) });
  if (!person) throw new Error('nobody');
  return person.id;
}

/** Somebody known, called and thanked so many days ago: from the 14th day a small step is due. */
async function friend(db: Database, name: string, daysAgo = 20, level: 1 | 2 = 1) {
  const day = addDays(localNowOfClock().day, -daysAgo);
  await run(db, { name: 'setLevel', target: someone(name), level });
  for (const kind of ['call', 'thanked'] as const) {
    const interaction = happened(kind, day, { direction: 'out' });
    await run(db, { name: 'logInteraction', target: someone(name), interaction });
  }
}

/** Somebody who came in with an import and has no level. */
async function imported(db: Database, name: string, day: string) {
  const id = await idOf(db, name);
  const row = await db.get('people', id);
  if (!row) throw new Error('nobody');
  await db.put('people', { ...row, importedOn: civilDay(day) });
  const tx = writeTransaction(db);
  await refreshDerived(tx, id, localNowOfClock().day, row.derived.updatedAt);
  await tx.done;
}

const talk = (db: Database, name: string, day: string, prepared = false) =>
  run(db, {
    name: 'planConversation',
    target: someone(name),
    appointment: { day: civilDay(day), time: civilTime('15:00'), medium: 'call' },
    ...(prepared && { preparation }),
  });

async function answer(db: Database, given: 'done' | 'not-this' = 'done') {
  const [prompt] = (await today(db)).prompts;
  if (!prompt) throw new Error('no prompt');
  const { personId, rule, occurrence } = prompt;
  await run(db, { name: 'answerPrompt', personId, rule, occurrence, answer: { answer: given } });
}

describe('preparing', () => {
  it('stands with its talk, outside the capped list, until it is done', async () => {
    const db = await emptyDatabase();
    await talk(db, 'Ada', '2026-11-21');
    await talk(db, 'Ben', '2026-11-22', true);
    const list = await today(db);
    expect(list.prompts).toEqual([]);
    expect(list.talks.map(({ called, prepare }) => [called, prepare?.rule])).toEqual([
      ['Ada', 'prepare'],
      ['Ben', undefined],
    ]);
    expect(badgeCount(list)).toBe(1);
  });

  it('is asked for the talk it is for, when somebody has two', async () => {
    const db = await emptyDatabase();
    await talk(db, 'Ada', '2026-11-21', true);
    await talk(db, 'Ada', '2026-11-22');
    const { talks } = await today(db);
    expect(talks.map(({ prepare }) => prepare?.done)).toEqual([
      undefined,
      { form: 'prepare', conversationId: talks[1]?.conversationId },
    ]);
  });

  it('hides nothing else that is due for the person', async () => {
    const db = await emptyDatabase();
    await talk(db, 'Ada', '2026-11-22');
    const promise = { by: 'me', what: 'The book', dueDay: civilDay('2026-11-21') } as const;
    await run(db, { name: 'addPromise', target: someone('Ada'), promise });
    expect(await rulesOf(db)).toEqual([['Ada', 'keep-promise']]);
    expect((await today(db)).talks[0]?.prepare?.rule).toBe('prepare');
  });
});

describe('people to sort', () => {
  it('take one place together, behind everything else, and once a day', async () => {
    const db = await emptyDatabase();
    await imported(db, 'Ada', '2026-11-01');
    await imported(db, 'Ben', '2026-11-02');
    await imported(db, 'Cleo', '2026-11-03');
    await friend(db, 'Dan', 40);
    expect(await rulesOf(db)).toEqual([
      ['Dan', 'keep-in-touch'],
      ['Ada', 'sort'],
    ]);
    await answer(db);
    await answer(db);
    expect(await rulesOf(db)).toEqual([]);
    clock.moveTo('2026-11-22');
    expect(await rulesOf(db)).toEqual([['Ben', 'sort']]);
  });
});

describe('a small step', () => {
  it('is offered on a quiet day, one of it, and does not count on the icon', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 20);
    await friend(db, 'Ben', 25);
    const list = await today(db);
    expect(list.prompts.map(({ called, rule }) => [called, rule])).toEqual([['Ben', 'small-step']]);
    expect(list.more).toBe(false);
    expect(badgeCount(list)).toBe(0);
  });

  it('is not offered where something is due', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 20);
    await friend(db, 'Ben', 40);
    expect(await rulesOf(db)).toEqual([['Ben', 'keep-in-touch']]);
    expect(badgeCount(await today(db))).toBe(1);
  });

  it('is not offered beside a talk', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 20);
    await talk(db, 'Ben', '2026-11-22', true);
    expect(await rulesOf(db)).toEqual([]);
  });

  it('is not offered on a day on which something was answered', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 20);
    await friend(db, 'Ben', 40);
    await answer(db);
    expect(await rulesOf(db)).toEqual([]);
    clock.moveTo('2026-11-22');
    expect(await rulesOf(db)).toEqual([['Ada', 'small-step']]);
  });
});

describe('a warm-up', () => {
  /** Talked to long ago: to write again takes courage. */
  const lost = (db: Database, name: string) =>
    run(db, {
      name: 'logInteraction',
      target: someone(name),
      interaction: happened('call', '2020-05-05'),
    });

  it('by somebody else stands beside a step that takes courage, and counts for nothing', async () => {
    const db = await emptyDatabase();
    await lost(db, 'Olaf');
    await friend(db, 'Ada', 20);
    const list = await today(db);
    expect(list.prompts.map(({ rule }) => rule)).toEqual(['reconnect']);
    expect(list.warmUp).toMatchObject({ called: 'Ada', rule: 'small-step' });
    expect(badgeCount(list)).toBe(1);
  });

  it('is rather for somebody known well, for it is to be easy', async () => {
    const db = await emptyDatabase();
    await lost(db, 'Olaf');
    await friend(db, 'Ben', 16, 2);
    expect((await today(db)).warmUp).toMatchObject({ called: 'Ben' });
    await friend(db, 'Ada', 20);
    expect((await today(db)).warmUp).toMatchObject({ called: 'Ada' });
  });

  it('is nobody who has a talk or a step of their own, and nothing beside an easy step', async () => {
    const db = await emptyDatabase();
    await lost(db, 'Olaf');
    await friend(db, 'Ada', 20);
    await talk(db, 'Ada', '2026-11-22');
    await friend(db, 'Ben', 40);
    expect(await today(db)).not.toHaveProperty('warmUp');

    await answer(db, 'not-this');
    expect((await today(db)).prompts.some(({ takesCourage }) => takesCourage)).toBe(true);
    await answer(db, 'not-this');
    await friend(db, 'Cleo', 20);
    expect(await today(db)).not.toHaveProperty('warmUp');
  });
});

describe('a pause', () => {
  it('leaves talks and their preparation, and nothing else, until its day', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 40);
    await talk(db, 'Ben', '2026-11-22');
    const pausedUntil = civilDay('2026-11-23');
    await run(db, { name: 'changeSettings', settings: { pausedUntil } });
    const list = await today(db);
    expect(list).toMatchObject({ prompts: [], more: false, pausedUntil: '2026-11-23' });
    expect(list.talks.map(({ prepare }) => prepare?.rule)).toEqual(['prepare']);
    clock.moveTo('2026-11-23');
    const after = await today(db);
    expect(after).not.toHaveProperty('pausedUntil');
    expect(after.prompts.map(({ rule }) => rule)).toContain('keep-in-touch');
  });

  it('offers no small step either', async () => {
    const db = await emptyDatabase();
    await friend(db, 'Ada', 20);
    const pausedUntil = civilDay('2026-12-01');
    await run(db, { name: 'changeSettings', settings: { pausedUntil } });
    expect(await rulesOf(db)).toEqual([]);
  });
});
