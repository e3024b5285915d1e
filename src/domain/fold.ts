/** Letters that Unicode does not take apart, as people type them on another keyboard. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

const plain = /^[\0-\x7f]*$/;

/** The text without accents and case, for comparing and finding: `Łukasz Öz` becomes `lukasz oz`. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðħıłþ]/g, (letter) => letters[letter] ?? letter);
}

const wordMaxLength = 40;

/** The folded words of a text, each once, in the order in which they first stand. */
export function wordsOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, wordMaxLength)))];
}
