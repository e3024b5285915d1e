import type { Ask, AskMedium } from '../../ask';
import { calledBy } from '../../called';
import { addWorkingDays, type CivilDay } from '../../civil-day';
import { type Sentence, sentence } from '../../sentence';
import { shorten } from '../../shorten';
import { isAwaited } from '../awaited';
import type { Occurrence, Rule } from '../rule';

/** Long enough to answer in, short enough to be remembered. */
const workingDays = 5;

const written: readonly AskMedium[] = ['message', 'email', 'letter'];

/** When to try another way; undefined for an ask that was spoken, unless the user chose a day. */
function tryAgainOn({ followUpOn, medium, askedOn }: Ask): CivilDay | undefined {
  if (followUpOn) return followUpOn;
  return written.includes(medium) ? addWorkingDays(askedOn, workingDays) : undefined;
}

function reasonOf(called: string, { what, askedOn, followUpOn }: Ask): Sentence {
  const said = [called, { day: askedOn }, shorten(what)] as const;
  if (!followUpOn) return sentence('prompt_phone_after_letter_reason', ...said);
  return sentence('prompt_phone_after_letter_reason_chosen', ...said, { day: followUpOn });
}

/** By phone: an unanswered letter may just lie on a full desk. */
function phone(ask: Ask, called: string): Occurrence[] {
  const dueDay = tryAgainOn(ask);
  if (!dueDay) return [];
  return [
    {
      key: `${ask.id} phone`,
      dueDay,
      action: sentence('prompt_phone_after_letter_action', called),
      reason: reasonOf(called, ask),
      takesCourage: true,
      done: { form: 'ask', askId: ask.id, step: 'triedAgain' },
    },
  ];
}

/** Two tries are enough, and nobody did anything wrong. */
function rest({ id, askedOn }: Ask, triedAgainOn: CivilDay, called: string): Occurrence {
  const days = [{ day: askedOn }, { day: triedAgainOn }] as const;
  return {
    key: `${id} rest`,
    dueDay: addWorkingDays(triedAgainOn, workingDays),
    action: sentence('prompt_phone_after_letter_action_rest', called),
    reason: sentence('prompt_phone_after_letter_reason_rest', called, ...days),
    source: { idea: 14 },
    done: { form: 'ask', askId: id, step: 'rested' },
  };
}

/** First in writing, then by phone, then let it rest. */
export const rule: Rule = {
  id: 'phone-after-letter',
  rank: 70,
  source: { idea: 6, study: 'kumar-epley-2021' },
  occurrences({ person, asks, interactions }) {
    const called = calledBy(person);
    return asks
      .filter((ask) => isAwaited(ask, interactions))
      .flatMap((ask) =>
        ask.triedAgainOn ? [rest(ask, ask.triedAgainOn, called)] : phone(ask, called),
      );
  },
};
