import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, civilTime } from '../../../src/domain/civil-day';
import type { Prompt } from '../../../src/domain/prompts/prompt';
import { badgeCount } from '../../../src/domain/today-list';
import type { Database } from '../../../src/store/database';
import { todayList } from '../../../src/store/queries/today-list';
import { keepUp } from '../../../src/store/upkeep';
import { clock, emptyDatabase, happened, localNowOfClock, mara, profileOf, run } from './support';

const today = (db: Database) => todayList(db, localNowOfClock());
const rulesOf = (prompts: Prompt[]) => prompts.map(({ called, rule }) => [called, rule]);
const someone = (n: number) => profileOf(`person-${n}`, { name: `Person ${n}` });

const call = (db: Database, n: number, day: string) =>
  run(db, {
    name: 'logInteraction',
    target: { profile: someone(n) },
    interaction: happened('call', day),
  });
const level = (db: Database, n: number, is: 1 | 2 | 3) =>
  run(db, { name: 'setLevel', target: { profile: someone(n) }, level: is });

async function answer(
  db: Database,
  prompt: Prompt | undefined,
  given: 'done' | 'not-this' | 'let-go',
) {
  if (!prompt) throw new Error('no prompt');
  const { personId, rule, occurrence } = prompt;
  return run(db, { name: 'answerPrompt', personId, rule, occurrence, answer: { answer: given } });
}

describe('today', () => {
  it('says so when nobody is kept yet', async () => {
    const db = await emptyDatabase();
    expect(await today(db)).toMatchObject({ empty: true, prompts: [], talks: [], more: false });
  });

  it('names thanks before a proposal, whoever was kept first', async () => {
    const db = await emptyDatabase();
    await level(db, 1, 2);
    await call(db, 2, '2026-11-20');
    expect(rulesOf((await today(db)).prompts)).toEqual([
      ['Person 2', 'thank'],
      ['Person 1', 'propose-talk'],
    ]);
  });

  it('holds to the cap and says that more can wait', async () => {
    const db = await emptyDatabase();
    for (const n of [1, 2, 3, 4]) await level(db, n, 1);
    const list = await today(db);
    expect(list.prompts).toHaveLength(3);
    expect(list.more).toBe(true);
  });

  it('an answer takes its place of the day: the fourth waits until tomorrow', async () => {
    const db = await emptyDatabase();
    for (const n of [1, 2, 3, 4]) await level(db, n, 1);
    for (const left of [3, 2, 1]) {
      const { prompts } = await today(db);
      expect(prompts).toHaveLength(left);
      await answer(db, prompts[0], 'not-this');
    }
    expect((await today(db)).prompts).toEqual([]);
    clock.moveTo('2026-11-22');
    expect((await today(db)).prompts).toHaveLength(1);
  });

  it('forgets who was let go, and remembers them when picked up again', async () => {
    const db = await emptyDatabase();
    await level(db, 1, 1);
    const { prompts } = await today(db);
    const { person } = await answer(db, prompts[0], 'let-go');
    expect((await today(db)).prompts).toEqual([]);
    if (!person) throw new Error('nobody');
    clock.moveTo('2026-11-22');
    await run(db, { name: 'pickUpAgain', personId: person.id });
    expect((await today(db)).prompts).toHaveLength(1);
  });

  it('lists talks of today and tomorrow whatever the cap, and counts those of today', async () => {
    const db = await emptyDatabase();
    await run(db, { name: 'changeSettings', settings: { dailyCap: 1 } });
    for (const [n, day] of [
      [1, '2026-11-21'],
      [2, '2026-11-22'],
      [3, '2026-11-23'],
    ] as const) {
      await run(db, {
        name: 'planConversation',
        target: { profile: someone(n) },
        appointment: { day: civilDay(day), medium: 'call' },
      });
    }
    await level(db, 4, 1);
    const list = await today(db);
    expect(list.talks.map(({ called }) => called)).toEqual(['Person 1', 'Person 2']);
    expect(badgeCount(list)).toBe(2);
  });

  it('asks how a talk went once its time has passed', async () => {
    const db = await emptyDatabase();
    await run(db, {
      name: 'planConversation',
      target: { profile: mara },
      appointment: { day: civilDay('2026-11-21'), time: civilTime('15:00'), medium: 'call' },
    });
    expect((await today(db)).prompts).toEqual([]);
    clock.moveTo('2026-11-21', '14:30');
    expect(rulesOf((await today(db)).prompts)).toEqual([['Mara Quill', 'log-result']]);
    expect((await today(db)).talks).toEqual([]);
  });

  it('asks nothing else about somebody on the day a result was asked for', async () => {
    const db = await emptyDatabase();
    const day = civilDay('2026-11-21');
    await run(db, {
      name: 'planConversation',
      target: { profile: mara },
      appointment: { day, medium: 'call' },
    });
    clock.moveTo('2026-11-24');
    const [asked] = (await today(db)).prompts;
    if (asked?.done.form !== 'result') throw new Error('No result is asked for.');
    const { conversationId } = asked.done;
    const { commandId } = await run(db, {
      name: 'recordResult',
      conversationId,
      outcome: { result: 'held', day, text: '' },
    });
    expect(await today(db)).toMatchObject({ prompts: [], answeredToday: 1 });
    clock.moveTo('2026-11-25');
    expect(rulesOf((await today(db)).prompts)).toEqual([['Mara Quill', 'thank']]);
    await run(db, { name: 'undo', commandId });
    expect(rulesOf((await today(db)).prompts)).toEqual([['Mara Quill', 'log-result']]);
  });

  it('takes no place of the day for what stands with a talk', async () => {
    const db = await emptyDatabase();
    await run(db, {
      name: 'planConversation',
      target: { profile: mara },
      appointment: { day: civilDay('2026-11-22'), medium: 'call' },
    });
    const [talk] = (await today(db)).talks;
    if (!talk?.prepare) throw new Error('Nothing to prepare.');
    const { personId, rule, occurrence } = talk.prepare;
    const answer = { answer: 'not-this' } as const;
    await run(db, { name: 'answerPrompt', personId, rule, occurrence, answer });
    expect((await today(db)).answeredToday).toBe(0);
  });

  it('puts somebody in the place of what is due for them, not of a talk still ahead', async () => {
    const db = await emptyDatabase();
    await level(db, 1, 1);
    await run(db, {
      name: 'planConversation',
      target: { profile: someone(1) },
      appointment: { day: civilDay('2026-11-21'), time: civilTime('15:00'), medium: 'call' },
    });
    for (const kind of ['call', 'thanked'] as const) {
      await run(db, {
        name: 'logInteraction',
        target: { profile: someone(1) },
        interaction: happened(kind, '2026-09-01'),
      });
    }
    await call(db, 2, '2026-11-20');
    expect(rulesOf((await today(db)).prompts)).toEqual([
      ['Person 2', 'thank'],
      ['Person 1', 'keep-in-touch'],
    ]);
  });

  it('lets thanks fade after fourteen days, and clears them away', async () => {
    const db = await emptyDatabase();
    await call(db, 1, '2026-11-20');
    clock.moveTo('2026-12-04');
    expect(rulesOf((await today(db)).prompts)).toEqual([['Person 1', 'thank']]);
    clock.moveTo('2026-12-05');
    expect((await today(db)).prompts).toEqual([]);
    await keepUp(db, '1', clock);
    clock.moveTo('2026-12-06');
    await keepUp(db, '1', clock);
    const agenda = (await db.getAll('people'))[0]?.derived.agenda ?? [];
    expect(agenda.filter(([, , until]) => until < '2026-12-06')).toEqual([]);
  });
});

describe('whatever happens', () => {
  it('never more than the cap, never two for one person', async () => {
    const act = fc.record({
      n: fc.integer({ min: 1, max: 6 }),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      daysAgo: fc.integer({ min: 0, max: 120 }),
      kind: fc.constantFrom('call' as const, 'message' as const, 'meeting' as const),
      cap: fc.integer({ min: 1, max: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        const db = await emptyDatabase();
        let cap = 3;
        for (const { n, level: is, daysAgo, kind, cap: newCap } of acts) {
          cap = newCap;
          const day = addDays(civilDay('2026-11-21'), -daysAgo);
          await level(db, n, is);
          await run(db, {
            name: 'logInteraction',
            target: { profile: someone(n) },
            interaction: happened(kind, day),
          });
          await run(db, { name: 'changeSettings', settings: { dailyCap: cap } });
        }
        const { prompts } = await today(db);
        expect(prompts.length).toBeLessThanOrEqual(cap);
        expect(new Set(prompts.map(({ personId }) => personId)).size).toBe(prompts.length);
        for (const { dueDay } of prompts) expect(dueDay <= '2026-11-21').toBe(true);
        for (const store of [
          'people',
          'aliases',
          'interactions',
          'words',
          'journal',
          'settings',
        ] as const)
          await db.clear(store);
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});
