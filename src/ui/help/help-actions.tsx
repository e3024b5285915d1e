import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Help } from '../../domain/help';
import { Button } from '../button';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { OutcomeForm } from './outcome-form';

/** Say what came of it; say that it was told. */
export function HelpActions({ help, today }: { help: Help; today: CivilDay }) {
  const run = useRun();
  const [saying, setSaying] = useState(false);
  const { id: helpId, toldOn, direction, what, outcome } = help;
  const tell = () => {
    const progress = { of: 'help', helpId, told: true, day: today } as const;
    return run.act({ name: 'recordProgress', progress }, t('record_noted'), true);
  };
  return (
    <>
      {saying && <OutcomeForm help={help} today={today} onClose={() => setSaying(false)} />}
      <div class="buttons" hidden={saying}>
        <Button
          look={outcome ? 'bare' : 'plain'}
          aria-label={t('help_sayOutcomeOf', what)}
          onClick={() => setSaying(true)}
        >
          {t('help_sayOutcome')}
        </Button>
        {!toldOn && (
          <Button look={outcome ? 'plain' : 'bare'} onClick={tell}>
            {t(direction === 'got' ? 'help_tell' : 'help_hear')}
          </Button>
        )}
      </div>
    </>
  );
}
