import * as v from 'valibot';
import { readableAddress } from './alias';
import { aliasKeySchema } from './alias-schema';
import type { Person } from './person';

/** What to call a person: the name, or the address they were kept by while there is none. */
export function calledBy(person: Person): string {
  if (person.name) return person.name;
  const key = v.safeParse(aliasKeySchema, person.keptAs);
  return key.success ? readableAddress(key.output) : person.keptAs;
}
