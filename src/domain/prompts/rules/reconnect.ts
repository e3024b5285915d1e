import { calledBy } from '../../called';
import { isLive } from '../../interaction';
import { sentence } from '../../sentence';
import { dormantFrom } from '../dormant';
import type { Rule } from '../rule';

/** A surprise hello to somebody long not heard of. */
export const rule: Rule = {
  id: 'reconnect',
  rank: 120,
  source: { idea: 10, study: 'levin-2011' },
  occurrences(records, settings) {
    const { person, interactions } = records;
    const dueDay = dormantFrom(records, settings);
    const last = interactions.at(-1);
    const talk = interactions.findLast(isLive);
    if (!dueDay || !last || !talk) return [];
    const called = calledBy(person);
    const day = { day: last.day };
    return [
      {
        key: last.day,
        dueDay,
        action: sentence('prompt_reconnect_action', called),
        reason:
          talk.day === last.day
            ? sentence('prompt_reconnect_reason', called, day)
            : sentence('prompt_reconnect_reason_wrote', called, day, { day: talk.day }),
        // To a friend a hello comes as a surprise; from the others, advice was worth as much.
        ...(person.level === 1 && { source: { idea: 10, study: 'liu-2022' } }),
        takesCourage: true,
        done: { form: 'log', kind: 'message' },
      },
    ];
  },
};
