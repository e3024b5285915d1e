import { firstLines, type PeoplePage, type PeopleQuery } from '../domain/person-line';
import { forgetPeopleAtHand, keepPeopleAtHand } from '../messages/people-at-hand';
import type { WithDatabase } from '../store/connection';
import { listPeople } from '../store/queries/people';
import { hereAndNow } from './clock';

const beginning: PeopleQuery = { search: '', offset: 0, limit: firstLines };

/** Counts changes while the background runs: what was read before one is not kept after it. */
let changes = 0;

function isBeginning({ search, offset, limit, ...narrowed }: PeopleQuery): boolean {
  const whole = search === '' && Object.values(narrowed).every((one) => one === undefined);
  return whole && offset === 0 && limit === firstLines;
}

/** Answers a list, and keeps the beginning of that of everybody at hand. */
export async function answerPeople(
  withDatabase: WithDatabase,
  query: PeopleQuery,
): Promise<PeoplePage> {
  const before = changes;
  const { day } = hereAndNow();
  const page = await withDatabase((db) => listPeople(db, query, day));
  if (isBeginning(query) && before === changes) await keepPeopleAtHand(day, page);
  return page;
}

/** After a change: what is at hand is forgotten, and made anew where the dashboard was opened before. */
export async function renewPeopleAtHand(withDatabase: WithDatabase): Promise<void> {
  changes += 1;
  if (await forgetPeopleAtHand()) await answerPeople(withDatabase, beginning);
}
