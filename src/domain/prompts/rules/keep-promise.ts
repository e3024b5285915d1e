import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import type { PromiseRecord } from '../../promise';
import { type Sentence, sentence } from '../../sentence';
import { shorten } from '../../shorten';
import type { Rule } from '../rule';

/** Without a day of its own, a promise is looked at again after a week. */
const dueAfterDays = 7;

function isMineAndOpen({ by, keptOn, droppedOn }: PromiseRecord): boolean {
  return by === 'me' && !keptOn && !droppedOn;
}

function reasonOf(called: string, { what, madeOn, dueDay }: PromiseRecord): Sentence {
  const said = [called, { day: madeOn }, shorten(what)] as const;
  if (!dueDay) return sentence('prompt_keep_promise_reason', ...said);
  return sentence('prompt_keep_promise_reason_due', ...said, { day: dueDay });
}

/** What was promised was written down, so that it is kept. */
export const rule: Rule = {
  id: 'keep-promise',
  rank: 40,
  source: { idea: 9 },
  occurrences({ person, promises }) {
    const called = calledBy(person);
    return promises.filter(isMineAndOpen).map((promise) => ({
      key: promise.id,
      dueDay: promise.dueDay ?? addDays(promise.madeOn, dueAfterDays),
      action: sentence('prompt_keep_promise_action', called),
      reason: reasonOf(called, promise),
      done: { form: 'promise', promiseId: promise.id },
    }));
  },
};
