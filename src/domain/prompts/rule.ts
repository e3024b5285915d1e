import type { Answer } from '../answer';
import type { Ask, AskId } from '../ask';
import type { CivilDay } from '../civil-day';
import type { Conversation, ConversationId } from '../conversation';
import type { Help, HelpId } from '../help';
import type { Interaction, InteractionKind } from '../interaction';
import type { Introduction, IntroductionId, IntroductionStep } from '../introduction';
import type { Person } from '../person';
import type { PromiseId, PromiseRecord } from '../promise';
import type { Sentence } from '../sentence';
import type { RuleSettings } from '../settings';
import type { Source } from '../source';

/** An introduction as it looks from one person. */
export interface LinkedIntroduction {
  introduction: Introduction;
  /**
   * What the person is in it. `before`: they stand further up in the chain, having led me to its
   * helper or to somebody before, so news of it is news for them too.
   */
  as: 'helper' | 'for' | 'target' | 'before';
  /** The name of the helper, or of the one it is for. */
  other: string;
  /** The name of the target. */
  target: string;
}

/** A person with everything the rules look at. Lists are in order of their day, oldest first. */
export interface PersonRecords {
  person: Person;
  interactions: Interaction[];
  conversations: Conversation[];
  answers: Answer[];
  asks: Ask[];
  helps: Help[];
  promises: PromiseRecord[];
  introductions: LinkedIntroduction[];
}

/** The form that *Done* opens, prefilled. */
export type DoneForm =
  /** With what it is about, where it is about that one matter only. */
  | { form: 'log'; kind: InteractionKind; matter?: IntroductionId }
  | { form: 'result'; conversationId: ConversationId }
  /** Purpose, questions, what to offer. */
  | { form: 'prepare'; conversationId: ConversationId }
  | { form: 'promise'; promiseId: PromiseId }
  /** What came of the help, and that they were told. */
  | { form: 'outcome'; helpId: HelpId }
  | { form: 'introduction'; introductionId: IntroductionId; step: IntroductionStep }
  /** Answered, tried again, or left to rest. */
  | { form: 'ask'; askId: AskId; step: 'triedAgain' | 'rested' }
  /** Who could introduce me? */
  | { form: 'bridge' }
  /** How well do you know …? Ten at a time. */
  | { form: 'sort' };

/** One time that a rule applies to a person. */
export interface Occurrence {
  /** The same as long as it is the same occasion, so that an answer to it holds. */
  key: string;
  dueDay: CivilDay;
  /** Local time from which it is due on `dueDay`; the whole day without one. */
  dueTime?: string;
  /** The last day it is worth saying; without one it stays. */
  untilDay?: CivilDay;
  /** Local time at which it ends on `untilDay`; the end of that day without one. */
  untilTime?: string;
  action: Sentence;
  reason: Sentence;
  /** Where it rests on something else than the rest of its rule. */
  source?: Source;
  /** For a step that is put off easily: an easy one beforehand makes it easier. */
  takesCourage?: true;
  done: DoneForm;
}

/** One rule of the practice, a pure function of a person's records. */
export interface Rule {
  /** As in `docs/practice.md`; stored with answers, so it never changes. */
  id: string;
  /** Lower stands first. Tens apart, so that a rule can be put between two others. */
  rank: number;
  source: Source;
  /**
   * Where its prompts stand. `list`, the usual one: in the day's capped list. `talk`: with its talk,
   * never capped. `one`: at most one in the list, whomever it names. `alone`: at most one, and only
   * when nothing else is due.
   */
  place?: 'list' | 'talk' | 'one' | 'alone';
  /**
   * Everything the rule says of the person, whatever today is, in any order; answers are looked at
   * later. A rule about things that are open says one for each, so that none hides another.
   */
  occurrences(records: PersonRecords, settings: RuleSettings): Occurrence[];
}
