type Held = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** A list of numbers that grows, four or eight bytes each: a million of them weigh what they are. */
class Growing<A extends Held> {
  length = 0;
  private held: A;
  private readonly make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.make = make;
    this.held = make(1024);
  }

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = this.make(this.held.length * 2);
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

  /** All of them, as they stand now. */
  all(): A {
    return this.held.subarray(0, this.length) as A;
  }
}

/** Numbers of any kind. */
export class Numbers extends Growing<Float64Array<ArrayBuffer>> {
  constructor() {
    super((length) => new Float64Array(length));
  }
}

/** Whole numbers of 32 bits. */
export class WholeNumbers extends Growing<Int32Array<ArrayBuffer>> {
  constructor() {
    super((length) => new Int32Array(length));
  }
}
