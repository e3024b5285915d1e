import { failureOf } from './failure';
import type { Live, Subscribe } from './use-live';

/** A query that was begun before its surface is drawn. */
export interface Ahead<Value> {
  /** For the surface, once it is drawn: takes over whatever has come and comes. */
  subscribe: Subscribe<Value>;
  /** What has come so far. */
  latest: Live<Value>;
  /** Settles with the first answer, or with the failure instead of one. */
  first: Promise<void>;
}

/**
 * Begins a live query at once, while the surface's page is still being set up: asking takes as long
 * as everything else together. For a query that lives as long as the page.
 */
export function liveAhead<Value>(subscribe: Subscribe<Value>): Ahead<Value> {
  let answered = () => {};
  const first = new Promise<void>((resolve) => {
    answered = resolve;
  });
  let listener: Parameters<Subscribe<Value>>[0] | undefined;
  const ahead: Ahead<Value> = {
    latest: {},
    first,
    subscribe: (wanted, stop) => {
      listener = wanted;
      stop.addEventListener('abort', () => {
        listener = undefined;
      });
    },
  };
  const come = (latest: Live<Value>) => {
    ahead.latest = latest;
    answered();
  };
  subscribe(
    {
      onValue: (value) => {
        come({ value });
        listener?.onValue(value);
      },
      onError: (error) => {
        come({ ...ahead.latest, failure: failureOf(error, 'error_notLoaded') });
        listener?.onError(error);
      },
    },
    new AbortController().signal,
  );
  return ahead;
}

/**
 * How long a surface may stay blank for its first answers, in ms: what comes within feels immediate
 * (Nielsen, Usability Engineering, 1993), and one that is drawn once does not jump.
 */
const blankFor = 100;

/** Resolves when all queries have their first answer, or when waiting for it would be felt. */
export async function answeredSoon(...queries: Pick<Ahead<unknown>, 'first'>[]): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, blankFor));
  await Promise.race([Promise.all(queries.map(({ first }) => first)), patience]);
}
