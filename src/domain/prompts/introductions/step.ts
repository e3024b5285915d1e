import type { CivilDay } from '../../civil-day';
import type { Introduction, IntroductionStep } from '../../introduction';
import type { Sentence } from '../../sentence';
import type { Source } from '../../source';
import type { Occurrence } from '../rule';

/** What a step says. */
export interface Said {
  action: Sentence;
  reason: Sentence;
  source?: Source;
  takesCourage?: true;
}

/** A step of an introduction as something to do, on a day. */
export function stepOf(
  { id }: Introduction,
  step: IntroductionStep,
  dueDay: CivilDay,
  said: Said,
): Occurrence {
  const done = { form: 'introduction', introductionId: id, step } as const;
  return { key: `${id} ${step}`, dueDay, ...said, done };
}
