import { describe, expect, it, vi } from 'vitest';
import { makeReporter } from '../../../src/content/reporter';
import type { SeenProfile } from '../../../src/domain/seen-profile';
import type { Placement } from '../../../src/domain/settings';
import { jonas, mara } from '../linkedin/people';

const loading: SeenProfile = { alias: mara.alias, reading: 'loading' };
const bound: SeenProfile = { alias: mara.alias, reading: 'bound', name: 'Mara Quill' };
const other: SeenProfile = { alias: jonas.alias, reading: 'loading' };

/** A reporter whose sends wait until the test answers them. */
function slowReporter() {
  const sent: (SeenProfile | null)[] = [];
  const waiting: { answer(placement: Placement | null): void; fail(): void }[] = [];
  const answered = vi.fn();
  const failed = vi.fn();
  const send = (profile: SeenProfile | null) => {
    sent.push(profile);
    return new Promise<Placement | null>((answer, reject) => {
      waiting.push({ answer, fail: () => reject(new Error('Nobody answers.')) });
    });
  };
  const reporter = makeReporter({ send, answered, failed });
  return { reporter, sent, answered, failed, next: () => waiting.shift() };
}

describe('makeReporter', () => {
  it('sends one after the other, of those that wait only the newest', async () => {
    const { reporter, sent, answered, next } = slowReporter();
    for (const profile of [loading, bound, null, other]) reporter.tell(profile);
    expect(sent).toEqual([loading]);
    next()?.answer('page');
    await expect.poll(() => sent).toEqual([loading, other]);
    expect(answered).toHaveBeenCalledWith(loading, 'page');
  });

  it('says nothing twice, unless asked to', async () => {
    const { reporter, sent, answered, next } = slowReporter();
    reporter.tell(loading);
    next()?.answer('page');
    await expect.poll(() => answered.mock.calls.length).toBe(1);
    reporter.tell({ ...loading });
    expect(sent).toHaveLength(1);
    reporter.repeat();
    expect(sent).toEqual([loading, loading]);
  });

  it('says it again when nobody heard it', async () => {
    const { reporter, sent, failed, next } = slowReporter();
    reporter.tell(loading);
    next()?.fail();
    await expect.poll(() => failed.mock.calls.length).toBe(1);
    reporter.tell(loading);
    await expect.poll(() => sent).toEqual([loading, loading]);
  });
});
