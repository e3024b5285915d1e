import type { Answer } from '../answer';
import { addDays, type CivilDay, latestDay } from '../civil-day';
import type { Occurrence, PersonRecords, Rule } from './rule';
import { situationOf } from './situation';

/** The day from which the person may be prompted again: the one after the last answer about them. */
function freeFrom(answers: readonly Answer[]): CivilDay | undefined {
  const answered = answers.filter((answer) => answer.answer !== 'let-go').map(({ day }) => day);
  const last = latestDay(...answered);
  return last && addDays(last, 1);
}

function isSilenced(rule: Rule, records: PersonRecords): boolean {
  const refused = records.answers.flatMap((answer) =>
    answer.answer === 'not-this' && answer.rule === rule.id ? [answer.situation] : [],
  );
  return refused.length > 0 && refused.includes(situationOf(records));
}

function moved(occurrence: Occurrence, dueDay: CivilDay): Occurrence {
  if (dueDay === occurrence.dueDay) return occurrence;
  const { dueTime: _, ...rest } = occurrence;
  return { ...rest, dueDay };
}

function lastingUntil(occurrence: Occurrence, untilDay: CivilDay): Occurrence {
  if (untilDay === occurrence.untilDay) return occurrence;
  const { untilTime: _, ...rest } = occurrence;
  return { ...rest, untilDay };
}

/**
 * What the answers and a pause of the person leave of an occurrence: itself, itself on a later day,
 * or nothing.
 * The meaning of each answer is told in `docs/practice.md`.
 */
export function afterAnswers(
  rule: Rule,
  occurrence: Occurrence,
  records: PersonRecords,
): Occurrence | undefined {
  const toThis = records.answers.filter(
    (answer) => answer.rule === rule.id && answer.occurrence === occurrence.key,
  );
  if (toThis.some((answer) => answer.answer === 'done')) return undefined;
  if (isSilenced(rule, records)) return undefined;

  const snoozedTo = latestDay(
    ...toThis.map((answer) => (answer.answer === 'snoozed' ? answer.until : undefined)),
  );
  const freeDay = latestDay(freeFrom(records.answers), records.person.pausedUntil);
  const dueDay = latestDay(occurrence.dueDay, snoozedTo, freeDay);
  const left = moved(occurrence, dueDay);
  if (!left.untilDay) return left;
  const untilDay = latestDay(left.untilDay, snoozedTo);
  return untilDay < dueDay ? undefined : lastingUntil(left, untilDay);
}
