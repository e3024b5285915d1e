import { addDays, type CivilDay } from '../../civil-day';
import type { Introduction, Received } from '../../introduction';
import { type SentenceValue, sentence } from '../../sentence';
import type { Source } from '../../source';
import type { LinkedIntroduction, Occurrence, PersonRecords } from '../rule';
import { stepOf } from './step';

/** Thanks are due within a day, as after a talk. */
const thankAfterDays = 1;

/** What one who helps me may be asked, thanked for and told. */
export function ofHelper(introduction: Received, called: string, target: string): Occurrence[] {
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
export function ofOpener(
  { id, metOn }: Introduction,
  called: string,
  { other, target }: LinkedIntroduction,
  { interactions }: PersonRecords,
): Occurrence[] {
  if (!metOn) return [];
  const told = interactions.some(
    ({ kind, day, direction, matter = id }) =>
      kind === 'told-outcome' && direction !== 'in' && day >= metOn && matter === id,
  );
  if (told) return [];
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
      done: { form: 'log', kind: 'told-outcome', matter: id },
    },
  ];
}
