import { calledBy } from '../../called';
import { addDays, type CivilDay, latestDay } from '../../civil-day';
import { isOpen } from '../../conversation';
import { isLive, isWritten } from '../../interaction';
import { type Sentence, sentence } from '../../sentence';
import type { PersonRecords, Rule } from '../rule';

/** Two tries a month apart; when neither is taken up, it rests and nobody did anything wrong. */
const tries = 2;
const daysBetweenTries = 30;

interface Ground {
  since: CivilDay;
  reason: Sentence;
}

/** The earliest thing that makes a talk the next step: a first line written, or knowing each other. */
function firstGround({ person, interactions }: PersonRecords): Ground | undefined {
  const called = calledBy(person);
  const wrote = interactions.find(isWritten)?.day;
  const known = person.level === 1 || person.level === 2 ? person.levelSetOn : undefined;
  if (known && !(wrote && wrote <= known)) {
    return { since: known, reason: sentence('prompt_propose_talk_reason', called, { day: known }) };
  }
  return (
    wrote && {
      since: wrote,
      reason: sentence('prompt_propose_talk_reason_wrote', called, { day: wrote }),
    }
  );
}

/** From writing to talking: the step most online connections never take. */
export const rule: Rule = {
  id: 'propose-talk',
  rank: 90,
  source: { idea: 13, study: 'kumar-epley-2021' },
  next(records) {
    const { person, interactions, conversations, answers } = records;
    if (interactions.some(isLive) || conversations.some(isOpen)) return undefined;
    const ground = firstGround(records);
    const tried = answers.filter(({ rule: id, answer }) => id === rule.id && answer === 'done');
    if (!ground || tried.length >= tries) return undefined;

    const called = calledBy(person);
    const lastTry = latestDay(...tried.map(({ day }) => day));
    return {
      key: `try-${tried.length + 1}`,
      dueDay: lastTry ? addDays(lastTry, daysBetweenTries) : ground.since,
      action: sentence('prompt_propose_talk_action', called),
      reason: lastTry
        ? sentence('prompt_propose_talk_reason_again', called, { day: lastTry })
        : ground.reason,
      done: { form: 'log', kind: 'message' },
    };
  },
};
