import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPress } from './after-press';
import { type Failure, failureOf } from './failure';

/** How a surface listens to a query that answers again whenever something changes. */
export type Subscribe<Value> = (
  listener: { onValue: (value: Value) => void; onError: (error: unknown) => void },
  stop: AbortSignal,
) => void;

/** The latest answer; with a failure beside it when the last try gave none. */
export interface Live<Value> {
  value?: Value;
  failure?: Failure;
}

/**
 * The latest answer of a query, kept while a newer one is on its way.
 * @param subscribe must be the same function from one rendering to the next
 * @param first what is known before it has begun
 */
export function useLive<Value>(subscribe: Subscribe<Value>, first: Live<Value> = {}): Live<Value> {
  const [live, setLive] = useState(first);
  useLayoutEffect(() => {
    const stop = new AbortController();
    subscribe(
      {
        onValue: (value) => afterPress(() => !stop.signal.aborted && setLive({ value })),
        onError: (error) => {
          const failure = failureOf(error, 'error_notLoaded');
          setLive((before) => ({ ...before, failure }));
        },
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [subscribe]);
  return live;
}
