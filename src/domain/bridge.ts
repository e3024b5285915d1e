import type { Level } from './level';
import type { PersonId } from './person';

/** Somebody who could introduce me, and why them. */
export interface Bridge {
  personId: PersonId;
  called: string;
  company?: string;
  level?: Level;
  /**
   * `led-there`: stands in a chain with somebody of the same company or with the person themselves.
   * `same-company`: works, or says to work, where the person does.
   */
  why: 'led-there' | 'same-company';
}
