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
  tags?: string[];
  keyPerson?: true;
  letGo?: true;
}

/** What a list of people can be put in the order of. */
export const peopleOrders = ['name', 'company', 'level', 'contact', 'live', 'due', 'tags'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** Yes-or-no questions a list can be narrowed by; several ask for all of them. */
export const peopleTraits = ['never-live', 'for-me', 'for-them', 'key', 'let-go'] as const;
/**
 * `never-live`: never talked live. `for-me`: waiting on me (a promise of mine, news I owe).
 * `for-them`: waiting on them (an ask, a promise of theirs). `key`: a key person. `let-go`: let go.
 */
export type PeopleTrait = (typeof peopleTraits)[number];

/** Which people a list shows, and in what order. */
export interface PeopleView {
  /** Words that all must begin a word of the person's name, company, headline, tags or notes. */
  search: string;
  level?: Level | 'none';
  tag?: string;
  /** What the company's name holds. */
  company?: string;
  /** Nothing for so many months, or nothing ever since they became known. */
  silentMonths?: number;
  traits?: PeopleTrait[];
  /** Without one: what fits a search best, else names. */
  order?: PeopleOrder;
  /** Last things first. Who has nothing to be ordered by comes last either way. */
  descending?: boolean;
}

/** Lines of a list that fill most screens, and are asked for first. */
export const firstLines = 24;

/** A piece of such a list. */
export interface PeopleQuery extends PeopleView {
  offset: number;
  limit: number;
}

/** A searched word that nobody has, and the words like it that were taken instead. */
export interface NearWord {
  typed: string;
  taken: string[];
}

export interface PeoplePage {
  lines: PersonLine[];
  /** All people that fit, not only those on this page. */
  total: number;
  /** Where nobody fits the search as typed: what was taken for it. */
  near?: NearWord[];
  /** Tags that people have, those of most people first. */
  tags?: string[];
}

/** As many months as anybody asks for. */
export const silentMonthsMost = 600;
