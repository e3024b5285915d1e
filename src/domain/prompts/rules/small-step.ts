import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import { sentence } from '../../sentence';
import type { Rule } from '../rule';

/** Often enough to be easy, seldom enough to be welcome. */
const dueAfterDays = 14;

/** One easy line to somebody known, on a day with nothing else or before a step that takes courage. */
export const rule: Rule = {
  id: 'small-step',
  rank: 150,
  source: { idea: 15, study: 'aknin-sandstrom-2024' },
  place: 'alone',
  occurrences({ person, interactions }) {
    const { level, levelSetOn, cadenceDays } = person;
    const last = interactions.at(-1)?.day;
    const since = last ?? levelSetOn;
    if (!since || (level !== 1 && level !== 2) || cadenceDays === 0) return [];
    const called = calledBy(person);
    const day = { day: since };
    return [
      {
        key: since,
        dueDay: addDays(since, dueAfterDays),
        action: sentence('prompt_small_step_action', called),
        reason: last
          ? sentence('prompt_small_step_reason', called, day)
          : sentence('prompt_small_step_reason_never', called, day),
        done: { form: 'log', kind: 'message' },
      },
    ];
  },
};
