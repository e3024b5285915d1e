import * as v from 'valibot';
import { civilDaySchema, civilTimeSchema } from './civil-day-schema';
import { languages } from './language';
import { tagColours } from './tag';

/** Where the user's notes are shown. Nothing is drawn on a page while it is unset. */
export const placementSchema = v.picklist(['page', 'side-panel']);
export type Placement = v.InferOutput<typeof placementSchema>;

/** How all surfaces look. */
export const appearanceSchema = v.picklist(['light', 'dark']);
export type Appearance = v.InferOutput<typeof appearanceSchema>;

/** 0 turns a cadence off. */
export const cadenceDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650));

/** As many views as anybody names, and as long as a name and an address may be. */
export const viewsMost = 100;
export const viewNameMaxLength = 60;
const savedViewSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(viewNameMaxLength)),
  address: v.pipe(v.string(), v.maxLength(2000)),
});
export type SavedView = v.InferOutput<typeof savedViewSchema>;

export const settingsSchema = v.looseObject({
  placement: v.optional(placementSchema),
  /** Prompts a day at most; talks of today and tomorrow do not count. */
  dailyCap: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Days between contacts for level 1, 2 and 3; 0 means: do not remind me. */
  cadences: v.strictObject({ 1: cadenceDaysSchema, 2: cadenceDaysSchema, 3: cadenceDaysSchema }),
  /** Years of silence after which somebody once talked to live is worth a surprise hello. */
  reconnectAfterYears: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** The hour of a daily notification; none without one. */
  reminderTime: v.optional(civilTimeSchema),
  /** Days of the week without a notification: 1 Monday to 7 Sunday. */
  quietDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  /** Holidays: no follow-ups and no notification before this day. Talks stay. */
  pausedUntil: v.optional(civilDaySchema),
  /** Minutes a month the user has for staying in touch: what level 1 may hold follows from it. */
  minutesAMonth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000)),
  /** Light or dark whatever the system says; unset, as the system is. */
  appearance: v.optional(appearanceSchema),
  /** What surfaces speak; unset, as the browser does. */
  language: v.optional(v.picklist(languages)),
  /** The colours of tags, by what their spellings have in common (`tagKey`). */
  tagColours: v.optional(v.record(v.string(), v.picklist(tagColours))),
  /** Views of the list of people that the user named, each as the end of its address. */
  views: v.optional(v.pipe(v.array(savedViewSchema), v.maxLength(viewsMost))),
  /** The day of the last backup. A fact about this browser: no backup carries it. */
  lastBackupOn: v.optional(civilDaySchema),
  /** How many changes there had been then. */
  lastBackupChanges: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The version of the extension that made it. */
  lastBackupVersion: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Days after which a backup is made by itself; none without it. */
  backupEveryDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
  /** When the user wanted to hear no more of an old backup for now. */
  backupLaterOn: v.optional(civilDaySchema),
});

/** Facts about this browser, which no backup carries and no restored backup changes. */
export const browserFacts = [
  'lastBackupOn',
  'lastBackupChanges',
  'lastBackupVersion',
  'backupEveryDays',
  'backupLaterOn',
] as const satisfies readonly (keyof Settings)[];
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the rules go by. */
export type RuleSettings = Pick<Settings, 'cadences' | 'reconnectAfterYears'>;

export const defaultSettings: Settings = {
  dailyCap: 3,
  cadences: { 1: 30, 2: 90, 3: 0 },
  reconnectAfterYears: 3,
  quietDays: [],
  minutesAMonth: 600,
};
