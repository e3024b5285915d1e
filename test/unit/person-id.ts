import * as v from 'valibot';
import { personIdSchema } from '../../src/domain/person';

/** An id of a person that begins with these eight digits. */
export const personId = (start: string) =>
  v.parse(personIdSchema, `${start}-0000-4000-8000-000000000000`);
