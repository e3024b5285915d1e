import type { AliasKey } from './alias';
import type { CivilDay } from './civil-day';
import type { Target } from './commands';
import type { Conversation } from './conversation';
import type { Interaction } from './interaction';
import type { Level } from './level';
import type { Note } from './note';
import type { PersonId } from './person';
import type { Prompt } from './prompts/prompt';
import type { SeenProfile } from './seen-profile';
import type { Sentence } from './sentence';

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
  level?: Level;
  notes: Note[];
  interactions: Interaction[];
  /** Talks still ahead or waiting for their result. */
  conversations: Conversation[];
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
}
export const emptyDraft: Draft = { note: '', log: '' };
