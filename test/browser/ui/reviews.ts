import { addDays, civilDay } from '../../../src/domain/civil-day';
import type { Review } from '../../../src/domain/review';
import { sentence } from '../../../src/domain/sentence';

const firstWeek = civilDay('2026-08-31');
const talks = [0, 1, 0, 0, 2, 0, 0, 1, 3, 0, 1, 2];
const levels = { 0: 4, 1: 24, 2: 40, 3: 120 };

/** Twelve weeks with ten talks. */
export function goodReview(given: Partial<Review> = {}): Review {
  return {
    quarter: civilDay('2026-10-01'),
    ladder: { people: 188, everTalked: 31, thisQuarter: 9 },
    talkedThisQuarterByLevel: { 0: 0, 1: 6, 2: 2, 3: 1 },
    peopleByLevel: levels,
    weeks: talks.map((count, week) => ({ from: addDays(firstWeek, 7 * week), talks: count })),
    thanks: { talks: 9, withinADay: 7 },
    loops: { open: 2, closed: 5 },
    introductions: { received: 3, made: 1 },
    sentence: sentence('review_changed_more', { count: 6 }, { count: 1 }),
    ...given,
  };
}

/** Nobody was kept yet. */
export const emptyReview = () =>
  goodReview({
    ladder: { people: 0, everTalked: 0, thisQuarter: 0 },
    sentence: sentence('review_changed_none'),
  });

/** People are kept, and nothing has happened yet. */
export const stillReview = () =>
  goodReview({
    ladder: { people: 5, everTalked: 0, thisQuarter: 0 },
    peopleByLevel: { 0: 0, 1: 5, 2: 0, 3: 0 },
    talkedThisQuarterByLevel: { 0: 0, 1: 0, 2: 0, 3: 0 },
    weeks: talks.map((_, week) => ({ from: addDays(firstWeek, 7 * week), talks: 0 })),
    thanks: { talks: 0, withinADay: 0 },
    loops: { open: 0, closed: 0 },
    introductions: { received: 0, made: 0 },
    sentence: sentence('review_changed_none'),
  });
