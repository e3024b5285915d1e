import { onSignal } from './signals';

/** What a live query tells its surface. */
export interface Listener<Value> {
  onValue: (value: Value) => void;
  onError: (error: unknown) => void;
}

/**
 * Asks now, and again whenever something was written or the page comes into view again (a day may
 * have passed), until `stop` is aborted. Answers come in order: an overtaken one is dropped.
 * @param watch tells of more that makes the answer another one
 */
export function liveQuery<Value>(
  ask: () => Promise<Value>,
  { onValue, onError }: Listener<Value>,
  stop: AbortSignal,
  watch?: (again: () => void) => void,
): void {
  let latest = 0;
  const askAgain = async () => {
    latest += 1;
    const mine = latest;
    const current = () => mine === latest && !stop.aborted;
    try {
      const value = await ask();
      if (current()) onValue(value);
    } catch (error) {
      if (current()) onError(error);
    }
  };
  const comeBack = () => document.visibilityState === 'visible' && askAgain();
  onSignal(({ signal }) => signal === 'changed' && askAgain(), stop);
  document.addEventListener('visibilitychange', comeBack, { signal: stop });
  watch?.(askAgain);
  askAgain();
}
