import { type CivilDay, type CivilTime, localNow } from './civil-day';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const asIfUtc = (day: CivilDay, time: CivilTime) => Date.parse(`${day}T${time}Z`);

/** How far local clocks are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const { day, time } = localNow(new Date(instant), zone);
  const minute = Math.floor(instant / 60_000) * 60_000;
  return asIfUtc(day, time) - minute;
}

/**
 * The instant at which local clocks in `zone` show a day and time. Of two it is the first (clocks go
 * back); a time that clocks leave out is as far behind the jump as it would have been.
 * @param zone an IANA zone name; throws a RangeError for an unknown one
 */
export function instantAt(day: CivilDay, time: CivilTime, zone: string): Date {
  const local = asIfUtc(day, time);
  // No zone is further than 15 hours from UTC, and none changes its clocks twice within two days.
  const before = offsetAt(local - dayMs, zone);
  const after = offsetAt(local + dayMs, zone);
  const shown = [before, after].filter((offset) => offsetAt(local - offset, zone) === offset);
  const offset = shown.length > 0 ? Math.max(...shown) : before;
  return new Date(local - offset);
}
