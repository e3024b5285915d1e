export const hour = 3_600_000;
export const day = 24 * hour;

export const zones = Intl.supportedValuesOf('timeZone');

/** Minutes that a zone is ahead of UTC, told by another way than `localNow` takes. */
export function offsetReader(zone: string): (instant: number) => number {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  });
  return (instant) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(formatter.format(instant)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** The minute in which the offset changes between two instants. */
function changeBetween(offset: (instant: number) => number, from: number, to: number): number {
  let [before, after] = [from, to];
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (offset(middle) === offset(from)) before = middle;
    else after = middle;
  }
  return after;
}

/** Every change of a zone's clocks from 2020 to 2035. */
export function changesOf(offset: (instant: number) => number): number[] {
  const changes: number[] = [];
  const step = 20 * day;
  for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2036, 0, 1); at += step) {
    if (offset(at) !== offset(at + step)) changes.push(changeBetween(offset, at, at + step));
  }
  return changes;
}
