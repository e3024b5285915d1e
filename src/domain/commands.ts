import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { appointmentSchema, conversationIdSchema } from './conversation';
import { interactionIdSchema, newInteractionSchema } from './interaction-schema';
import { levelSchema } from './level';
import { noteIdSchema } from './note';
import { personIdSchema } from './person';
import { seenProfileSchema } from './seen-profile';
import { placementSchema } from './settings';

export const commandIdSchema = v.pipe(v.string(), v.uuid(), v.brand('CommandId'));
export type CommandId = v.InferOutput<typeof commandIdSchema>;

/**
 * Whom a write is for: the person, or the profile it was shown for, who is kept from then on.
 * It never says "whoever is in the tab now", so a page that moves on cannot re-aim a write.
 */
export const targetSchema = v.union([
  v.strictObject({ personId: personIdSchema }),
  v.strictObject({ profile: seenProfileSchema }),
]);
export type Target = v.InferOutput<typeof targetSchema>;

/** How a prompt is named in an answer. */
const promptRefSchema = { personId: personIdSchema, rule: v.string(), occurrence: v.string() };

/** What came of an agreed talk. */
export const resultSchema = v.variant('result', [
  v.strictObject({ result: v.literal('held'), day: civilDaySchema, text: v.string() }),
  v.strictObject({ result: v.literal('missed') }),
  v.strictObject({ result: v.literal('moved'), appointment: appointmentSchema }),
]);
export type Result = v.InferOutput<typeof resultSchema>;

/** Every change the user can make. Texts are checked by the command, so that a refusal is a plain message. */
export const commandArgsSchema = v.variant('name', [
  v.strictObject({ name: v.literal('addNote'), target: targetSchema, text: v.string() }),
  v.strictObject({ name: v.literal('editNote'), noteId: noteIdSchema, text: v.string() }),
  v.strictObject({ name: v.literal('deleteNote'), noteId: noteIdSchema }),
  /** For a person not kept yet, to be kept without a word; changes nothing for one who is. */
  v.strictObject({ name: v.literal('keepPerson'), target: targetSchema }),
  v.strictObject({ name: v.literal('setLevel'), target: targetSchema, level: levelSchema }),
  v.strictObject({
    name: v.literal('logInteraction'),
    target: targetSchema,
    interaction: v.strictObject({ ...newInteractionSchema.entries, text: v.string() }),
  }),
  v.strictObject({
    name: v.literal('deleteInteraction'),
    interactionId: interactionIdSchema,
  }),
  v.strictObject({
    name: v.literal('planConversation'),
    target: targetSchema,
    /** Missing: proposed, no day agreed yet. */
    appointment: v.optional(appointmentSchema),
  }),
  v.strictObject({
    name: v.literal('cancelConversation'),
    conversationId: conversationIdSchema,
  }),
  v.strictObject({
    name: v.literal('recordResult'),
    conversationId: conversationIdSchema,
    outcome: resultSchema,
  }),
  v.strictObject({
    name: v.literal('editPerson'),
    target: targetSchema,
    fields: v.strictObject({
      name: v.string(),
      headline: v.string(),
      company: v.string(),
      connectedOn: v.nullable(civilDaySchema),
    }),
  }),
  v.strictObject({
    name: v.literal('answerPrompt'),
    ...promptRefSchema,
    answer: v.variant('answer', [
      v.strictObject({
        answer: v.literal('done'),
        interaction: v.optional(newInteractionSchema),
      }),
      v.strictObject({ answer: v.literal('snoozed'), until: civilDaySchema }),
      v.strictObject({ answer: v.literal('not-this') }),
      v.strictObject({ answer: v.literal('let-go') }),
    ]),
  }),
  v.strictObject({ name: v.literal('pickUpAgain'), personId: personIdSchema }),
  /** Another member stands at the person's address: it is the person all the same. */
  v.strictObject({
    name: v.literal('samePerson'),
    personId: personIdSchema,
    profile: seenProfileSchema,
  }),
  /** Another member stands at the person's address: it is somebody else, the address is theirs now. */
  v.strictObject({
    name: v.literal('otherPerson'),
    personId: personIdSchema,
    profile: seenProfileSchema,
  }),
  /** Everything of `from` becomes a part of `into`. */
  v.strictObject({
    name: v.literal('mergePeople'),
    into: personIdSchema,
    from: personIdSchema,
  }),
  v.strictObject({
    name: v.literal('changeSettings'),
    settings: v.strictObject({
      placement: v.exactOptional(placementSchema),
      dailyCap: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    }),
  }),
  v.strictObject({ name: v.literal('undo'), commandId: commandIdSchema }),
]);
export type CommandArgs = v.InferOutput<typeof commandArgsSchema>;
export type CommandName = CommandArgs['name'];

/** One change with the id its sender made: sent twice, it is carried out once. */
export const commandSchema = v.strictObject({ id: commandIdSchema, args: commandArgsSchema });
export type Command = v.InferOutput<typeof commandSchema>;

/** What a carried-out command tells its sender. */
export const outcomeSchema = v.strictObject({
  commandId: commandIdSchema,
  /** The person written to: with the name to say, or the address where there is none. */
  person: v.optional(v.strictObject({ id: personIdSchema, called: v.string() })),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;
