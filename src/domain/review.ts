import type { CivilDay } from './civil-day';
import type { Sentence } from './sentence';

/** Something counted for each level: 0 stands for none chosen. */
export type ByLevel = Readonly<Record<0 | 1 | 2 | 3, number>>;

/** How it goes, without a score: what one did, not what people are worth. */
export interface Review {
  /** The first day of the quarter of the calendar that today is in. */
  quarter: CivilDay;
  /** From knowing each other online to talking. */
  ladder: { people: number; everTalked: number; thisQuarter: number };
  talkedThisQuarterByLevel: ByLevel;
  peopleByLevel: ByLevel;
  /** Live talks in each week, oldest first; the last is the week of today. Weeks begin on Monday. */
  weeks: { from: CivilDay; talks: number }[];
  /** Of the talks of those weeks: how many were thanked for by the next day. */
  thanks: { talks: number; withinADay: number };
  /** Promises of mine and help to tell about: open, and closed in those weeks. */
  loops: { open: number; closed: number };
  introductions: { received: number; made: number };
  /** What changed between the last four weeks and the four before. */
  sentence: Sentence;
}
