import * as v from 'valibot';
import { aliasKeySchema } from './alias-schema';
import { answerSchema } from './answer';
import { askSchema } from './ask';
import { civilDaySchema } from './civil-day-schema';
import { conversationSchema } from './conversation';
import { deletionSchema } from './deletion';
import { helpSchema } from './help';
import { interactionSchema } from './interaction-schema';
import { introductionSchema } from './introduction-schema';
import { noteSchema } from './note';
import { personIdSchema, personSchema } from './person';
import { promiseSchema } from './promise';
import { settingsSchema } from './settings';
import { templateSchema } from './template';

export const aliasRowSchema = v.looseObject({
  key: aliasKeySchema,
  personId: personIdSchema,
  firstSeen: civilDaySchema,
  lastSeen: civilDaySchema,
});

export const settingsRowSchema = v.looseObject({
  key: v.literal('settings'),
  settings: v.partial(settingsSchema),
});

const withoutDerivedSchema = v.pipe(
  personSchema,
  v.check((person) => !('derived' in person), 'carries what is derived'),
);

/** A row of the user's in data from outside. */
export const userRowSchema = v.variant('store', [
  v.strictObject({ store: v.literal('people'), row: withoutDerivedSchema }),
  v.strictObject({ store: v.literal('aliases'), row: aliasRowSchema }),
  v.strictObject({ store: v.literal('notes'), row: noteSchema }),
  v.strictObject({ store: v.literal('interactions'), row: interactionSchema }),
  v.strictObject({ store: v.literal('conversations'), row: conversationSchema }),
  v.strictObject({ store: v.literal('answers'), row: answerSchema }),
  v.strictObject({ store: v.literal('asks'), row: askSchema }),
  v.strictObject({ store: v.literal('introductions'), row: introductionSchema }),
  v.strictObject({ store: v.literal('helps'), row: helpSchema }),
  v.strictObject({ store: v.literal('promises'), row: promiseSchema }),
  v.strictObject({ store: v.literal('templates'), row: templateSchema }),
  v.strictObject({ store: v.literal('settings'), row: settingsRowSchema }),
  v.strictObject({ store: v.literal('deletions'), row: deletionSchema }),
]);
