/** A source of numbers that look like chance and are the same in every run. */
export interface Random {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** True this often: 0 never, 1 always. */
  happens(chance: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** A UUID of version 4. */
  uuid(): string;
}

/** Numbers from a seed (the generator known as mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    happens: (chance) => next() < chance,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    uuid: () =>
      'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replaceAll('x', () => between(0, 15).toString(16)),
  };
}
