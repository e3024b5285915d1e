import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFileTime, parseUtcStamp } from '../../../src/transfer/file-days';

function slowly(text: string): number | undefined {
  const time = parseFileTime(text);
  return time && 'local' in time && time.clock === 'utc' ? time.local : undefined;
}

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((each) => String(each).padStart(2, '0'));
const year = fc.integer({ min: 1850, max: 2150 }).map(String);
const stamp = fc
  .tuple(year, two(14), two(33), two(25), two(61), two(61))
  .map(([y, m, d, h, min, s]) => `${y}-${m}-${d} ${h}:${min}:${s} UTC`);

it('reads the stamp of a message as any other time, also one of no calendar', () => {
  fc.assert(
    fc.property(stamp, (text) => {
      expect(parseUtcStamp(text)).toBe(slowly(text));
    }),
    { numRuns: 5000 },
  );
});

it('takes nothing for a stamp that is none', () => {
  const letter = fc.constantFrom('0', '3', '-', ' ', ':', 'U', 'z', '٣', '/');
  fc.assert(
    fc.property(stamp, fc.nat(22), letter, (text, at, other) => {
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      const quick = parseUtcStamp(changed);
      if (quick !== undefined) expect(quick).toBe(slowly(changed));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['2024-02-29 23:59:59 UTC', '2024-02-29T23:59:59.000Z'],
  ['2023-02-29 23:59:59 UTC', undefined],
  ['2026-03-13 24:00:00 UTC', undefined],
  ['1899-12-31 00:00:00 UTC', undefined],
])('%s', (text, instant) => {
  const at = parseUtcStamp(text);
  expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(instant);
});
