/** No hash of ours is negative. */
const free = -1;

/** A set of whole numbers from 0, eight bytes a place: a million of them cost no memory management. */
export class NumberSet {
  private places = new Float64Array(1024).fill(free);
  private size = 0;

  private placeFor(number: number): number {
    const mask = this.places.length - 1;
    let place = Math.imul((number | 0) ^ Math.floor(number / 2 ** 32), 0x9e3779b1) >>> 7;
    for (place &= mask; ; place = (place + 1) & mask) {
      const held = this.places[place];
      if (held === free || held === number) return place;
    }
  }

  private grow(): void {
    const before = this.places;
    this.places = new Float64Array(before.length * 2).fill(free);
    for (const number of before) if (number !== free) this.places[this.placeFor(number)] = number;
  }

  /** Adds a number; true where it was not there yet. */
  add(number: number): boolean {
    if (this.size * 2 >= this.places.length) this.grow();
    const place = this.placeFor(number);
    if (this.places[place] === number) return false;
    this.places[place] = number;
    this.size += 1;
    return true;
  }
}
