const prime = 16_777_619;

/**
 * A number of 32 bits that two texts share if they are the same but for spaces and line ends, which
 * LinkedIn's exports of different years write differently (FNV-1a). Enough among the few texts that
 * share sender, receiver and second; never an identity by itself.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 160) hash = Math.imul(hash ^ code, prime);
  }
  return hash;
}
