import type { CivilDay } from '../civil-day';
import type { Level } from '../level';
import type { PersonId } from '../person';
import type { Sentence } from '../sentence';
import type { Source } from '../source';
import type { DoneForm, Rule } from './rule';

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
  /** Where it stands, unless in the day's list (`Rule`). */
  place?: Exclude<Rule['place'], 'list' | undefined>;
  /** An easy step beforehand makes it easier. */
  takesCourage?: true;
  done: DoneForm;
}
