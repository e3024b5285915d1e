import type { LocalNow } from '../../domain/civil-day';
import type { Prompt } from '../../domain/prompts/prompt';
import { rules } from '../../domain/prompts/rules';
import type { Talk, TodayList } from '../../domain/today-list';
import { type Database, readTransaction } from '../database';
import { firstPrompts, type Look, lookAt } from './due-prompts';
import { quietPrompt, warmUpPrompt } from './quiet-prompts';
import { settingsIn } from './settings';
import { talksAhead } from './talks-ahead';

type Prompts = Pick<TodayList, 'prompts' | 'more' | 'warmUp'>;

/** What the day already holds when prompts are looked for. */
interface Day {
  talks: Talk[];
  /** The rule of each answer given today. */
  answered: string[];
  cap: number;
}

/** An easy step beside one that takes courage. */
async function warmUpFor(look: Look, prompts: Prompt[], { talks, answered }: Day) {
  if (!prompts.some(({ takesCourage }) => takesCourage)) return undefined;
  const taken = new Set([...prompts, ...talks].map(({ personId }) => personId));
  return warmUpPrompt(look, new Set(answered), taken);
}

async function promptsFor(look: Look, day: Day): Promise<Prompts> {
  const { talks, answered, cap } = day;
  const room = Math.max(0, cap - answered.length);
  const found = await firstPrompts(look, room + 1, new Set(answered));
  const prompts = found.slice(0, room);
  const isQuiet = found.length + talks.length + answered.length === 0;
  if (isQuiet) {
    const quiet = await quietPrompt(look);
    return { prompts: quiet ? [quiet] : [], more: false };
  }
  const warmUp = await warmUpFor(look, prompts, day);
  return { prompts, more: found.length > room, ...(warmUp && { warmUp }) };
}

const talkRules = () => new Set(rules.filter(({ place }) => place === 'talk').map(({ id }) => id));

/** The day at a glance, as popup, badge and dashboard show it. */
export async function todayList(db: Database, now: LocalNow): Promise<TodayList> {
  const tx = readTransaction(db);
  const [settings, answers, anyone] = await Promise.all([
    settingsIn(tx),
    tx.objectStore('answers').index('day').getAll(now.day),
    tx.objectStore('people').getKey(IDBKeyRange.lowerBound('')),
  ]);
  const { dailyCap: cap, pausedUntil } = settings;
  const look = lookAt(tx, now, settings);
  const talks = await talksAhead(look);
  // What stands with a talk is never capped, so an answer to it takes nothing else's place.
  const answered = answers.map(({ rule }) => rule).filter((rule) => !talkRules().has(rule));
  const common = {
    day: now.day,
    talks,
    answeredToday: answered.length,
    empty: anyone === undefined,
  };
  if (pausedUntil && pausedUntil > now.day) {
    return { ...common, prompts: [], more: false, pausedUntil };
  }
  return { ...common, ...(await promptsFor(look, { talks, answered, cap })) };
}
