import type { MessageColumns } from './message-log';

const free = -1;
const prime = 16_777_619;

/** The messages that were seen, told apart by who wrote where, to whom, when, and the words. */
export class MessageRepeats {
  private places = new Int32Array(1024).fill(free);
  private size = 0;
  private readonly columns: MessageColumns;
  private readonly roots: Int32Array;

  /** @param roots who each mention is */
  constructor(columns: MessageColumns, roots: Int32Array) {
    this.columns = columns;
    this.roots = roots;
  }

  /** Takes a message in; false from the second time on that the same row stands in the files. */
  isNew(index: number): boolean {
    if (this.size * 2 >= this.places.length) this.grow();
    const place = this.placeFor(index);
    if (this.places[place] !== free) return false;
    this.places[place] = index;
    this.size += 1;
    return true;
  }

  private sender(index: number): number {
    return this.roots[this.columns.from[index] ?? 0] ?? 0;
  }

  /** To whom, where no conversation says it. */
  private whom(index: number): number {
    const { conversation, to, from } = this.columns;
    if ((conversation[index] ?? 0) >= 0) return 0;
    const id = to[index] ?? 0;
    return this.roots[id >= 0 ? id : (from[index] ?? 0)] ?? 0;
  }

  private hashOf(index: number): number {
    const { conversation, at, hash } = this.columns;
    const seconds = ((at[index] ?? 0) / 1000) | 0;
    let mixed = Math.imul((conversation[index] ?? 0) ^ seconds, prime) ^ (hash[index] ?? 0);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ this.sender(index), prime) ^ this.whom(index);
    return mixed ^ (mixed >>> 13);
  }

  private isSame(one: number, other: number): boolean {
    const { conversation, at, hash } = this.columns;
    return (
      at[one] === at[other] &&
      conversation[one] === conversation[other] &&
      hash[one] === hash[other] &&
      this.sender(one) === this.sender(other) &&
      this.whom(one) === this.whom(other)
    );
  }

  /** Where it stands, or the free place for it. */
  private placeFor(index: number): number {
    const mask = this.places.length - 1;
    for (let place = this.hashOf(index) & mask; ; place = (place + 1) & mask) {
      const held = this.places[place] ?? free;
      if (held === free || this.isSame(held, index)) return place;
    }
  }

  private grow(): void {
    const before = this.places;
    this.places = new Int32Array(before.length * 2).fill(free);
    for (const index of before) if (index !== free) this.places[this.placeFor(index)] = index;
  }
}
