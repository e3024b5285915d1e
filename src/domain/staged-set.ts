import * as v from 'valibot';

/** Rows that are brought in pieces before one command puts them in place. */
export const stagedSetIdSchema = v.pipe(v.string(), v.uuid(), v.brand('StagedSetId'));
export type StagedSetId = v.InferOutput<typeof stagedSetIdSchema>;
