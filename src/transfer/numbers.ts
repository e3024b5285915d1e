/** A list of numbers that grows, eight bytes each: a million of them weigh what they are. */
export class Numbers {
  length = 0;
  private held = new Float64Array(1024);

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new Float64Array(this.held.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.held[index] ?? Number.NaN;
  }

  set(index: number, value: number): void {
    this.held[index] = value;
  }
}
