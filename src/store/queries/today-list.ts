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

/**
 * The first `limit` prompts that are due: rule by rule in the order of the practice, within a rule
 * the longest due first, one for each person. Walks the agenda index, so its cost hangs on the
 * limit and not on the number of people.
 */
async function firstPrompts(tx: ReadTransaction, now: LocalNow, limit: number): Promise<Prompt[]> {
  const agenda = tx.objectStore('people').index('agenda');
  const seen = new Set<string>();
  const prompts: Prompt[] = [];
  for (const { rank } of rules) {
    const due = IDBKeyRange.bound([rank], [rank, now.day, []]);
    let cursor = await agenda.openKeyCursor(due);
    while (cursor && prompts.length < limit) {
      const { primaryKey } = cursor;
      if (!seen.has(primaryKey)) {
        const prompt = await promptOfRank(tx, v.parse(personIdSchema, primaryKey), rank, now);
        if (prompt) {
          seen.add(primaryKey);
          prompts.push(prompt);
        }
      }
      cursor = await cursor.continue();
    }
  }
  return prompts;
}

/** The day at a glance, as popup, badge and dashboard show it. */
export async function todayList(db: Database, now: LocalNow): Promise<TodayList> {
  const tx = readTransaction(db);
  const [{ dailyCap }, answeredToday, anyone, talks] = await Promise.all([
    settingsIn(tx),
    tx.objectStore('answers').index('day').count(now.day),
    tx.objectStore('people').getKey(IDBKeyRange.lowerBound('')),
    talksAhead(tx, now),
  ]);
  const room = Math.max(0, dailyCap - answeredToday);
  const prompts = await firstPrompts(tx, now, room + 1);
  return {
    day: now.day,
    talks,
    prompts: prompts.slice(0, room),
    answeredToday,
    more: prompts.length > room,
    empty: anyone === undefined,
  };
}
