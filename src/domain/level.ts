import * as v from 'valibot';

/** How well the user knows somebody: 1 know well, 2 know a little, 3 don't know yet. Never a score. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];
export const levelSchema = v.picklist(levels);

/** True for a number that is a level. */
export function isLevel(number: number): number is Level {
  return number === 1 || number === 2 || number === 3;
}
