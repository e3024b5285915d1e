import { describe, expect, it } from 'vitest';
import { mondayOf, quarterOf } from '../../../src/domain/calendar';
import { addDays, civilDay } from '../../../src/domain/civil-day';
import { changeSentence } from '../../../src/domain/review-sentence';
import type { Database } from '../../../src/store/database';
import { getReview } from '../../../src/store/queries/review';
import { worldAfter } from './follow-through-commands';
import { emptyDatabase, happened, localNowOfClock, profileOf, run } from './support';

const review = (db: Database) => getReview(db, localNowOfClock().day);
const person = (n: number) => ({ profile: profileOf(`person-${n}`, { name: `Person ${n}` }) });
const log = (db: Database, n: number, kind: Parameters<typeof happened>[0], day: string) =>
  run(db, {
    name: 'logInteraction',
    target: person(n),
    interaction: happened(kind, day, { direction: 'out' }),
  });

describe('the calendar', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-21', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(mondayOf(civilDay(day))).toBe(monday);
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-11-21', '2026-10-01'],
    ['2026-12-31', '2026-10-01'],
  ])('%s is in the quarter of %s', (day, first) => {
    expect(quarterOf(civilDay(day))).toBe(first);
  });
});

describe('the review', () => {
  it('of an empty store is all noughts, and kind', async () => {
    const list = await review(await emptyDatabase());
    expect(list).toMatchObject({
      quarter: '2026-10-01',
      ladder: { people: 0, everTalked: 0, thisQuarter: 0 },
      thanks: { talks: 0, withinADay: 0 },
      loops: { open: 0, closed: 0 },
      introductions: { received: 0, made: 0 },
      sentence: { key: 'review_changed_none' },
    });
    expect(list.weeks).toHaveLength(12);
    expect(list.weeks.at(-1)).toEqual({ from: '2026-11-16', talks: 0 });
    expect(list.weeks[0]).toEqual({ from: '2026-08-31', talks: 0 });
  });

  it('counts people by level, those ever talked to and those of this quarter', async () => {
    const db = await emptyDatabase();
    for (const [n, level] of [
      [1, 1],
      [2, 1],
      [3, 2],
    ] as const) {
      await run(db, { name: 'setLevel', target: person(n), level });
    }
    await log(db, 1, 'call', '2026-10-01');
    await log(db, 2, 'video', '2026-09-30');
    await log(db, 4, 'meeting', '2026-11-02');
    await log(db, 3, 'message', '2026-11-02');
    const { ladder, peopleByLevel, talkedThisQuarterByLevel } = await review(db);
    expect(ladder).toEqual({ people: 4, everTalked: 3, thisQuarter: 2 });
    expect(peopleByLevel).toEqual({ 0: 1, 1: 2, 2: 1, 3: 0 });
    expect(talkedThisQuarterByLevel).toEqual({ 0: 1, 1: 1, 2: 0, 3: 0 });
  });

  it('counts live talks by week, and nothing else', async () => {
    const db = await emptyDatabase();
    for (const day of ['2026-11-15', '2026-11-16', '2026-11-21', '2026-08-31', '2026-08-30']) {
      await log(db, 1, 'call', day);
    }
    await log(db, 1, 'email', '2026-11-17');
    const talks = (await review(db)).weeks.map((week) => week.talks);
    expect(talks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  });

  it('counts thanks by the next day, and no talk that can still be thanked for', async () => {
    const db = await emptyDatabase();
    for (const [n, talked, thanked] of [
      [1, '2026-11-10', '2026-11-11'],
      [2, '2026-11-10', '2026-11-10'],
      [3, '2026-11-10', '2026-11-13'],
      [4, '2026-11-10', undefined],
      [5, '2026-11-20', undefined],
      [6, '2026-11-21', undefined],
    ] as const) {
      await log(db, n, 'call', talked);
      if (thanked) await log(db, n, 'thanked', thanked);
    }
    expect((await review(db)).thanks).toEqual({ talks: 4, withinADay: 2 });
  });

  it('counts loops that are open and that were closed', async () => {
    const open = await worldAfter();
    expect((await review(open.db)).loops).toEqual({ open: 2, closed: 0 });
    const closed = await worldAfter('keep a promise', 'told what came of help', 'add a promise');
    expect((await review(closed.db)).loops).toEqual({ open: 0, closed: 2 });
  });

  it('counts introductions that came about', async () => {
    const { db } = await worldAfter('introduced by somebody', 'the target agrees');
    expect((await review(db)).introductions).toEqual({ received: 1, made: 0 });
  });

  it('compares the last four weeks with the four before', async () => {
    const db = await emptyDatabase();
    await log(db, 1, 'call', '2026-10-25');
    for (const n of [1, 2]) await log(db, n, 'call', '2026-10-26');
    expect((await review(db)).sentence).toEqual({
      key: 'review_changed_more',
      values: [{ count: 2 }, { count: 1 }],
    });
    await log(db, 1, 'call', addDays(localNowOfClock().day, -84));
    expect((await review(db)).sentence.values).toEqual([{ count: 2 }, { count: 1 }]);
  });

  it.each([
    [0, 0, 'none'],
    [0, 3, 'quiet'],
    [2, 0, 'first'],
    [3, 2, 'more'],
    [2, 3, 'fewer'],
    [2, 2, 'same'],
  ])('says of %i after %i: %s', (now, before, key) => {
    expect(changeSentence(now, before).key).toBe(`review_changed_${key}`);
  });
});
