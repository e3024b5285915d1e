import * as v from 'valibot';
import { type PersonId, personIdSchema } from '../../domain/person';
import type { Prompt } from '../../domain/prompts/prompt';
import { rules } from '../../domain/prompts/rules';
import { type Look, promptOfRank, promptsOfRank } from './due-prompts';

const quietRules = () => rules.filter(({ place }) => place === 'alone');

/** The step for a day with nothing else, for whom it is due the longest. */
export async function quietPrompt(look: Look): Promise<Prompt | undefined> {
  for (const { rank } of quietRules()) {
    const [prompt] = await promptsOfRank(look, rank, 1);
    if (prompt) return prompt;
  }
  return undefined;
}

/** People looked at for a warm-up. It is an extra, so it may cost little. */
const most = 30;

/**
 * Whom such a step is due for: people known well first, for a warm-up is to be easy, and among them
 * the shortest due, since they have the least else that is due.
 */
async function easiest({ tx, now }: Look, rank: number): Promise<PersonId[]> {
  const known: PersonId[] = [];
  const others: PersonId[] = [];
  const due = IDBKeyRange.bound([rank], [rank, now.day, []]);
  let cursor = await tx.objectStore('people').index('agenda').openCursor(due, 'prev');
  while (cursor && known.length + others.length < most) {
    const list = cursor.value.derived.level === 1 ? known : others;
    list.push(v.parse(personIdSchema, cursor.primaryKey));
    cursor = await cursor.continue();
  }
  return [...known, ...others];
}

/**
 * An easy step for somebody else, to warm up with.
 * @param answered the rules that a prompt was answered of today: one warm-up a day is enough
 * @param taken who has something else in the day already
 */
export async function warmUpPrompt(
  look: Look,
  answered: Set<string>,
  taken: Set<PersonId>,
): Promise<Prompt | undefined> {
  for (const { id, rank } of quietRules()) {
    if (answered.has(id)) continue;
    for (const personId of await easiest(look, rank)) {
      const prompt = taken.has(personId) ? undefined : await promptOfRank(look, personId, rank);
      if (prompt) return prompt;
    }
  }
  return undefined;
}
