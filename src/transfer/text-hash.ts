const prime = 16_777_619;

/**
 * A number of 32 bits that two texts share if they are the same but for spaces and line ends, which
 * LinkedIn's exports of different years write differently (FNV-1a). Enough among the few texts that
 * share sender, receiver and second; never an identity by itself.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 160) hash = Math.imul(hash ^ code, prime);
  }
  return hash >>> 0;
}

/** A number of 53 bits out of several: among a million lists of them, two share one hardly ever. */
export function numbersHash(...numbers: readonly number[]): number {
  let high = 0x811c9dc5;
  let low = 0x41c6ce57;
  for (const number of numbers) {
    const upper = Math.floor(number / 2 ** 32) | 0;
    for (const part of [number | 0, upper]) {
      high = Math.imul(high ^ part, prime) ^ (high >>> 15);
      low = Math.imul(low ^ part, 2246822507) ^ (low >>> 13);
    }
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
