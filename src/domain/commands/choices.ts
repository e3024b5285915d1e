import * as v from 'valibot';
import { civilDaySchema } from '../civil-day-schema';
import { personLanguageSchema } from '../person';
import { cadenceDaysSchema, settingsSchema } from '../settings';
import { stagedSetIdSchema } from '../staged-set';
import { templateIdSchema } from '../template';

const { entries: settingsFields } = settingsSchema;

/** By level; of a level that is left out, nothing changes. */
const someCadencesSchema = v.strictObject({
  1: v.exactOptional(cadenceDaysSchema),
  2: v.exactOptional(cadenceDaysSchema),
  3: v.exactOptional(cadenceDaysSchema),
});

/** Settings, and drafts of the user’s own. */
export const choiceCommands = [
  /** Each says only what changes, so that of two changes in quick succession none is lost. */
  v.strictObject({
    name: v.literal('changeSettings'),
    settings: v.strictObject({
      placement: v.exactOptional(v.nonOptional(settingsFields.placement)),
      dailyCap: v.exactOptional(settingsFields.dailyCap),
      cadences: v.exactOptional(someCadencesSchema),
      appearance: v.exactOptional(v.nullable(v.nonOptional(settingsFields.appearance))),
      language: v.exactOptional(v.nullable(v.nonOptional(settingsFields.language))),
      reconnectAfterYears: v.exactOptional(settingsFields.reconnectAfterYears),
      reminderTime: v.exactOptional(v.nullable(v.nonOptional(settingsFields.reminderTime))),
      quietDay: v.exactOptional(
        v.strictObject({ weekday: settingsFields.quietDays.item, quiet: v.boolean() }),
      ),
      pausedUntil: v.exactOptional(v.nullable(v.nonOptional(settingsFields.pausedUntil))),
      minutesAMonth: v.exactOptional(settingsFields.minutesAMonth),
      views: v.exactOptional(v.nonOptional(settingsFields.views)),
      lastBackupOn: v.exactOptional(v.nonOptional(settingsFields.lastBackupOn)),
      lastBackupChanges: v.exactOptional(v.nonOptional(settingsFields.lastBackupChanges)),
      lastBackupVersion: v.exactOptional(v.nonOptional(settingsFields.lastBackupVersion)),
      backupEveryDays: v.exactOptional(v.nullable(v.nonOptional(settingsFields.backupEveryDays))),
      backupLaterOn: v.exactOptional(v.nonOptional(settingsFields.backupLaterOn)),
    }),
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
  /** Puts rows that were brought before in the place of everything. */
  v.strictObject({
    name: v.literal('restoreBackup'),
    setId: stagedSetIdSchema,
    rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** The day the backup was made: it is the last backup from then on. */
    madeOn: civilDaySchema,
  }),
  /** Puts rows that were brought before beside everything else. */
  v.strictObject({
    name: v.literal('importRows'),
    setId: stagedSetIdSchema,
    rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** How many changes there were when they were planned: turned down when there are more. */
    changes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Everything the user ever wrote or chose. */
  v.strictObject({ name: v.literal('deleteEverything') }),
] as const;
