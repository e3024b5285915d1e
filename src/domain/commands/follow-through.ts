import * as v from 'valibot';
import { askIdSchema, askSchema } from '../ask';
import { civilDaySchema } from '../civil-day-schema';
import { helpIdSchema } from '../help';
import { newInteractionSchema } from '../interaction-schema';
import { introductionIdSchema } from '../introduction-schema';
import { personIdSchema } from '../person';
import { progressSchema } from '../progress';
import { newPromiseSchema, promiseIdSchema } from '../promise';
import { targetSchema, whomSchema } from './target';

/** How a prompt is named in an answer. */
const promptRefSchema = { personId: personIdSchema, rule: v.string(), occurrence: v.string() };

/** What is asked, promised, told, and who leads to whom. */
export const followThroughCommands = [
  /** Something asked for; how it was asked is logged with it. */
  v.strictObject({
    name: v.literal('addAsk'),
    target: targetSchema,
    ask: v.strictObject({
      what: v.string(),
      medium: askSchema.entries.medium,
      askedOn: civilDaySchema,
      followUpOn: v.exactOptional(civilDaySchema),
      /** What was written or said, for the history; without it, what was asked for. */
      text: v.exactOptional(v.string()),
    }),
  }),
  v.strictObject({
    name: v.literal('addPromise'),
    target: targetSchema,
    promise: newPromiseSchema,
  }),
  v.strictObject({
    name: v.literal('addIntroduction'),
    introduction: v.variant('direction', [
      v.strictObject({
        direction: v.literal('received'),
        helper: whomSchema,
        target: whomSchema,
        about: v.string(),
      }),
      v.strictObject({
        direction: v.literal('made'),
        for: whomSchema,
        target: whomSchema,
        about: v.string(),
      }),
    ]),
  }),
  v.strictObject({ name: v.literal('recordProgress'), progress: progressSchema }),
  v.strictObject({
    name: v.literal('deleteRecord'),
    record: v.variant('of', [
      v.strictObject({ of: v.literal('ask'), id: askIdSchema }),
      v.strictObject({ of: v.literal('help'), id: helpIdSchema }),
      v.strictObject({ of: v.literal('promise'), id: promiseIdSchema }),
      v.strictObject({ of: v.literal('introduction'), id: introductionIdSchema }),
    ]),
  }),
  v.strictObject({
    name: v.literal('answerPrompt'),
    ...promptRefSchema,
    answer: v.variant('answer', [
      v.strictObject({
        answer: v.literal('done'),
        interaction: v.optional(newInteractionSchema),
        progress: v.exactOptional(progressSchema),
      }),
      v.strictObject({ answer: v.literal('snoozed'), until: civilDaySchema }),
      v.strictObject({ answer: v.literal('not-this') }),
      v.strictObject({ answer: v.literal('let-go') }),
    ]),
  }),
] as const;
