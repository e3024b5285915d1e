import type { CivilDay } from './civil-day';
import type { Conversation } from './conversation';
import type { Interaction } from './interaction';
import type { Note } from './note';
import type { Person, PersonId } from './person';
import type { PromiseRecord } from './promise';

/** One page to have open in a talk. */
export interface TalkView {
  conversation: Conversation;
  personId: PersonId;
  called: string;
  headline?: string;
  company?: string;
  caresAbout?: string;
  /** What I can offer them at any time, beside what is prepared for this talk. */
  offers: NonNullable<Person['offers']>;
  /** The newest notes. */
  notes: Note[];
  /** The last things that happened, newest first. */
  interactions: Interaction[];
  /** Still open, by me or by them. */
  promises: PromiseRecord[];
  /** Who led me here, nearest first. */
  ledBy: string[];
  /** Whom the person leads to, by introductions. */
  leadsTo: string[];
  connectedOn?: CivilDay;
  lastTalk?: CivilDay;
}
