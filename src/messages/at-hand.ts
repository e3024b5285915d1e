import type { PersonId } from '../domain/person';
import type { Draft } from '../domain/person-card';
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

/** What a person's card keeps and looks up, on whichever surface it stands. */
export const ofCard = {
  saveDraft: (draftKey: string, draft: Draft) => send('saveDraft', draftKey, draft),
  getTemplates: () => send('getTemplates'),
};
