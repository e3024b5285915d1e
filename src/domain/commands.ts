import * as v from 'valibot';
import { askIdSchema, askSchema } from './ask';
import { civilDaySchema } from './civil-day-schema';
import {
  appointmentSchema,
  conversationIdSchema,
  learnedSchema,
  preparationSchema,
} from './conversation';
import { helpIdSchema } from './help';
import { interactionIdSchema, newInteractionSchema } from './interaction-schema';
import { introductionIdSchema } from './introduction-schema';
import { levelSchema } from './level';
import { noteIdSchema } from './note';
import { personIdSchema, personLanguageSchema, personSchema } from './person';
import { progressSchema } from './progress';
import { newPromiseSchema, promiseIdSchema } from './promise';
import { seenProfileSchema } from './seen-profile';
import { settingsSchema } from './settings';
import { templateIdSchema } from './template';

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

/** Somebody kept or shown, or somebody new of whom the name is all that is known. */
export const whomSchema = v.union([targetSchema, v.strictObject({ name: v.string() })]);
export type Whom = v.InferOutput<typeof whomSchema>;

/** How a prompt is named in an answer. */
const promptRefSchema = { personId: personIdSchema, rule: v.string(), occurrence: v.string() };

/** What came of an agreed talk. */
export const resultSchema = v.variant('result', [
  v.strictObject({
    result: v.literal('held'),
    day: civilDaySchema,
    text: v.string(),
    learned: v.exactOptional(learnedSchema),
    promises: v.exactOptional(v.pipe(v.array(newPromiseSchema), v.maxLength(30))),
  }),
  v.strictObject({ result: v.literal('missed') }),
  v.strictObject({ result: v.literal('moved'), appointment: appointmentSchema }),
]);
export type Result = v.InferOutput<typeof resultSchema>;

const { entries: settingsFields } = settingsSchema;
const { entries: personFields } = personSchema;

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
    preparation: v.exactOptional(preparationSchema),
  }),
  /** A proposed talk has its day now, or an agreed one another. */
  v.strictObject({
    name: v.literal('agreeConversation'),
    conversationId: conversationIdSchema,
    appointment: appointmentSchema,
  }),
  v.strictObject({
    name: v.literal('prepareConversation'),
    conversationId: conversationIdSchema,
    preparation: preparationSchema,
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
        progress: v.exactOptional(progressSchema),
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
  /** Somebody of whom the user knows the name, on LinkedIn or not. */
  v.strictObject({
    name: v.literal('addPeople'),
    people: v.pipe(
      v.array(
        v.strictObject({
          name: v.string(),
          level: v.exactOptional(levelSchema),
          pausedUntil: v.exactOptional(civilDaySchema),
        }),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
  /** What is said of a person beside name and level; null forgets it, a missing field stays. */
  v.strictObject({
    name: v.literal('changePerson'),
    target: targetSchema,
    fields: v.strictObject({
      keyPerson: v.exactOptional(v.boolean()),
      caresAbout: v.exactOptional(v.string()),
      offers: v.exactOptional(v.nonOptional(personFields.offers)),
      email: v.exactOptional(v.string()),
      language: v.exactOptional(v.nullable(personLanguageSchema)),
      cadenceDays: v.exactOptional(v.nullable(v.nonOptional(personFields.cadenceDays))),
      pausedUntil: v.exactOptional(v.nullable(civilDaySchema)),
    }),
  }),
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
  /** One event and everybody met there: each has it in their history. */
  v.strictObject({
    name: v.literal('logEvent'),
    personIds: v.pipe(v.array(personIdSchema), v.minLength(1), v.maxLength(100)),
    day: civilDaySchema,
    text: v.string(),
  }),
  /** A draft of the user's own; with an id, the one that it becomes instead. */
  v.strictObject({
    name: v.literal('saveTemplate'),
    templateId: v.exactOptional(templateIdSchema),
    template: v.strictObject({
      name: v.string(),
      language: personLanguageSchema,
      text: v.string(),
    }),
  }),
  v.strictObject({ name: v.literal('deleteTemplate'), templateId: templateIdSchema }),
  v.strictObject({
    name: v.literal('changeSettings'),
    settings: v.strictObject({
      placement: v.exactOptional(v.nonOptional(settingsFields.placement)),
      dailyCap: v.exactOptional(settingsFields.dailyCap),
      cadences: v.exactOptional(settingsFields.cadences),
      reconnectAfterYears: v.exactOptional(settingsFields.reconnectAfterYears),
      reminderTime: v.exactOptional(v.nullable(v.nonOptional(settingsFields.reminderTime))),
      quietDays: v.exactOptional(settingsFields.quietDays),
      pausedUntil: v.exactOptional(v.nullable(v.nonOptional(settingsFields.pausedUntil))),
      minutesAMonth: v.exactOptional(settingsFields.minutesAMonth),
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
