import type { AliasKey } from './alias';
import type { Ask } from './ask';
import type { CivilDay } from './civil-day';
import type { Target } from './commands';
import type { Conversation } from './conversation';
import type { DraftMessage } from './draft/message';
import type { Help } from './help';
import type { Interaction } from './interaction';
import type { Introduction } from './introduction';
import type { Level } from './level';
import type { Note } from './note';
import type { Person, PersonId } from './person';
import type { PromiseRecord } from './promise';
import type { Prompt } from './prompts/prompt';
import type { SeenProfile } from './seen-profile';
import type { Sentence } from './sentence';
import type { ShownTag } from './tag';

/** Somebody named on a card. */
export interface Named {
  personId: PersonId;
  called: string;
}

/** An introduction with the names of those it is between. */
export interface CardIntroduction {
  introduction: Introduction;
  /** The helper, or the one it is for. */
  other: Named;
  target: Named;
}

/** All that the person card shows. Notes and interactions newest first. */
export interface PersonCard {
  /** Whom everything done on this card is for. */
  target: Target;
  /** What names the person's unsent texts: the alias the card was shown for, or the person's id. */
  draftKey: string;
  /** Missing while the person is not kept yet. */
  personId?: PersonId;
  /** Missing while only the address is known. */
  name?: string;
  headline?: string;
  /** What they do at their company, as an import said. */
  role?: string;
  company?: string;
  connectedOn?: CivilDay;
  /** The profile's address to show and to open; missing for somebody without one. */
  alias?: AliasKey;
  /**
   * Somebody is kept at this address whom LinkedIn showed as another member. Until the user has said
   * whether it is the same person, nothing of theirs is on this card.
   */
  question?: { personId: PersonId; called: string; profile: SeenProfile };
  /** How far the page could be read, for a card shown beside one. */
  reading?: SeenProfile['reading'];
  /** Every way LinkedIn names the person, the one seen last first; empty for somebody not kept. */
  aliases: AliasKey[];
  tags: ShownTag[];
  level?: Level;
  notes: Note[];
  interactions: Interaction[];
  /** Talks still ahead or waiting for their result. */
  conversations: Conversation[];
  /** Talks that were held and have something to tell, newest first. */
  pastConversations: Conversation[];
  /** Asks, help, promises and introductions, newest first. */
  asks: Ask[];
  helps: Help[];
  promises: PromiseRecord[];
  introductions: CardIntroduction[];
  /** What else the user said of the person; nothing for somebody not kept yet. */
  about: Pick<
    Person,
    | 'levels'
    | 'keyPerson'
    | 'caresAbout'
    | 'offers'
    | 'email'
    | 'language'
    | 'cadenceDays'
    | 'pausedUntil'
  >;
  /** Due today. */
  nextStep?: Prompt;
  /** When nothing is due: what comes next, and when. */
  upcoming?: { day: CivilDay; action: Sentence };
  letGoOn?: CivilDay;
  draft: Draft;
}

/** Unsent text, kept so that a closed tab loses nothing. */
export interface Draft {
  note: string;
  log: string;
  /** A message that is being written; missing while none is. */
  message?: DraftMessage;
}
export const emptyDraft: Draft = { note: '', log: '' };
