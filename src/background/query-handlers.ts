import type { Handlers } from '../messages/contract';
import type { WithDatabase } from '../store/connection';
import { findBridges } from '../store/queries/bridges';
import { getChains } from '../store/queries/chains';
import { comparePeople, listDuplicates } from '../store/queries/duplicates';
import { getBackupState, getHoldings } from '../store/queries/holdings';
import { listHelps } from '../store/queries/ledger';
import { getOutcome } from '../store/queries/outcome';
import { listPersonIds } from '../store/queries/people';
import { countRecords } from '../store/queries/person-records';
import { readRows } from '../store/queries/read-rows';
import { getReview } from '../store/queries/review';
import { getLastSnapshot } from '../store/queries/snapshot';
import { listToSort } from '../store/queries/sort';
import { getTags } from '../store/queries/tags';
import { getTalk } from '../store/queries/talk';
import { templates } from '../store/queries/templates';
import { peopleToRebuild } from '../store/upkeep';
import { hereAndNow } from './clock';
import { answerPeople } from './people-at-hand';

type Queries = Pick<
  Handlers,
  | 'listPeople'
  | 'listPersonIds'
  | 'getTalk'
  | 'listHelps'
  | 'getChains'
  | 'findBridges'
  | 'listToSort'
  | 'getReview'
  | 'getLastSnapshot'
  | 'getTemplates'
  | 'getBackupState'
  | 'getHoldings'
  | 'readRows'
  | 'getOutcome'
  | 'getPeopleToCompute'
  | 'countRecords'
  | 'getTags'
  | 'listDuplicates'
  | 'comparePeople'
>;

/** What answers the questions about what is open, and how it goes. */
export function queryHandlers(withDatabase: WithDatabase): Queries {
  return {
    listPeople: (_sender, query) => answerPeople(withDatabase, query),
    listPersonIds: (_sender, view, from, to) =>
      withDatabase((db) => listPersonIds(db, view, from, to, hereAndNow().day)),
    getTalk: (_sender, id) => withDatabase((db) => getTalk(db, id)),
    listHelps: (_sender, query) => withDatabase((db) => listHelps(db, query)),
    getChains: () => withDatabase(getChains),
    findBridges: (_sender, personId) => withDatabase((db) => findBridges(db, personId)),
    listToSort: (_sender, skipped, limit) =>
      withDatabase((db) => listToSort(db, skipped, limit, hereAndNow().day)),
    getReview: () => withDatabase((db) => getReview(db, hereAndNow().day)),
    getLastSnapshot: () => withDatabase(getLastSnapshot),
    countRecords: (_sender, personId) => withDatabase((db) => countRecords(db, personId)),
    getTags: () => withDatabase(getTags),
    comparePeople: (_sender, one, other) => withDatabase((db) => comparePeople(db, one, other)),
    listDuplicates: (_sender, limit) => withDatabase((db) => listDuplicates(db, limit)),
    getTemplates: () => withDatabase(templates),
    getOutcome: (_sender, id) => withDatabase((db) => getOutcome(db, id)),
    getPeopleToCompute: () => withDatabase(peopleToRebuild),
    getBackupState: () => withDatabase(getBackupState),
    getHoldings: () => withDatabase(getHoldings),
    readRows: (_sender, store, after, limit) =>
      withDatabase((db) => readRows(db, store, after, limit)),
  };
}
