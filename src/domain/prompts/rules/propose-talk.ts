import type { Ask } from '../../ask';
import { calledBy } from '../../called';
import { addDays, type CivilDay, latestDay } from '../../civil-day';
import { isLive, isWritten } from '../../interaction';
import { type Sentence, sentence } from '../../sentence';
import type { Source } from '../../source';
import { isAwaited } from '../awaited';
import type { PersonRecords, Rule } from '../rule';

/** Two tries a month apart; when neither is taken up, it rests and nobody did anything wrong. */
const tries = 2;
const daysBetweenTries = 30;

interface Ground {
  since: CivilDay;
  reason: Sentence;
  source?: Source;
  /** What its tries are named with: an introduction is a ground of its own, to be tried anew. */
  prefix: string;
}

/** Somebody brought us together: the best ground there is, whatever was tried before. */
function introduced({ person, introductions }: PersonRecords): Ground | undefined {
  const [latest] = introductions
    .flatMap(({ as, introduction: { id, direction, introducedOn, metOn, restedOn }, other }) => {
      const open = as === 'target' && direction === 'received' && !metOn && !restedOn;
      return open && introducedOn ? [{ id, since: introducedOn, other }] : [];
    })
    .sort((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id));
  if (!latest) return undefined;
  const { id, since, other } = latest;
  const values = [calledBy(person), { day: since }, other] as const;
  const reason = sentence('prompt_propose_talk_reason_introduced', ...values);
  return { since, reason, source: { idea: 4 }, prefix: `${id} ` };
}

/** The earliest thing that makes a talk the next step: a first line written, or knowing each other. */
function writtenOrKnown({ person, interactions }: PersonRecords): Ground | undefined {
  const called = calledBy(person);
  const { level, levelSetOn } = person;
  const wrote = interactions.find(isWritten)?.day;
  const known = level === 1 || level === 2 ? levelSetOn : undefined;
  if (known && !(wrote && wrote <= known)) {
    return {
      since: known,
      reason: sentence('prompt_propose_talk_reason', called, { day: known }),
      ...(level === 2 && { source: { idea: 13, study: 'rajkumar-2022' } }),
      prefix: '',
    };
  }
  const reason = 'prompt_propose_talk_reason_wrote';
  return wrote && { since: wrote, reason: sentence(reason, called, { day: wrote }), prefix: '' };
}

/** The days on which a talk was suggested on this ground. */
function triedOn({ answers }: PersonRecords, { prefix }: Ground): CivilDay[] {
  const keys = Array.from({ length: tries }, (_, index) => `${prefix}try-${index + 1}`);
  return answers
    .filter(({ rule: id, answer }) => id === rule.id && answer === 'done')
    .filter(({ occurrence }) => keys.includes(occurrence))
    .map(({ day }) => day);
}

/** The asks to think of on this ground: an introduction makes a new beginning. */
function asksOn({ asks }: PersonRecords, { prefix, since }: Ground): Ask[] {
  return prefix ? asks.filter(({ askedOn }) => askedOn >= since) : asks;
}

/** The day of a talk that was proposed and got no day: it is a try, and no reason to wait forever. */
function proposedOn({ conversations }: PersonRecords, { prefix, since }: Ground) {
  const open = conversations.filter(({ state }) => state === 'proposed');
  const days = open.map((talk) => talk.proposedOn);
  return latestDay(...(prefix ? days.filter((day) => day >= since) : days));
}

/** From writing to talking: the step most online connections never take. */
export const rule: Rule = {
  id: 'propose-talk',
  rank: 90,
  source: { idea: 13, study: 'kumar-epley-2021' },
  occurrences(records) {
    const { person, interactions, conversations } = records;
    if (interactions.some(isLive) || conversations.some(({ state }) => state === 'agreed'))
      return [];
    const ground = introduced(records) ?? writtenOrKnown(records);
    if (!ground) return [];
    const proposed = proposedOn(records, ground);
    const answered = triedOn(records, ground);
    // Who said so to the prompt and noted the plan as well has tried once.
    const tried = Math.max(answered.length, proposed ? 1 : 0);
    if (tried >= tries) return [];
    // What was asked has its own way of going on, and its end is no beginning.
    const asks = asksOn(records, ground);
    if (asks.some((ask) => isAwaited(ask, interactions))) return [];
    const restedOn = latestDay(...asks.map((ask) => ask.restedOn));

    const called = calledBy(person);
    const lastTry = latestDay(...answered, proposed);
    return [
      {
        key: `${ground.prefix}try-${tried + 1}`,
        dueDay: latestDay(
          ground.since,
          ...[lastTry, restedOn].map((day) => day && addDays(day, daysBetweenTries)),
        ),
        action: sentence('prompt_propose_talk_action', called),
        reason: lastTry
          ? sentence('prompt_propose_talk_reason_again', called, { day: lastTry })
          : ground.reason,
        ...(ground.source && { source: ground.source }),
        takesCourage: true,
        done: { form: 'log', kind: 'message' },
      },
    ];
  },
};
