import type { Direction, InteractionKind } from '../../../domain/interaction';
import type { IntroductionStep } from '../../../domain/introduction';
import { type MessageKey, t } from '../../i18n';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';
import { StepForm } from './step-form';
import { useAnswer } from './use-answer';

interface StepWords {
  label: MessageKey;
  /** How what was said with it is logged. */
  kind: InteractionKind;
  direction: Direction;
  /** Nothing can come in between any more. */
  sure?: true;
}

const said = { kind: 'message', direction: 'both' } as const;

const words: Readonly<Record<IntroductionStep, StepWords>> = {
  asked: { ...said, label: 'done_introAsked', direction: 'out' },
  agreed: { ...said, label: 'done_introAgreed' },
  forAsked: { ...said, label: 'done_introAsked', direction: 'out' },
  forAgreed: { ...said, label: 'done_introAgreed' },
  targetAsked: { ...said, label: 'done_introAsked', direction: 'out' },
  targetAgreed: { ...said, label: 'done_introAgreed' },
  introduced: { ...said, label: 'done_introIntroduced', direction: 'out' },
  met: { ...said, label: 'done_introMet' },
  thanked: { label: 'done_introThanked', kind: 'thanked', direction: 'out', sure: true },
  told: { label: 'done_introTold', kind: 'told-outcome', direction: 'out', sure: true },
  rested: { ...said, label: 'done_introRested' },
};

/** Somebody asked for leave may have given it at once. */
const atOnce: Partial<Record<IntroductionStep, IntroductionStep>> = {
  forAsked: 'forAgreed',
  targetAsked: 'targetAgreed',
};

function stepsFrom(next: IntroductionStep): IntroductionStep[] {
  if (words[next].sure) return [next];
  const further = atOnce[next];
  return further ? [next, further, 'rested'] : [next, 'rested'];
}

/** The next step of an introduction, or that it is left to rest. */
export function IntroductionDone(props: DoneProps<'introduction'>) {
  const { prompt, done } = props;
  const { introductionId, step: next } = done;
  const answer = useAnswer(props);
  return (
    <StepForm
      {...props}
      label={sayAction(prompt.action)}
      steps={stepsFrom(next).map((value) => ({ value, label: t(words[value].label) }))}
      save={(step, day, text) => {
        const { kind, direction } = words[step];
        return answer({
          progress: { of: 'introduction', introductionId, step, day },
          ...(text && { interaction: { kind, direction, day, text } }),
        });
      }}
    />
  );
}
