import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandArgs, Outcome } from '../../domain/commands';
import type { Failure } from '../failure';

/** Carries a change out and says what came of it in the one status line of the surface. */
export interface Run {
  /**
   * For forms: says `said` when it worked; gives the failure back, to be shown at its field.
   * @param vanishes the control in use goes with its result: the focus moves to Undo
   */
  save(args: CommandArgs, said: string, vanishes?: boolean): Promise<Failure | undefined>;
  /** For single buttons: the same, and the failure is said beside the results. */
  act(args: CommandArgs, said: string, vanishes?: boolean): Promise<Failure | undefined>;
  /** Says what came of a change that was carried out elsewhere. */
  tell(outcome: Outcome, said: string, vanishes?: boolean): void;
  /** Says what came of something that changed nothing, so that there is nothing to undo. */
  say(said: string, vanishes?: boolean): void;
}

export const RunContext = createContext<Run | undefined>(undefined);

/** The way to change anything, for components inside `Results`. */
export function useRun(): Run {
  const run = useContext(RunContext);
  if (!run) throw new Error('useRun needs a Results around it.');
  return run;
}
