import { calledBy } from '../../called';
import { addDays, type CivilDay, latestDay } from '../../civil-day';
import type { Introduction, IntroductionStep, Made, Received } from '../../introduction';
import { type Sentence, type SentenceValue, sentence } from '../../sentence';
import type { Source } from '../../source';
import type { LinkedIntroduction, Occurrence, PersonRecords, Rule } from '../rule';

/** Thanks are due within a day, as after a talk. */
const thankAfterDays = 1;
/** By then two people who were brought together have mostly found a day. */
const askAfterDays = 14;

interface Said {
  action: Sentence;
  reason: Sentence;
  source?: Source;
  takesCourage?: true;
}

function stepOf(
  { id }: Introduction,
  step: IntroductionStep,
  dueDay: CivilDay,
  said: Said,
): Occurrence {
  const done = { form: 'introduction', introductionId: id, step } as const;
  return { key: `${id} ${step}`, dueDay, ...said, done };
}

/** What one who helps me may be asked, thanked for and told. */
function ofHelper(introduction: Received, called: string, target: string): Occurrence[] {
  const { wantedOn, askedOn, agreedOn, introducedOn, thankedOn, metOn, toldOn } = introduction;
  const of = (day: CivilDay): SentenceValue[] => [called, target, { day }];
  const steps: Occurrence[] = [];
  if (!askedOn && !agreedOn && !introducedOn && !metOn) {
    const action = sentence('prompt_introduction_step_action_ask', called, target);
    const reason = sentence('prompt_introduction_step_reason_ask', ...of(wantedOn));
    steps.push(stepOf(introduction, 'asked', wantedOn, { action, reason, takesCourage: true }));
  }
  if (introducedOn && !thankedOn) {
    const action = sentence('prompt_introduction_step_action_thank', called, target);
    const reason = sentence('prompt_introduction_step_reason_thank', ...of(introducedOn));
    const source: Source = { idea: 7, study: 'kumar-epley-2018' };
    const dueDay = addDays(introducedOn, thankAfterDays);
    steps.push(stepOf(introduction, 'thanked', dueDay, { action, reason, source }));
  }
  if (metOn && !toldOn) {
    const action = sentence('prompt_introduction_step_action_tell', called, target);
    const reason = sentence('prompt_introduction_step_reason_tell', ...of(metOn));
    steps.push(stepOf(introduction, 'told', metOn, { action, reason, source: { idea: 8 } }));
  }
  return steps;
}

/** The news that travels back up a chain to one who opened the way. */
function ofOpener(
  { id, metOn }: Introduction,
  called: string,
  { other, target }: LinkedIntroduction,
  { interactions }: PersonRecords,
): Occurrence[] {
  if (!metOn) return [];
  if (interactions.some(({ kind, day }) => kind === 'told-outcome' && day >= metOn)) return [];
  return [
    {
      key: `${id} before`,
      dueDay: metOn,
      action: sentence('prompt_introduction_step_action_before', called),
      reason: sentence(
        'prompt_introduction_step_reason_before',
        called,
        target,
        { day: metOn },
        other,
      ),
      source: { idea: 8 },
      done: { form: 'log', kind: 'told-outcome' },
    },
  ];
}

/** The one I introduce: asked for leave first, in the end asked whether they met. */
function ofOneItIsFor(introduction: Made, called: string, target: string): Occurrence[] {
  const { wantedOn, forAgreedOn, targetAgreedOn, introducedOn, metOn } = introduction;
  const of = (day: CivilDay): SentenceValue[] => [called, target, { day }];
  if (metOn) return [];
  if (introducedOn) {
    const action = sentence('prompt_introduction_step_action_met', called, target);
    const reason = sentence('prompt_introduction_step_reason_met', ...of(introducedOn));
    return [stepOf(introduction, 'met', addDays(introducedOn, askAfterDays), { action, reason })];
  }
  if (!forAgreedOn) {
    const action = sentence('prompt_introduction_step_action_for', called, target);
    const reason = sentence('prompt_introduction_step_reason_for', ...of(wantedOn));
    return [stepOf(introduction, 'forAgreed', wantedOn, { action, reason })];
  }
  if (!targetAgreedOn) return [];
  const agreedOn = latestDay(forAgreedOn, targetAgreedOn);
  const action = sentence('prompt_introduction_step_action_introduce', called, target);
  const reason = sentence('prompt_introduction_step_reason_introduce', ...of(agreedOn));
  return [stepOf(introduction, 'introduced', agreedOn, { action, reason })];
}

/** The one I introduce somebody to: asked for leave as well. */
function ofMadeTarget(introduction: Made, called: string, other: string): Occurrence[] {
  const { wantedOn, targetAgreedOn, introducedOn, metOn } = introduction;
  if (targetAgreedOn || introducedOn || metOn) return [];
  const action = sentence('prompt_introduction_step_action_target', called, other);
  const reason = sentence('prompt_introduction_step_reason_target', called, other, {
    day: wantedOn,
  });
  return [stepOf(introduction, 'targetAgreed', wantedOn, { action, reason })];
}

function stepsOf(linked: LinkedIntroduction, records: PersonRecords): Occurrence[] {
  const { introduction, as, other, target } = linked;
  const called = calledBy(records.person);
  if (introduction.restedOn) return [];
  if (as === 'before') return ofOpener(introduction, called, linked, records);
  if (introduction.direction === 'received') {
    return as === 'helper' ? ofHelper(introduction, called, target) : [];
  }
  if (as === 'for') return ofOneItIsFor(introduction, called, target);
  return as === 'target' ? ofMadeTarget(introduction, called, other) : [];
}

/** Step by step: one person leads to the next, and thanks and news travel back. */
export const rule: Rule = {
  id: 'introduction-step',
  rank: 60,
  source: { idea: 4 },
  occurrences(records) {
    return records.introductions.flatMap((linked) => stepsOf(linked, records));
  },
};
