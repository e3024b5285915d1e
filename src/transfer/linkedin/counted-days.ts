import type { CivilDay } from '../../domain/civil-day';
import { Numbers, WholeNumbers } from '../numbers';
import type { ZoneClock } from '../zone-clock';
import type { MentionId } from './people';

/** What was written, and when. */
export interface WrittenText {
  at: number;
  text: string;
}

/** Messages of one day in one direction. */
export interface MessageDay {
  /** Day and direction in one number, by which they are put in order. */
  key: number;
  direction: 'out' | 'in';
  day: CivilDay;
  count: number;
  lastAt: number;
  texts: WrittenText[];
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

  /** Those who were written with, each once. */
  people(): Set<MentionId> {
    return new Set(this.others.all());
  }

  /** For each of them the days on which they were written with; on a day theirs before one's own. */
  *byPerson(): Generator<[MentionId, MessageDay[]]> {
    let other = -1;
    let days: MessageDay[] = [];
    for (const index of this.inOrder()) {
      const next = this.others.at(index);
      if (next !== other && days.length > 0) yield [other, days];
      if (next !== other) days = [];
      other = next;
      this.count(index, days);
    }
    if (days.length > 0) yield [other, days];
  }

  /** The messages by person, then day, then direction. */
  private inOrder(): Int32Array {
    const others = this.others.all();
    const byDay = this.byDay();
    const people = others.reduce((most, other) => Math.max(most, other + 1), 0);
    const places = new Int32Array(people + 1);
    for (const other of others) places[other + 1] = (places[other + 1] ?? 0) + 1;
    for (let other = 1; other <= people; other += 1) {
      places[other] = (places[other] ?? 0) + (places[other - 1] ?? 0);
    }
    const order = new Int32Array(others.length);
    for (const key of byDay) {
      const index = key % messagesMax;
      const other = others[index] ?? 0;
      const place = places[other] ?? 0;
      order[place] = index;
      places[other] = place + 1;
    }
    return order;
  }

  /** The messages by day and direction, which stand in the upper part of each number. */
  private byDay(): Float64Array {
    const keys = Float64Array.from(this.days.all());
    for (let index = 0; index < keys.length; index += 1) {
      keys[index] = (keys[index] ?? 0) * messagesMax + index;
    }
    return keys.sort();
  }

  private count(index: number, days: MessageDay[]): void {
    const at = this.at.at(index);
    const text = this.texts[index];
    const last = days[days.length - 1];
    if (last?.key !== this.days.at(index)) {
      days.push(this.begun(index, at, text));
      return;
    }
    last.count += 1;
    if (at > last.lastAt) last.lastAt = at;
    if (text) last.texts.push({ at, text });
  }

  private begun(index: number, at: number, text: string | undefined): MessageDay {
    const key = this.days.at(index);
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
