import { firstLines, type PeoplePage, type PeopleView } from '../../domain/person-line';
import { peopleAtHand } from '../../messages/people-at-hand';
import { send } from '../../messages/send';
import { currentDay } from '../../ui/clock';
import { parseRoute } from '../route';
import { addressOfView, viewOfAddress } from './view-address';

/** The first page of a list, asked for before anything was drawn. */
interface Ahead {
  address: string;
  page?: PeoplePage;
}

let ahead: Ahead | undefined;

/** Everybody as after the last change, else what the store says: the page asks it either way. */
async function beginningOf(view: PeopleView, address: string): Promise<PeoplePage> {
  const kept = address === '' ? await peopleAtHand(currentDay()) : undefined;
  return kept ?? send('listPeople', { ...view, offset: 0, limit: firstLines });
}

/**
 * Begins the question of the list of people where the address is that of a list: asking takes as long
 * as everything else together.
 * @returns settles with the answer, or at once where there is nothing to ask
 */
export async function askPeopleAhead(hash: string): Promise<void> {
  const route = parseRoute(hash);
  if (route.page !== 'people') return;
  const view = viewOfAddress(route.view ?? '');
  const asked: Ahead = { address: addressOfView(view) };
  ahead = asked;
  try {
    asked.page = await beginningOf(view, asked.address);
  } catch {
    // The page asks again, and says why there is no answer.
    ahead = undefined;
  }
}

/** The answer that came ahead for this view; it is given once. */
export function peopleAhead(view: PeopleView): PeoplePage | undefined {
  const page = ahead?.address === addressOfView(view) ? ahead.page : undefined;
  if (page) ahead = undefined;
  return page;
}
