import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import {
  firstLines,
  type PeoplePage,
  type PeopleView,
  type PersonLine,
} from '../../domain/person-line';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { type Failure, failureOf } from '../../ui/failure';
import { rowsInBlock } from './row-blocks';

/** The steps in which rows are asked for, and how far beyond those on the screen: as they are drawn. */
const step = rowsInBlock;

/** Where the list is looked at: from one row to before another. */
export interface Span {
  from: number;
  to: number;
}

/** What is to be asked so that these rows are there, and some around them. */
export function spanToAsk({ from, to }: Span): Span {
  const start = Math.max(0, Math.floor(from / step - 1) * step);
  return { from: start, to: Math.max(start + firstLines, Math.ceil(to / step + 1) * step) };
}

/** The part of a list that is known so far. */
export interface People extends Omit<PeoplePage, 'lines'> {
  /** The view that was asked; the last one while a newer answer is on its way. */
  view: PeopleView;
  /** By place in the list. */
  lines: ReadonlyMap<number, PersonLine>;
}

function linesFrom(offset: number, lines: PersonLine[]): [number, PersonLine][] {
  return lines.map((line, at) => [offset + at, line]);
}

function peopleOf({ lines, ...rest }: PeoplePage, view: PeopleView): People {
  return { ...rest, view, lines: new Map(linesFrom(0, lines)) };
}

/**
 * The people of a view, those around the rows looked at; kept up to date.
 * @param first the beginning of the list, where it is known already
 */
export function usePeople(
  view: PeopleView,
  span: Span,
  first?: PeoplePage,
): { people?: People; failure?: Failure } {
  const [people, setPeople] = useState(() => first && peopleOf(first, view));
  const [failure, setFailure] = useState<Failure>();
  const { from, to } = spanToAsk(span);
  const come = useCallback(
    (page: PeoplePage, keep: boolean) => {
      const { lines, ...rest } = page;
      const mine = linesFrom(from, lines);
      setFailure(undefined);
      setPeople((before) => {
        const others = keep && before?.view === view ? before.lines : [];
        return { ...rest, view, lines: new Map([...others, ...mine]) };
      });
    },
    [view, from],
  );
  // Before the frame, not after it: somebody types and waits.
  useLayoutEffect(() => {
    const stop = new AbortController();
    let first = true;
    const onValue = (page: PeoplePage) => {
      // A later answer means that something was written: what else is known may be old.
      come(page, first);
      first = false;
    };
    const onError = (error: unknown) => setFailure(failureOf(error, 'error_notLoaded'));
    const ask = () => send('listPeople', { ...view, offset: from, limit: to - from });
    liveQuery(ask, { onValue, onError }, stop.signal);
    return () => stop.abort();
  }, [view, from, to, come]);
  return { ...(people && { people }), ...(failure && { failure }) };
}
