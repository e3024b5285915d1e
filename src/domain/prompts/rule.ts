import type { Answer } from '../answer';
import type { CivilDay } from '../civil-day';
import type { Conversation, ConversationId } from '../conversation';
import type { Interaction, InteractionKind } from '../interaction';
import type { Person } from '../person';
import type { Sentence } from '../sentence';
import type { Source } from '../source';

/** A person with everything the rules look at. Lists are in order of their day, oldest first. */
export interface PersonRecords {
  person: Person;
  interactions: Interaction[];
  conversations: Conversation[];
  answers: Answer[];
}

/** The form that *Done* opens, prefilled. */
export type DoneForm =
  | { form: 'log'; kind: InteractionKind }
  | { form: 'result'; conversationId: ConversationId };

/** One time that a rule applies to a person. */
export interface Occurrence {
  /** The same as long as it is the same occasion, so that an answer to it holds. */
  key: string;
  dueDay: CivilDay;
  /** Local time from which it is due on `dueDay`; the whole day without one. */
  dueTime?: string;
  /** The last day it is worth saying; without one it stays. */
  untilDay?: CivilDay;
  action: Sentence;
  reason: Sentence;
  done: DoneForm;
}

/** One rule of the practice, a pure function of a person's records. */
export interface Rule {
  /** As in `docs/practice.md`; stored with answers, so it never changes. */
  id: string;
  /** Lower stands first. Tens apart, so that a rule can be put between two others. */
  rank: number;
  source: Source;
  /** When the rule next applies to the person, whatever today is; undefined when it does not. */
  next(records: PersonRecords): Occurrence | undefined;
}
