import * as v from 'valibot';
import type { LocalNow } from '../../domain/civil-day';
import { type PersonId, personIdSchema } from '../../domain/person';
import { dueStep, nextSteps, promptOf } from '../../domain/prompts/next-steps';
import type { Prompt } from '../../domain/prompts/prompt';
import type { Rule } from '../../domain/prompts/rule';
import { rules } from '../../domain/prompts/rules';
import type { RuleSettings } from '../../domain/settings';
import type { ReadTransaction } from '../database';
import { readRecords } from '../records';

/** What prompts are looked for by. */
export interface Look {
  tx: ReadTransaction;
  now: LocalNow;
  settings: RuleSettings;
}

/**
 * The person's prompt, if it is of this rank: a step of a higher rank may not have come yet. What
 * stands with a talk takes nobody's place.
 */
export async function promptOfRank(
  { tx, now, settings }: Look,
  personId: PersonId,
  rank: number,
): Promise<Prompt | undefined> {
  const records = await readRecords(tx, personId);
  if (!records) return undefined;
  const steps = nextSteps(records, settings).filter(({ place }) => place !== 'talk');
  const step = dueStep(steps, now);
  return step?.rank === rank ? promptOf(step, records) : undefined;
}

/** The ids of the first `count` people with a step of this rank that is due, the longest due first. */
function dueIds({ tx, now }: Look, rank: number, count: number) {
  const due = IDBKeyRange.bound([rank], [rank, now.day, []]);
  return tx.objectStore('people').index('agenda').getAllKeys(due, count);
}

/**
 * The first `limit` prompts of one rule. Few people in the index turn out to have another step
 * first, so as many are read as are wanted, at once, and more only where that was not enough.
 */
export async function promptsOfRank(look: Look, rank: number, limit: number): Promise<Prompt[]> {
  for (let count = limit; ; count *= 4) {
    const ids = await dueIds(look, rank, count);
    const people = [...new Set(ids)].map((id) => v.parse(personIdSchema, id));
    const found = await Promise.all(people.map((id) => promptOfRank(look, id, rank)));
    const prompts = found.filter((prompt) => prompt !== undefined);
    if (prompts.length >= limit || ids.length < count) return prompts.slice(0, limit);
  }
}

/** How many prompts of a rule the day's list has room for. */
function roomFor({ id, place = 'list' }: Rule, missing: number, answered: Set<string>): number {
  switch (place) {
    case 'list':
      return missing;
    case 'one':
      return answered.has(id) ? 0 : 1;
    case 'talk':
    case 'alone':
      return 0;
  }
}

/**
 * The first `limit` prompts of the day's list: rule by rule in the order of the practice, within a
 * rule the longest due first, one for each person. Reads the agenda index, so its cost hangs on the
 * limit and not on the number of people.
 * @param answered the rules that a prompt was answered of today
 */
export async function firstPrompts(
  look: Look,
  limit: number,
  answered: Set<string>,
): Promise<Prompt[]> {
  const prompts: Prompt[] = [];
  for (const rule of rules) {
    const missing = limit - prompts.length;
    if (missing === 0) break;
    const room = roomFor(rule, missing, answered);
    if (room > 0) prompts.push(...(await promptsOfRank(look, rule.rank, room)));
  }
  return prompts;
}
