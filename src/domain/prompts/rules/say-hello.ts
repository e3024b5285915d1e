import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import { sentence } from '../../sentence';
import type { Rule } from '../rule';

/** After two weeks a hello to a new connection needs another reason than the connection. */
const fadesAfterDays = 14;

/** A new connection is worth little until the first word. */
export const rule: Rule = {
  id: 'say-hello',
  rank: 80,
  source: { idea: 1 },
  occurrences({ person, interactions }) {
    if (!person.connectedOn || interactions.length > 0) return [];
    const called = calledBy(person);
    return [
      {
        // One hello a person, also when the day of the connection is put right later.
        key: 'connected',
        dueDay: person.connectedOn,
        untilDay: addDays(person.connectedOn, fadesAfterDays),
        action: sentence('prompt_say_hello_action', called),
        reason: sentence('prompt_say_hello_reason', called, { day: person.connectedOn }),
        done: { form: 'log', kind: 'message' },
      },
    ];
  },
};
