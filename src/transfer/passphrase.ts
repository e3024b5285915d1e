/** How long a passphrase would stand against guessing, in three steps. */
export type Strength = 'short' | 'fair' | 'good';

/** Bits that a letter of a kind adds, were letters chosen at random; people choose less so. */
const kinds: readonly [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^a-zA-Z0-9]/, 32],
];
/** Bits of a word out of two thousand: what the age format is advised with, four to five of them. */
const bitsOfWord = 11;
const fairBits = 40;
const goodBits = 55;

function bitsOf(text: string): number {
  const different = new Set(text.toLowerCase()).size;
  if (different < 5) return 0;
  const letters = kinds.reduce((sum, [kind, count]) => sum + (kind.test(text) ? count : 0), 0);
  const byLetter = text.length * Math.log2(letters);
  const words: string[] = text.match(/\p{L}{4,}/gu) ?? [];
  // Words are guessed as words, not letter by letter.
  const inWords = words.reduce((sum, word) => sum + word.length, 0);
  const byWord = new Set(words).size * bitsOfWord;
  return inWords > text.length / 2
    ? Math.min(byLetter, byWord + (text.length - inWords) * 2)
    : byLetter;
}

/** A hint and no rule: how hard a passphrase is to guess. */
export function strengthOf(passphrase: string): Strength {
  const bits = bitsOf(passphrase);
  if (bits >= goodBits) return 'good';
  return bits >= fairBits ? 'fair' : 'short';
}
