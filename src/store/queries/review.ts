import { mondayOf, quarterOf } from '../../domain/calendar';
import { addDays, type CivilDay } from '../../domain/civil-day';
import type { ByLevel, Review } from '../../domain/review';
import { changeSentence } from '../../domain/review-sentence';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { allIntroductions } from './chains';
import { countLoops } from './review-loops';
import { type Talked, talksSince, thanksFor } from './review-talks';

const weekCount = 12;
/** What the sentence compares. */
const span = 4;

type Range = (level: 0 | 1 | 2 | 3) => IDBKeyRange;

async function byLevel(count: (range: IDBKeyRange) => Promise<number>, range: Range) {
  const [none, well, little, notYet] = await Promise.all(
    ([0, 1, 2, 3] as const).map((level) => count(range(level))),
  );
  return { 0: none ?? 0, 1: well ?? 0, 2: little ?? 0, 3: notYet ?? 0 };
}

function peopleByLevel(tx: ReadTransaction): Promise<ByLevel> {
  const index = tx.objectStore('people').index('level-name');
  return byLevel(
    (range) => index.count(range),
    (level) => IDBKeyRange.bound([level], [level, []]),
  );
}

function talkedByLevel(tx: ReadTransaction, quarter: CivilDay): Promise<ByLevel> {
  const index = tx.objectStore('people').index('level-live');
  return byLevel(
    (range) => index.count(range),
    (level) => IDBKeyRange.bound([level, quarter], [level, []]),
  );
}

async function ladderOf(tx: ReadTransaction, quarter: CivilDay): Promise<Review['ladder']> {
  const people = tx.objectStore('people');
  const live = people.index('last-live');
  const [all, everTalked, thisQuarter] = await Promise.all([
    people.count(),
    live.count(),
    live.count(IDBKeyRange.lowerBound(quarter)),
  ]);
  return { people: all, everTalked, thisQuarter };
}

function weeksOf(talks: Talked[], first: CivilDay): Review['weeks'] {
  return Array.from({ length: weekCount }, (_, week) => {
    const from = addDays(first, week * 7);
    const next = addDays(from, 7);
    return { from, talks: talks.filter(({ day }) => day >= from && day < next).length };
  });
}

function sentenceOf(weeks: Review['weeks']): Review['sentence'] {
  const sum = (some: Review['weeks']) => some.reduce((total, { talks }) => total + talks, 0);
  return changeSentence(sum(weeks.slice(-span)), sum(weeks.slice(-2 * span, -span)));
}

async function introductionsOf(tx: ReadTransaction): Promise<Review['introductions']> {
  const made = (await allIntroductions(tx)).filter((one) => one.introducedOn ?? one.metOn);
  const received = made.filter(({ direction }) => direction === 'received').length;
  return { received, made: made.length - received };
}

/** How it goes. Counts in indexes and reads the last weeks, so it costs the same however many people. */
export async function getReview(db: Database, today: CivilDay): Promise<Review> {
  const tx = readTransaction(db);
  const quarter = quarterOf(today);
  const first = addDays(mondayOf(today), -7 * (weekCount - 1));
  const [ladder, talkedThisQuarterByLevel, levels, happened, loops, introductions] =
    await Promise.all([
      ladderOf(tx, quarter),
      talkedByLevel(tx, quarter),
      peopleByLevel(tx),
      talksSince(tx, first),
      countLoops(tx, first),
      introductionsOf(tx),
    ]);
  const weeks = weeksOf(happened.talks, first);
  return {
    quarter,
    ladder,
    talkedThisQuarterByLevel,
    peopleByLevel: levels,
    weeks,
    thanks: thanksFor(happened, today),
    loops,
    introductions,
    sentence: sentenceOf(weeks),
  };
}
