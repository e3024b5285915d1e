import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import type { Help } from '../../help';
import { sentence } from '../../sentence';
import { shorten } from '../../shorten';
import type { Occurrence, Rule } from '../rule';

/** By then something has mostly come of it, and they still remember. */
const askAfterDays = 30;

function occurrenceOf({ id, day, what, outcome, outcomeOn }: Help, called: string): Occurrence {
  const done = { form: 'outcome', helpId: id } as const;
  if (outcome) {
    return {
      key: `${id} tell`,
      dueDay: outcomeOn ?? day,
      action: sentence('prompt_tell_outcome_action', called),
      reason: sentence('prompt_tell_outcome_reason', called, { day }, shorten(what)),
      done,
    };
  }
  return {
    key: `${id} ask`,
    dueDay: addDays(day, askAfterDays),
    action: sentence('prompt_tell_outcome_action_ask', called),
    reason: sentence('prompt_tell_outcome_reason_ask', called, { day }, shorten(what)),
    done,
  };
}

/** Those who helped hear what came of it. */
export const rule: Rule = {
  id: 'tell-outcome',
  rank: 50,
  source: { idea: 8 },
  occurrences({ person, helps }) {
    const called = calledBy(person);
    return helps
      .filter(({ direction, toldOn, imported }) => direction === 'got' && !toldOn && !imported)
      .map((help) => occurrenceOf(help, called));
  },
};
