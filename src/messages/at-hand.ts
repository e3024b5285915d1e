import type { PersonId } from '../domain/person';
import { send } from './send';

/** What every surface can look up for the parts it is made of. */
export const atHand = {
  dashboard: '/src/dashboard/index.html',
  getCard: (personId: PersonId) => send('getCard', personId),
  findBridges: (personId: PersonId) => send('findBridges', personId),
  findPeople: (search: string) => send('findPeople', search, 6),
  getTags: () => send('getTags'),
  getLastSnapshot: () => send('getLastSnapshot'),
};
