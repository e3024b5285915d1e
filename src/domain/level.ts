import * as v from 'valibot';

/** How well the user knows somebody: 1 know well, 2 know a little, 3 don't know yet. Never a score. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];
export const levelSchema = v.picklist(levels);
