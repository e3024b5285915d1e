import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import { isLive } from '../../interaction';
import { sentence } from '../../sentence';
import type { Rule } from '../rule';

/** Thanks are due within a day; two weeks on they would read as an afterthought. */
const dueAfterDays = 1;
const fadesAfterDays = 14;

/** Thank for every talk, also when it brought bad news. */
export const rule: Rule = {
  id: 'thank',
  rank: 30,
  source: { idea: 7, study: 'kumar-epley-2018' },
  occurrences({ person, interactions }) {
    const talk = interactions.findLast(isLive);
    if (!talk) return [];
    const thanked = interactions.some(
      ({ kind, day, direction }) => kind === 'thanked' && direction !== 'in' && day >= talk.day,
    );
    if (thanked) return [];
    const called = calledBy(person);
    return [
      {
        key: talk.id,
        dueDay: addDays(talk.day, dueAfterDays),
        untilDay: addDays(talk.day, fadesAfterDays),
        action: sentence('prompt_thank_action', called),
        reason: sentence('prompt_thank_reason', called, { day: talk.day }),
        done: { form: 'log', kind: 'thanked' },
      },
    ];
  },
};
