import * as v from 'valibot';
import { calledBy } from '../../domain/called';
import { addDays, type LocalNow } from '../../domain/civil-day';
import { conversationSchema, hasPassed } from '../../domain/conversation';
import { type PersonId, personIdSchema } from '../../domain/person';
import { dueStep, nextSteps, promptOf } from '../../domain/prompts/next-steps';
import type { Prompt } from '../../domain/prompts/prompt';
import { rules } from '../../domain/prompts/rules';
import type { Talk, TodayList } from '../../domain/today-list';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { readPerson, readRecords } from '../records';
import { settingsIn } from './settings';

/** Agreed talks of today and tomorrow that have not passed, in order of time. */
async function talksAhead(tx: ReadTransaction, now: LocalNow): Promise<Talk[]> {
  const days = IDBKeyRange.bound(['agreed', now.day], ['agreed', addDays(now.day, 1)]);
  const rows = await tx.objectStore('conversations').index('state-day').getAll(days);
  const talks: Talk[] = [];
  for (const row of rows) {
    const { success, output } = v.safeParse(conversationSchema, row);
    if (!success || !output.appointment || hasPassed(output.appointment, now)) continue;
    const person = await readPerson(tx, output.personId);
    if (!person || person.letGoOn) continue;
    talks.push({
      conversationId: output.id,
      personId: person.id,
      called: calledBy(person),
      ...(person.level && { level: person.level }),
      appointment: output.appointment,
    });
  }
  const when = ({ appointment }: Talk) => `${appointment.day} ${appointment.time ?? ''}`;
  return talks.sort((a, b) => when(a).localeCompare(when(b)));
}

/** The person's prompt, if it is of this rank: a step of a higher rank may not have come yet. */
async function promptOfRank(
  tx: ReadTransaction,
  personId: PersonId,
  rank: number,
  now: LocalNow,
): Promise<Prompt | undefined> {
  const records = await readRecords(tx, personId);
  if (!records) return undefined;
  const step = dueStep(nextSteps(records), now);
  return step?.rank === rank ? promptOf(step, records) : undefined;
}

/** The ids of the first `count` people with a step of this rank that is due, the longest due first. */
function dueIds(tx: ReadTransaction, rank: number, now: LocalNow, count: number) {
  const due = IDBKeyRange.bound([rank], [rank, now.day, []]);
  return tx.objectStore('people').index('agenda').getAllKeys(due, count);
}

/**
 * The first `limit` prompts of one rule. Few people in the index turn out to have another step
 * first, so as many are read as are wanted, at once, and more only where that was not enough.
 */
async function promptsOfRank(
  tx: ReadTransaction,
  rank: number,
  now: LocalNow,
  limit: number,
): Promise<Prompt[]> {
  for (let count = limit; ; count *= 4) {
    const ids = await dueIds(tx, rank, now, count);
    const people = [...new Set(ids)].map((id) => v.parse(personIdSchema, id));
    const found = await Promise.all(people.map((id) => promptOfRank(tx, id, rank, now)));
    const prompts = found.filter((prompt) => prompt !== undefined);
    if (prompts.length >= limit || ids.length < count) return prompts.slice(0, limit);
  }
}

/**
 * The first `limit` prompts that are due: rule by rule in the order of the practice, within a rule
 * the longest due first, one for each person. Reads the agenda index, so its cost hangs on the
 * limit and not on the number of people.
 */
async function firstPrompts(tx: ReadTransaction, now: LocalNow, limit: number): Promise<Prompt[]> {
  const prompts: Prompt[] = [];
  for (const { rank } of rules) {
    const missing = limit - prompts.length;
    if (missing === 0) break;
    prompts.push(...(await promptsOfRank(tx, rank, now, missing)));
  }
  return prompts;
}

/** The day at a glance, as popup, badge and dashboard show it. */
export async function todayList(db: Database, now: LocalNow): Promise<TodayList> {
  const tx = readTransaction(db);
  const talksToCome = talksAhead(tx, now);
  const [{ dailyCap }, answeredToday, anyone] = await Promise.all([
    settingsIn(tx),
    tx.objectStore('answers').index('day').count(now.day),
    tx.objectStore('people').getKey(IDBKeyRange.lowerBound('')),
  ]);
  const room = Math.max(0, dailyCap - answeredToday);
  const [talks, prompts] = await Promise.all([talksToCome, firstPrompts(tx, now, room + 1)]);
  return {
    day: now.day,
    talks,
    prompts: prompts.slice(0, room),
    answeredToday,
    more: prompts.length > room,
    empty: anyone === undefined,
  };
}
