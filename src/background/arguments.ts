import * as v from 'valibot';
import { commandIdSchema, commandSchema } from '../domain/commands';
import { conversationIdSchema } from '../domain/conversation';
import { draftKinds } from '../domain/draft/kinds';
import { levelSchema } from '../domain/level';
import { textMaxLength } from '../domain/note';
import { personIdSchema, personLanguageSchema } from '../domain/person';
import { peopleOrders, peopleTraits, silentMonthsMost } from '../domain/person-line';
import { seenProfileSchema } from '../domain/seen-profile';
import { stagedSetIdSchema } from '../domain/staged-set';
import { rowsAtOnce, userStores } from '../domain/user-row';
import { userRowSchema } from '../domain/user-row-schema';
import type { RequestName, Requests } from '../messages/contract';

/** Of tabs and of windows. */
const browserIdSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const searchSchema = v.pipe(v.string(), v.maxLength(500));
/** Longer than a note may be: what is too long to save must not be lost either. */
const draftTextSchema = v.pipe(v.string(), v.maxLength(textMaxLength * 10));

const draftSchema = v.strictObject({
  note: draftTextSchema,
  log: draftTextSchema,
  message: v.exactOptional(
    v.strictObject({
      kind: v.picklist(draftKinds),
      language: personLanguageSchema,
      subject: draftTextSchema,
      text: draftTextSchema,
    }),
  ),
});

const peopleViewSchema = v.strictObject({
  search: searchSchema,
  level: v.exactOptional(v.union([levelSchema, v.literal('none')])),
  tag: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  company: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  silentMonths: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(silentMonthsMost)),
  ),
  traits: v.exactOptional(v.pipe(v.array(v.picklist(peopleTraits)), v.maxLength(10))),
  order: v.exactOptional(v.picklist(peopleOrders)),
  descending: v.exactOptional(v.boolean()),
});

const peopleQuerySchema = v.strictObject({
  ...peopleViewSchema.entries,
  offset: offsetSchema,
  limit: countSchema,
});

const ledgerQuerySchema = v.strictObject({
  direction: v.picklist(['got', 'gave']),
  open: v.boolean(),
  offset: offsetSchema,
  limit: countSchema,
});

/** What each request may carry; anything else is turned down before a handler sees it. */
export const argumentSchemas: {
  [K in RequestName]: v.GenericSchema<unknown, Parameters<Requests[K]>>;
} = {
  profileSeen: v.strictTuple([v.nullable(seenProfileSchema), v.pipe(v.string(), v.uuid())]),
  threadSeen: v.strictTuple([v.pipe(v.string(), v.maxLength(500)), v.nullable(seenProfileSchema)]),
  getCardInTab: v.union([v.strictTuple([browserIdSchema]), v.strictTuple([])]),
  getCardOfThread: v.strictTuple([browserIdSchema]),
  getCardOfProfile: v.strictTuple([seenProfileSchema]),
  getCard: v.strictTuple([personIdSchema]),
  getToday: v.strictTuple([]),
  findPeople: v.strictTuple([searchSchema, countSchema]),
  listPeople: v.strictTuple([peopleQuerySchema]),
  listPersonIds: v.strictTuple([peopleViewSchema, offsetSchema, offsetSchema]),
  getTalk: v.strictTuple([conversationIdSchema]),
  listHelps: v.strictTuple([ledgerQuerySchema]),
  getChains: v.strictTuple([]),
  findBridges: v.strictTuple([personIdSchema]),
  listToSort: v.strictTuple([v.pipe(v.array(personIdSchema), v.maxLength(1000)), countSchema]),
  getReview: v.strictTuple([]),
  getLastSnapshot: v.strictTuple([]),
  getTemplates: v.strictTuple([]),
  countRecords: v.strictTuple([personIdSchema]),
  comparePeople: v.strictTuple([personIdSchema, personIdSchema]),
  getTags: v.strictTuple([]),
  listDuplicates: v.strictTuple([v.pipe(countSchema, v.maxValue(100))]),
  getSettings: v.strictTuple([]),
  getBackupState: v.strictTuple([]),
  getHoldings: v.strictTuple([]),
  readRows: v.strictTuple([
    v.picklist(userStores),
    v.pipe(v.string(), v.maxLength(500)),
    v.pipe(countSchema, v.minValue(1), v.maxValue(rowsAtOnce)),
  ]),
  stageRows: v.strictTuple([
    stagedSetIdSchema,
    offsetSchema,
    v.pipe(v.array(userRowSchema), v.maxLength(rowsAtOnce)),
  ]),
  discardStaged: v.strictTuple([]),
  getOutcome: v.strictTuple([commandIdSchema]),
  getPeopleToCompute: v.strictTuple([]),
  run: v.strictTuple([commandSchema]),
  saveDraft: v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(400)), draftSchema]),
  takeWish: v.strictTuple([browserIdSchema]),
  shapePanel: v.strictTuple([v.strictObject({ open: v.boolean(), height: v.number() })]),
};

/** True for the name of a request of the contract. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(argumentSchemas, name);
}
