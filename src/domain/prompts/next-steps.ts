import { calledBy } from '../called';
import { type CivilDay, type LocalNow, lastCivilDay } from '../civil-day';
import type { RuleSettings } from '../settings';
import type { Source } from '../source';
import { afterAnswers } from './after-answers';
import type { Prompt } from './prompt';
import type { Occurrence, PersonRecords, Rule } from './rule';
import { rules as all } from './rules';

/** One thing to do for a person, now or later, with the answers already taken into account. */
export interface Step extends Occurrence {
  rule: string;
  rank: number;
  source: Source;
  /** Where it stands, unless in the day's list (`Rule`). */
  place?: Exclude<Rule['place'], 'list' | undefined>;
}

/** A step as the store indexes it: rank, first day, last day. */
export type AgendaEntry = [rank: number, dueDay: string, untilDay: string];

function stepOf(rule: Rule, occurrence: Occurrence): Step {
  const { id, rank, source, place = 'list' } = rule;
  return { source, ...occurrence, rule: id, rank, ...(place !== 'list' && { place }) };
}

/**
 * Everything the rules suggest for one person, whatever today is; nothing once they are let go.
 * A rule may say several steps, as for several promises.
 */
export function nextSteps(
  records: PersonRecords,
  settings: RuleSettings,
  rules: readonly Rule[] = all,
): Step[] {
  if (records.person.letGoOn) return [];
  return rules.flatMap((rule) =>
    rule
      .occurrences(records, settings)
      .map((occurrence) => afterAnswers(rule, occurrence, records))
      .filter((left) => left !== undefined)
      .map((left) => stepOf(rule, left)),
  );
}

function hasFaded({ untilDay, untilTime }: Step, now: LocalNow): boolean {
  if (untilDay !== now.day) return untilDay !== undefined && untilDay < now.day;
  return untilTime !== undefined && untilTime <= now.time;
}

function hasBegun(step: Step, now: LocalNow): boolean {
  if (step.dueDay !== now.day) return step.dueDay < now.day;
  return step.dueTime === undefined || step.dueTime <= now.time;
}

/** True from the step's day and time until the end of its last day. */
export function isDue(step: Step, now: LocalNow): boolean {
  return hasBegun(step, now) && !hasFaded(step, now);
}

/**
 * First things first: by the rule's rank, then the longest due to the minute, then the occurrence's
 * key and the rule's id, which mean nothing but keep the order the same on every look.
 */
function byRank(a: Step, b: Step): number {
  return (
    a.rank - b.rank ||
    compare(a.dueDay, b.dueDay) ||
    compare(a.dueTime ?? '', b.dueTime ?? '') ||
    compare(a.key, b.key) ||
    compare(a.rule, b.rule)
  );
}

function byDay(a: Step, b: Step): number {
  return compare(a.dueDay, b.dueDay) || compare(a.dueTime ?? '', b.dueTime ?? '') || byRank(a, b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The one step to show for the person now. */
export function dueStep(steps: readonly Step[], now: LocalNow): Step | undefined {
  return steps.filter((step) => isDue(step, now)).sort(byRank)[0];
}

/** The step that comes next for the person, after now. One for a day with nothing else is not awaited. */
export function upcomingStep(steps: readonly Step[], now: LocalNow): Step | undefined {
  return steps
    .filter((step) => step.place !== 'alone' && !hasBegun(step, now) && !hasFaded(step, now))
    .sort(byDay)[0];
}

/** The steps as the store indexes them with the person, so that today's list costs no reading of everyone. */
export function agendaOf(steps: readonly Step[]): AgendaEntry[] {
  return steps.map((step) => [step.rank, step.dueDay, step.untilDay ?? lastCivilDay]);
}

/** The earliest day on which any of the steps is due. */
export function nextDueDay(steps: readonly Step[]): CivilDay | undefined {
  return [...steps].sort(byDay)[0]?.dueDay;
}

/** A step as it is shown, with the person it is for. */
export function promptOf(step: Step, { person }: PersonRecords): Prompt {
  return {
    personId: person.id,
    called: calledBy(person),
    ...(person.level && { level: person.level }),
    rule: step.rule,
    occurrence: step.key,
    dueDay: step.dueDay,
    action: step.action,
    reason: step.reason,
    source: step.source,
    ...(step.place && { place: step.place }),
    ...(step.takesCourage && { takesCourage: step.takesCourage }),
    done: step.done,
  };
}
