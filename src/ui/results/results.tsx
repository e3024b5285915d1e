import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CommandArgs, Outcome } from '../../domain/commands';
import { Button } from '../button';
import { FailureText } from '../field';
import { t } from '../i18n';
import { RunContext } from './run';
import { useResults } from './use-results';
import './results.css';

interface ResultsProps {
  /** Carries one change out; may reject with a Refusal. */
  run: (args: CommandArgs) => Promise<Outcome>;
  /** What stands for the person on show (a card's draftKey), where the surface shows one. */
  shown?: string | undefined;
  children: ComponentChildren;
}

/** Around all of a surface: gives its parts `useRun()`, and says results in one line with Undo. */
export function Results({ run: carryOut, shown, children }: ResultsProps) {
  const { run, result, movedOn } = useResults(carryOut, shown);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result?.vanishes) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [result]);

  const { said, failure, outcome } = result ?? {};
  const person = outcome?.person;
  const undo = (commandId: Outcome['commandId']) =>
    run.act({ name: 'undo', commandId }, t('result_undone'), true);
  return (
    <RunContext.Provider value={run}>
      {children}
      <div class={result ? 'results' : 'results nothing'}>
        <div role="status" tabIndex={-1} ref={line}>
          {said && <span>{movedOn && person ? t('result_savedTo', person.called) : said}</span>}
          {outcome && (
            <Button look="bare" onClick={() => undo(outcome.commandId)}>
              {t('result_undo')}
            </Button>
          )}
        </div>
        <FailureText
          failure={failure && movedOn ? { message: t('result_notSavedBefore') } : failure}
        />
      </div>
    </RunContext.Provider>
  );
}
