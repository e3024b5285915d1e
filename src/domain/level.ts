import * as v from 'valibot';

/** How well the user knows somebody: 1 know well, 2 know a little, 3 don't know yet. Never a score. */
export const levelSchema = v.picklist([1, 2, 3]);
export type Level = v.InferOutput<typeof levelSchema>;
export const levels: readonly Level[] = levelSchema.options;
