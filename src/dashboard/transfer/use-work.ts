import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../ui/failure';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';

/** What takes its time, and how far it has come. */
export interface Running {
  done: number;
  /** Rows in all; missing while nobody knows. */
  total?: number | undefined;
  /** The last step, of which nobody knows how far it is. What is put in place cannot be stopped. */
  last?: 'placing' | 'locking' | 'unlocking';
}

/** What work is given: how to say how far it is, and when to stop. */
export interface Tools {
  onProgress: (running: Running) => void;
  stop: AbortSignal;
}

/** Why work was stopped that other work took the place of. */
const replaced = new Error('Other work took its place.');

/**
 * One piece of work at a time that says how far it is and can be stopped.
 * @param failureOf what an error means to the user
 */
export function useWork(failureOf: (error: unknown) => Failure) {
  const run = useRun();
  const [running, setRunning] = useState<Running>();
  const [failure, setFailure] = useState<Failure>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  /** Does nothing while other work is under way. */
  const start = async (work: (tools: Tools) => Promise<void>) => {
    if (stopping.current) return;
    await begin(work);
  };

  /** Stops what is under way without a word: this takes its place. */
  const restart = (work: (tools: Tools) => Promise<void>) => {
    stopping.current?.abort(replaced);
    return begin(work);
  };

  const begin = async (work: (tools: Tools) => Promise<void>) => {
    const controller = new AbortController();
    stopping.current = controller;
    setFailure(undefined);
    setRunning({ done: 0 });
    try {
      const onProgress = (next: Running) => !controller.signal.aborted && setRunning(next);
      await work({ onProgress, stop: controller.signal });
    } catch (error) {
      if (error === replaced) return;
      if (controller.signal.aborted && error === controller.signal.reason)
        run.say(t('transfer_cancelled'), true);
      else setFailure(failureOf(error));
    } finally {
      if (stopping.current === controller) {
        stopping.current = undefined;
        setRunning(undefined);
      }
    }
  };
  const fail = (next: Failure | undefined) => setFailure(next);
  return { running, failure, start, restart, fail, cancel: () => stopping.current?.abort() };
}

export type Work = ReturnType<typeof useWork>;
