import * as v from 'valibot';

/** Where the user's notes are shown. Nothing is drawn on a page while it is unset. */
export const placementSchema = v.picklist(['page', 'side-panel']);
export type Placement = v.InferOutput<typeof placementSchema>;

export const settingsSchema = v.looseObject({
  placement: v.optional(placementSchema),
  /** Prompts a day at most; talks of today and tomorrow do not count. */
  dailyCap: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = { dailyCap: 3 };
