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

/** What a person's step says, and how high it stands. */
interface Due {
  rank: number;
  prompt: Prompt;
}

/** What prompts are looked for by; everybody is read once for it. */
export interface Look {
  tx: ReadTransaction;
  now: LocalNow;
  settings: RuleSettings;
  read: Map<PersonId, Promise<Due | undefined>>;
}

/** A new look at the people of one moment. */
export function lookAt(tx: ReadTransaction, now: LocalNow, settings: RuleSettings): Look {
  return { tx, now, settings, read: new Map() };
}

/** What is due for a person. What stands with a talk takes nobody's place. */
async function readDue({ tx, now, settings }: Look, id: PersonId): Promise<Due | undefined> {
  const records = await readRecords(tx, id);
  if (!records) return undefined;
  const steps = nextSteps(records, settings).filter(({ place }) => place !== 'talk');
  const step = dueStep(steps, now);
  return step && { rank: step.rank, prompt: promptOf(step, records) };
}

function dueFor(look: Look, id: PersonId): Promise<Due | undefined> {
  const due = look.read.get(id) ?? readDue(look, id);
  look.read.set(id, due);
  return due;
}

/** The person's prompt, if it is of this rank: a step of a higher rank may not have come yet. */
export async function promptOfRank(
  look: Look,
  personId: PersonId,
  rank: number,
): Promise<Prompt | undefined> {
  const due = await dueFor(look, personId);
  return due?.rank === rank ? due.prompt : undefined;
}

/** The first `count` people with a step of this rank that is due, the longest due first. */
async function dueIds({ tx, now }: Look, rank: number, count: number): Promise<PersonId[]> {
  const due = IDBKeyRange.bound([rank], [rank, now.day, []]);
  const ids = await tx.objectStore('people').index('agenda').getAllKeys(due, count);
  return ids.map((id) => v.parse(personIdSchema, id));
}

/**
 * The first `limit` prompts of one rule. Few people in the index turn out to have another step
 * first, so as many are read as are wanted, at once, and more only where that was not enough.
 * @param first the first `limit` people of the rule, where they are known
 */
export async function promptsOfRank(
  look: Look,
  rank: number,
  limit: number,
  first?: PersonId[],
): Promise<Prompt[]> {
  for (let count = limit; ; count *= 4) {
    const ids = (count === limit && first) || (await dueIds(look, rank, count));
    const people = [...new Set(ids)];
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
 * limit and not on the number of people. The rules are asked for all at once: one after the other
 * they would take most of the time that a popup waits.
 * @param answered the rules that a prompt was answered of today
 */
export async function firstPrompts(
  look: Look,
  limit: number,
  answered: Set<string>,
): Promise<Prompt[]> {
  const open = rules.filter((rule) => roomFor(rule, limit, answered) > 0);
  const idsByRule = await Promise.all(open.map(({ rank }) => dueIds(look, rank, limit)));
  const likeliest = [...new Set(idsByRule.flat())].slice(0, limit);
  await Promise.all(likeliest.map((id) => dueFor(look, id)));
  const prompts: Prompt[] = [];
  for (const [at, rule] of open.entries()) {
    const missing = limit - prompts.length;
    if (missing === 0) break;
    const room = roomFor(rule, missing, answered);
    const first = idsByRule[at]?.slice(0, room);
    prompts.push(...(await promptsOfRank(look, rule.rank, room, first)));
  }
  return prompts;
}
