import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';

/**
 * The mark of something the user deleted that a file may bring again. Its id is what an import would
 * give it (`import/stable-id.ts`): it says nothing of what it was.
 */
export const deletionSchema = v.looseObject({
  id: v.pipe(v.string(), v.uuid()),
  deletedOn: civilDaySchema,
});
export type Deletion = v.InferOutput<typeof deletionSchema>;
