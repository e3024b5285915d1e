import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandArgs, Outcome } from '../../domain/commands';
import { type Failure, failureOf } from '../failure';
import type { Run } from './run';

/** What came of the last change. */
interface Result {
  said?: string;
  failure?: Failure;
  outcome?: Outcome;
  /** The control that was used is gone; the focus needs a place. */
  vanishes: boolean;
  /** How many people the surface had shown when it was asked for, and when the answer came. */
  asked: number;
  came: number;
}

/** Counts how often `key` has changed. */
function useVisits(key: string | undefined): number {
  const last = useRef({ key, count: 0 });
  if (last.current.key !== key) last.current = { key, count: last.current.count + 1 };
  return last.current.count;
}

/**
 * Runs the changes of a surface and keeps the result of the last.
 * @param shown what stands for the person on show; results of somebody shown before say so
 */
export function useResults(
  carryOut: (args: CommandArgs) => Promise<Outcome>,
  shown: string | undefined,
) {
  const visits = useVisits(shown);
  const [last, setLast] = useState<Result>();
  const now = useRef({ carryOut, visits });
  now.current = { carryOut, visits };
  /** By what was asked: a double click is one wish, not two. */
  const underWay = useRef(new Map<string, Promise<Failure | undefined>>());

  const start = useCallback(
    (args: CommandArgs, said: string, vanishes: boolean, ownPlace: boolean) => {
      const asked = now.current.visits;
      const attempt = async () => {
        try {
          const outcome = await now.current.carryOut(args);
          const undoable = args.name === 'undo' ? {} : { outcome };
          setLast({ said, vanishes, asked, came: now.current.visits, ...undoable });
          return undefined;
        } catch (error) {
          const failure = failureOf(error);
          const came = now.current.visits;
          const seen = ownPlace && came === asked;
          setLast(seen ? undefined : { failure, vanishes: false, asked, came });
          return failure;
        }
      };
      const wish = JSON.stringify(args);
      const running =
        underWay.current.get(wish) ?? attempt().finally(() => underWay.current.delete(wish));
      underWay.current.set(wish, running);
      return running;
    },
    [],
  );

  const run: Run = useMemo(
    () => ({
      save: (args, said, vanishes = false) => start(args, said, vanishes, true),
      act: (args, said, vanishes = false) => start(args, said, vanishes, false),
      tell: (outcome, said, vanishes = false) => {
        const { visits: came } = now.current;
        setLast({ said, outcome, vanishes, asked: came, came });
      },
      say: (said, vanishes = false) => {
        const { visits: came } = now.current;
        setLast({ said, vanishes, asked: came, came });
      },
    }),
    [start],
  );
  // One person further on it still matters where it went; two further on it is in the way.
  const result = last && visits - last.came <= 1 ? last : undefined;
  return { run, result, movedOn: last !== undefined && last.asked !== visits };
}
