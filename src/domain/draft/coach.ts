import type { PersonLanguage } from '../person';
import { begging } from './checks/begging';
import type { Check } from './checks/check';
import { gaps } from './checks/gaps';
import { length } from './checks/length';
import { purpose } from './checks/purpose';
import { question } from './checks/question';
import { thanks } from './checks/thanks';
import { use } from './checks/use';
import { who } from './checks/who';
import type { CheckId, Hint } from './hint';
import { type DraftKind, kindTraits } from './kinds';
import { readDraft } from './reading';

/** In the order a reader meets what they are about. */
const checks: readonly (readonly [CheckId, Check])[] = [
  ['gaps', gaps],
  ['purpose', purpose],
  ['who', who],
  ['question', question],
  ['use', use],
  ['thanks', thanks],
  ['begging', begging],
  ['length', length],
];
const forEveryKind: readonly CheckId[] = ['gaps', 'begging', 'length'];

/** What the coach sees in a draft, how many words it has, and what it asks. */
export interface Coached {
  hints: Hint[];
  words: number;
  /** The one question, where there is one; else empty. */
  question: string;
}

/**
 * Looks at a draft: what is there already, and what would make it easier to answer. The same text
 * gives the same hints; nothing leaves this function.
 * @param language the one the draft is written in
 */
export function coach(text: string, kind: DraftKind, language: PersonLanguage): Coached {
  const draft = readDraft(text, kind, language);
  const apply = [...forEveryKind, ...kindTraits[kind].checks];
  const hints = checks.flatMap(([id, check]) => (apply.includes(id) ? check(draft) : []));
  const asked = hints.find(({ id, state }) => id === 'question' && state === 'good')?.range;
  const question = asked ? text.slice(asked.start, asked.end) : '';
  return { hints, words: draft.words.length, question };
}
