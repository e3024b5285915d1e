import type { CivilDay } from '../civil-day';
import type { Level } from '../level';
import type { PersonId } from '../person';
import type { Sentence } from '../sentence';
import type { Source } from '../source';
import type { DoneForm } from './rule';

/** One suggested next step for one person, ready to be shown. */
export interface Prompt {
  personId: PersonId;
  /** The person's name, or the address where there is none. */
  called: string;
  level?: Level;
  rule: string;
  occurrence: string;
  dueDay: CivilDay;
  action: Sentence;
  reason: Sentence;
  source: Source;
  done: DoneForm;
}
