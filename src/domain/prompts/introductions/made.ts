import { addDays, addWorkingDays, type CivilDay, latestDay } from '../../civil-day';
import type { Made } from '../../introduction';
import { type SentenceValue, sentence } from '../../sentence';
import type { Occurrence } from '../rule';
import { type Said, stepOf } from './step';

/** As for anything asked in writing: long enough to answer in, short enough to be remembered. */
const answerWorkingDays = 5;
/** By then two people who were brought together have mostly found a day. */
const askAfterDays = 14;

/** A question for leave is open: after a while, what they say to it is asked for. */
function answerOf(
  introduction: Made,
  side: 'for' | 'target',
  askedOn: CivilDay,
  [called, other]: [string, string],
): Occurrence {
  const action = sentence('prompt_introduction_step_action_answer', called, other);
  const reason = sentence('prompt_introduction_step_reason_answer', called, other, {
    day: askedOn,
  });
  const dueDay = addWorkingDays(askedOn, answerWorkingDays);
  const step = stepOf(introduction, `${side}Agreed`, dueDay, { action, reason });
  return { ...step, key: `${introduction.id} ${side}Answer` };
}

/** Asking for leave. It is named by what it is for, as before asking was a step of its own. */
function askOf(introduction: Made, side: 'for' | 'target', said: Said): Occurrence {
  const step = stepOf(introduction, `${side}Asked`, introduction.wantedOn, said);
  return { ...step, key: `${introduction.id} ${side}Agreed` };
}

/** The one I introduce: asked for leave first, in the end asked whether they met. */
export function ofOneItIsFor(introduction: Made, called: string, target: string): Occurrence[] {
  const { wantedOn, forAskedOn, forAgreedOn, targetAgreedOn, introducedOn, metOn } = introduction;
  const of = (day: CivilDay): SentenceValue[] => [called, target, { day }];
  if (metOn) return [];
  if (introducedOn) {
    const action = sentence('prompt_introduction_step_action_met', called, target);
    const reason = sentence('prompt_introduction_step_reason_met', ...of(introducedOn));
    return [stepOf(introduction, 'met', addDays(introducedOn, askAfterDays), { action, reason })];
  }
  if (!forAgreedOn && forAskedOn) {
    return [answerOf(introduction, 'for', forAskedOn, [called, target])];
  }
  if (!forAgreedOn) {
    const action = sentence('prompt_introduction_step_action_for', called, target);
    const reason = sentence('prompt_introduction_step_reason_for', ...of(wantedOn));
    return [askOf(introduction, 'for', { action, reason })];
  }
  if (!targetAgreedOn) return [];
  const agreedOn = latestDay(forAgreedOn, targetAgreedOn);
  const action = sentence('prompt_introduction_step_action_introduce', called, target);
  const reason = sentence('prompt_introduction_step_reason_introduce', ...of(agreedOn));
  return [stepOf(introduction, 'introduced', agreedOn, { action, reason })];
}

/** The one I introduce somebody to: asked for leave as well. */
export function ofMadeTarget(introduction: Made, called: string, other: string): Occurrence[] {
  const { wantedOn, targetAskedOn, targetAgreedOn, introducedOn, metOn } = introduction;
  if (targetAgreedOn || introducedOn || metOn) return [];
  if (targetAskedOn) return [answerOf(introduction, 'target', targetAskedOn, [called, other])];
  const action = sentence('prompt_introduction_step_action_target', called, other);
  const reason = sentence('prompt_introduction_step_reason_target', called, other, {
    day: wantedOn,
  });
  return [askOf(introduction, 'target', { action, reason })];
}
