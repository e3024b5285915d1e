import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../../src/ui/language';
import { answeredSoon, liveAhead } from '../../../src/ui/live-ahead';
import type { Subscribe } from '../../../src/ui/use-live';

type Listener = Parameters<Subscribe<string>>[0];

/** A query that answers when the test says so. */
function query() {
  let tell: Listener | undefined;
  const subscribe: Subscribe<string> = (listener) => {
    tell = listener;
  };
  return {
    ahead: liveAhead(subscribe),
    answers: (value: string) => tell?.onValue(value),
    fails: () => tell?.onError(new Error('The worker is gone.')),
  };
}

const heard = () => ({ onValue: vi.fn(), onError: vi.fn() });

beforeEach(() => {
  vi.useFakeTimers();
  speak({ lookup: (key) => key, tag: 'en' });
});
afterEach(() => void vi.useRealTimers());

describe('a query begun ahead', () => {
  it('has its answer for the first drawing', async () => {
    const { ahead, answers } = query();
    answers('Mara Quill');
    await ahead.first;
    expect(ahead.latest).toEqual({ value: 'Mara Quill' });
  });

  it('goes on telling the surface once that is drawn', () => {
    const { ahead, answers } = query();
    const surface = heard();
    ahead.subscribe(surface, new AbortController().signal);
    answers('Mara Quill');
    expect(surface.onValue).toHaveBeenCalledExactlyOnceWith('Mara Quill');
  });

  it('tells nothing more to a surface that is gone', () => {
    const { ahead, answers } = query();
    const surface = heard();
    const stop = new AbortController();
    ahead.subscribe(surface, stop.signal);
    stop.abort();
    answers('Mara Quill');
    expect(surface.onValue).not.toHaveBeenCalled();
  });

  it('keeps what it had when it fails later', async () => {
    const { ahead, answers, fails } = query();
    answers('Mara Quill');
    fails();
    await ahead.first;
    expect(ahead.latest).toMatchObject({ value: 'Mara Quill', failure: {} });
  });
});

describe('drawing', () => {
  it('waits until every query has answered or failed', async () => {
    const [one, other] = [query(), query()];
    const drawn = vi.fn();
    const soon = answeredSoon(one.ahead, other.ahead).then(drawn);
    one.answers('Mara Quill');
    await vi.advanceTimersByTimeAsync(50);
    expect(drawn).not.toHaveBeenCalled();
    other.fails();
    await soon;
  });

  it('does not wait for a query that takes its time', async () => {
    const { ahead } = query();
    const soon = answeredSoon(ahead);
    await vi.advanceTimersByTimeAsync(100);
    await soon;
    expect(ahead.latest).toEqual({});
  });
});
