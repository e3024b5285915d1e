import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bridge } from '../../domain/bridge';
import type { ConversationId } from '../../domain/conversation';
import type { PersonId } from '../../domain/person';
import type { PersonCard } from '../../domain/person-card';
import type { PersonLine } from '../../domain/person-line';
import type { TagLine } from '../../domain/tag';

/** What a surface can look up and do for its parts; anything may be missing but the dashboard. */
export interface AtHand {
  /** Where the dashboard is; empty within it. */
  dashboard: string;
  getCard?: (personId: PersonId) => Promise<PersonCard | null>;
  /** A few people that fit what is typed, best first. */
  findPeople?: (search: string) => Promise<PersonLine[]>;
  /** Who could introduce me to a person. */
  findBridges?: (personId: PersonId) => Promise<Bridge[]>;
  /** Who I am in two sentences, as I said it last; null when I never did. */
  getLastSnapshot?: () => Promise<string | null>;
  /** Every tag that somebody has. */
  getTags?: () => Promise<TagLine[]>;
  /** Gives a talk to the user as a file for their calendar. */
  saveTalk?: (conversationId: ConversationId) => Promise<void>;
}

export const AtHandContext = createContext<AtHand>({
  dashboard: '/src/dashboard/index.html',
});

/** What the surface around has at hand. */
export function useAtHand(): AtHand {
  return useContext(AtHandContext);
}
