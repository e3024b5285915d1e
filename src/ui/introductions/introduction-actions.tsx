import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { IntroductionStep } from '../../domain/introduction';
import { stepsNext } from '../../domain/introduction-steps';
import type { CardIntroduction } from '../../domain/person-card';
import { Button } from '../button';
import type { Failure } from '../failure';
import { checkDay, DayField } from '../forms/day-field';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { sayIntroduction, sayStep } from './words';

interface IntroductionActionsProps {
  between: CardIntroduction;
  today: CivilDay;
}

/** The day of a step: today, unless another was asked for. */
function useStepDay(today: CivilDay) {
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const set = (day: string | undefined) => {
    setTyped(day);
    setFailure(undefined);
  };
  /** The day, or undefined after saying what is wrong with it. */
  const take = (): CivilDay | undefined => {
    const checked = checkDay(typed ?? today, { max: today });
    if ('day' in checked) return checked.day;
    setFailure(checked.failure);
    return undefined;
  };
  return { typed, failure, set, take };
}

/** The next steps of an introduction, and that it may rest. Nothing once it is done. */
export function IntroductionActions({ between, today }: IntroductionActionsProps) {
  const run = useRun();
  const day = useStepDay(today);
  const { id: introductionId } = between.introduction;
  const steps = stepsNext(between.introduction);
  if (steps.length === 0) return null;
  const record = async (step: IntroductionStep, said: string) => {
    const on = day.take();
    if (!on) return;
    const progress = { of: 'introduction', introductionId, step, day: on } as const;
    await run.act({ name: 'recordProgress', progress }, said, true);
    day.set(undefined);
  };
  const who = sayIntroduction(between);
  return (
    <>
      {day.typed !== undefined && (
        <DayField
          label={t('log_day')}
          value={day.typed}
          onValue={day.set}
          max={today}
          failure={day.failure}
        />
      )}
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
        <Button
          look="bare"
          aria-label={`${t('record_otherDay')} (${who})`}
          aria-expanded={day.typed !== undefined}
          onClick={() => day.set(day.typed === undefined ? today : undefined)}
        >
          {t('record_otherDay')}
        </Button>
      </div>
    </>
  );
}
