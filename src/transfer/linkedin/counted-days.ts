import type { CivilDay } from '../../domain/civil-day';
import { Numbers, WholeNumbers } from '../numbers';
import type { ZoneClock } from '../zone-clock';
import type { MentionId } from './people';

/** Messages of one day in one direction. */
export interface MessageDay {
  /** Day and direction in one number, by which they are put in order. */
  key: number;
  direction: 'out' | 'in';
  day: CivilDay;
  count: number;
  lastAt: number;
  texts: { at: number; text: string }[];
}

/** A message that counts. */
export interface Sent {
  other: MentionId;
  isOut: boolean;
  at: number;
  text: string | undefined;
}

/** No day of a calendar with years of four digits is further from 1970, either way. */
const daysMax = 2 ** 22;
/** More messages than fit into the largest export that is read. */
const messagesMax = 2 ** 28;

/** The day in such a number: only days of the calendar are taken in. */
function dayOf(clock: ZoneClock, key: number): CivilDay {
  const day = clock.dayOfNumber((key >> 1) - daysMax);
  if (!day) throw new RangeError(`${key} is no day`);
  return day;
}

/** Counts messages by person, day and direction: they are put in order once all are known. */
export class CountedDays {
  private readonly others = new WholeNumbers();
  private readonly at = new Numbers();
  private readonly days = new WholeNumbers();
  private readonly texts: (string | undefined)[] = [];
  private readonly clock: ZoneClock;

  constructor(clock: ZoneClock) {
    this.clock = clock;
  }

  /** False for a time that is on no calendar. */
  add({ other, isOut, at, text }: Sent): boolean {
    const day = this.clock.dayNumberOf(at);
    if (!this.clock.dayOfNumber(day)) return false;
    if (text) this.texts[this.at.length] = text;
    this.others.push(other);
    this.at.push(at);
    this.days.push((day + daysMax) * 2 + Number(isOut));
    return true;
  }

  /** The days on which each was written with, in order; on a day theirs before one's own. */
  byPerson(): Map<MentionId, MessageDay[]> {
    const found = new Map<MentionId, MessageDay[]>();
    for (const key of this.inOrder()) {
      const index = key % messagesMax;
      const other = this.others.at(index);
      const days = found.get(other);
      if (days) this.count(index, days);
      else found.set(other, [this.begun(index)]);
    }
    return found;
  }

  /** The messages by day and direction, which stand in the upper part of each number. */
  private inOrder(): Float64Array {
    const keys = Float64Array.from(this.days.all());
    for (let index = 0; index < keys.length; index += 1) {
      keys[index] = (keys[index] ?? 0) * messagesMax + index;
    }
    return keys.sort();
  }

  private count(index: number, days: MessageDay[]): void {
    const last = days[days.length - 1];
    if (last?.key !== this.days.at(index)) {
      days.push(this.begun(index));
      return;
    }
    const at = this.at.at(index);
    const text = this.texts[index];
    last.count += 1;
    if (at > last.lastAt) last.lastAt = at;
    if (text) last.texts.push({ at, text });
  }

  private begun(index: number): MessageDay {
    const at = this.at.at(index);
    const key = this.days.at(index);
    const text = this.texts[index];
    return {
      key,
      day: dayOf(this.clock, key),
      direction: (key & 1) === 1 ? 'out' : 'in',
      count: 1,
      lastAt: at,
      texts: text ? [{ at, text }] : [],
    };
  }
}
