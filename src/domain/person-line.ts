import type { CivilDay } from './civil-day';
import type { Level } from './level';
import type { PersonId } from './person';
import type { Sentence } from './sentence';

/** One person in a list. */
export interface PersonLine {
  personId: PersonId;
  /** The name, or the address where there is none. */
  called: string;
  headline?: string;
  company?: string;
  level?: Level;
  lastContact?: CivilDay;
  lastLive?: CivilDay;
  /** What to do next for the person, and from which day; a day that has come means that it is due. */
  next?: { day: CivilDay; action: Sentence };
  /** The piece of a note in which a searched word stands, when neither name nor company has it. */
  excerpt?: string;
}

export type PeopleOrder = 'name' | 'due';

/** Which people to list. */
export interface PeopleQuery {
  /** Words that all must begin a word of the person's name, company, headline, tags or notes. */
  search: string;
  level?: Level | 'none';
  order: PeopleOrder;
  offset: number;
  limit: number;
}

export interface PeoplePage {
  lines: PersonLine[];
  /** All people that fit, not only those on this page. */
  total: number;
}
