import type { CivilDay } from '../domain/civil-day';
import { parseCivilDay } from '../domain/civil-day';

const dayMs = 24 * 3_600_000;
/** Steps in which clocks are asked for: no zone goes back to its old time within the longest. */
const steps = [8 * dayMs, dayMs, 900_000];

const dayOfMs = (ms: number) => parseCivilDay(new Date(ms).toISOString().slice(0, 10));

/**
 * The clocks of one zone, for many instants: what `localNow` and `instantAt` tell one at a time. The
 * distance from UTC is asked for at the ends of eight days and remembered for all of them.
 */
export class ZoneClock {
  private readonly formatter: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();
  /** The last stretch of time without a change of clocks. */
  private steady = { from: 0, to: 0, offset: 0 };
  private readonly days = new Map<number, CivilDay | undefined>();

  /** @param zone an IANA zone name; throws a RangeError for an unknown one */
  constructor(zone: string) {
    this.formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  }

  private computed(instant: number): number {
    const at = Math.floor(instant / 1000) * 1000;
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of this.formatter.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  }

  private remembered(instant: number): number {
    const known = this.offsets.get(instant);
    if (known !== undefined) return known;
    const offset = this.computed(instant);
    this.offsets.set(instant, offset);
    return offset;
  }

  /** How far the clocks are ahead of UTC at an instant, in ms. */
  offsetAt(instant: number): number {
    const { from, to, offset } = this.steady;
    return instant >= from && instant < to ? offset : this.found(instant);
  }

  private found(instant: number): number {
    for (const step of steps) {
      const from = Math.floor(instant / step) * step;
      const offset = this.remembered(from);
      if (offset !== this.remembered(from + step)) continue;
      this.steady = { from, to: from + step, offset };
      return offset;
    }
    return this.computed(instant);
  }

  /** The number of the day on which an instant falls, counted from 1970. */
  dayNumberOf(instant: number): number {
    return Math.floor((instant + this.offsetAt(instant)) / dayMs);
  }

  /** The day on which an instant falls; undefined beyond the years of four digits. */
  dayOf(instant: number): CivilDay | undefined {
    return this.dayOfNumber(this.dayNumberOf(instant));
  }

  /** The day with this number; undefined beyond the years of four digits. */
  dayOfNumber(number: number): CivilDay | undefined {
    const known = this.days.get(number);
    if (known !== undefined || this.days.has(number)) return known;
    const day = dayOfMs(number * dayMs);
    this.days.set(number, day);
    return day;
  }

  /**
   * The instant at which the clocks show a time, given as if it were UTC. Of two it is the first; a
   * time that clocks leave out is as far behind the jump as it would have been.
   */
  instantOf(local: number): number {
    const before = this.offsetAt(local - dayMs);
    const after = this.offsetAt(local + dayMs);
    const shown = [before, after].filter((offset) => this.offsetAt(local - offset) === offset);
    return local - (shown.length > 0 ? Math.max(...shown) : before);
  }
}
