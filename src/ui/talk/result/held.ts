import type { CivilDay } from '../../../domain/civil-day';
import type { Result } from '../../../domain/commands';
import type { Learned } from '../../../domain/conversation';
import type { NewPromise } from '../../../domain/promise';
import { type Failure, refused } from '../../failure';
import { checkDay } from '../../forms/day-field';

/** Whether they are glad to stay in touch, as the form asks it. */
export type StayInTouch = 'yes' | 'no' | 'not-asked';

/** A promise as it is being filled in. */
export interface PromiseDraft {
  by: NewPromise['by'];
  what: string;
  dueDay: string;
}

/** What came of a talk, beside what was said, as it is being filled in. */
export interface HeldDraft {
  learned: string;
  /** One a line. */
  names: string;
  promises: PromiseDraft[];
  stayInTouch: StayInTouch;
}

export const nothingCameOfIt: HeldDraft = {
  learned: '',
  names: '',
  promises: [],
  stayInTouch: 'not-asked',
};

/** The names of a text with one a line, each once. */
export function namesIn(text: string): string[] {
  const names = text.split('\n').map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

const answers = { yes: true, no: false } as const;

function learnedOf({ learned, names, stayInTouch }: HeldDraft): { learned?: Learned } {
  const all = namesIn(names);
  const text = learned.trim();
  if (!text && all.length === 0 && stayInTouch === 'not-asked') return {};
  const asked = stayInTouch === 'not-asked' ? {} : { mayStayInTouch: answers[stayInTouch] };
  return { learned: { learned: text, names: all, ...asked } };
}

/** A failure, and which promise it is about. */
type AtPromise = { failure: Failure; promise: number };

function promisesOf(
  drafts: PromiseDraft[],
  held: CivilDay,
): { promises?: NewPromise[] } | AtPromise {
  const promises: NewPromise[] = [];
  for (const [promise, { by, what, dueDay }] of drafts.entries()) {
    if (!what.trim() && !dueDay) continue;
    if (!what.trim()) return { failure: refused('what-empty'), promise };
    const checked = dueDay ? checkDay(dueDay, { min: held }) : undefined;
    if (checked && 'failure' in checked) return { failure: checked.failure, promise };
    promises.push({ by, what: what.trim(), ...(checked && { dueDay: checked.day }) });
  }
  return promises.length > 0 ? { promises } : {};
}

type Held = Extract<Result, { result: 'held' }>;

/** The result of a talk that was held on `day`, or why it is turned down. */
export function checkHeld(
  day: CivilDay,
  text: string,
  draft: HeldDraft,
): { outcome: Held } | AtPromise {
  const promised = promisesOf(draft.promises, day);
  if ('failure' in promised) return promised;
  const said = { result: 'held', day, text: text.trim() } as const;
  return { outcome: { ...said, ...learnedOf(draft), ...promised } };
}
