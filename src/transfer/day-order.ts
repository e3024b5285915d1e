import type { FileTime, TwoWays } from './file-days';

type Way = keyof TwoWays;
const ways: readonly Way[] = ['monthFirst', 'dayFirst'];

const isTwoWays = (time: FileTime | TwoWays): time is TwoWays => !('local' in time);

/** How often the order of the rows turns: LinkedIn writes the newest first. */
function turnsIn(times: readonly TwoWays[], way: Way): number {
  let turns = 0;
  let before = 0;
  let last: number | undefined;
  for (const time of times) {
    const local = time[way]?.local;
    if (local === undefined) continue;
    const step = Math.sign(local - (last ?? local));
    if (step !== 0 && before !== 0 && step !== before) turns += 1;
    if (step !== 0) before = step;
    last = local;
  }
  return turns;
}

/**
 * Whether the month comes first in the days of one file: told by any number above 12, else by the way in
 * which the rows stand in order. Undefined where days of both ways are mixed.
 */
function wayOf(times: readonly TwoWays[]): Way | undefined {
  const [sure, other] = ways.map((way) =>
    times.some((time) => time[way] && ways.every((each) => each === way || !time[each])),
  );
  if (sure && other) return undefined;
  if (sure || other) return sure ? 'monthFirst' : 'dayFirst';
  return turnsIn(times, 'dayFirst') < turnsIn(times, 'monthFirst') ? 'dayFirst' : 'monthFirst';
}

/** The times of one file in its order, each read in the way that is the file's; undefined stays so. */
export function settleDays(
  times: readonly (FileTime | TwoWays | undefined)[],
): (FileTime | undefined)[] {
  const open = times.filter((time): time is TwoWays => time !== undefined && isTwoWays(time));
  const way = open.length > 0 ? wayOf(open) : undefined;
  return times.map((time) => {
    if (!time || !isTwoWays(time)) return time;
    if (way) return time[way];
    return time.monthFirst && time.dayFirst ? undefined : (time.monthFirst ?? time.dayFirst);
  });
}
