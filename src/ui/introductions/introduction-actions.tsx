import type { CivilDay } from '../../domain/civil-day';
import type { IntroductionStep } from '../../domain/introduction';
import { stepsNext } from '../../domain/introduction-steps';
import type { CardIntroduction } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { sayIntroduction, sayStep } from './words';

interface IntroductionActionsProps {
  between: CardIntroduction;
  today: CivilDay;
}

/** The next steps of an introduction, and that it may rest. Nothing once it is done. */
export function IntroductionActions({ between, today }: IntroductionActionsProps) {
  const run = useRun();
  const { id: introductionId } = between.introduction;
  const steps = stepsNext(between.introduction);
  if (steps.length === 0) return null;
  const record = (step: IntroductionStep, said: string) => {
    const progress = { of: 'introduction', introductionId, step, day: today } as const;
    return run.act({ name: 'recordProgress', progress }, said, true);
  };
  const who = sayIntroduction(between);
  return (
    <div class="buttons">
      {steps.map((step) => (
        <Button
          key={step}
          aria-label={`${sayStep(step, between)} (${who})`}
          onClick={() => record(step, t('record_noted'))}
        >
          {sayStep(step, between)}
        </Button>
      ))}
      <Button
        look="bare"
        aria-label={t('introduction_restOf', who)}
        onClick={() => record('rested', t('record_rested'))}
      >
        {t('record_rest')}
      </Button>
    </div>
  );
}
