// Controls, marks that turn the direction of what follows, and other characters nobody sees. Joiners
// are letters' business in Persian and Indic names, and part of many emoji.
const unseen =
  /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Letters of formulas (𝗦𝗮𝗿𝗮), with which people make a name look bold. */
const styled = /[\u{1d400}-\u{1d7ff}]/gu;
const plain = /^[ -~]*$/;

/** The text with everything taken out that is not seen; line ends stay. */
export function plainText(text: string): string {
  return plain.test(text) ? text.trim() : text.replace(unseen, '').trim();
}

/** The text on one line as people read it: spaces are one, letters of formulas are letters. */
export function plainLine(text: string): string {
  if (text === '') return text;
  if (plain.test(text)) return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim();
  const shown = text
    .replace(/[\t\n\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .replace(styled, (letter) => letter.normalize('NFKC'))
    .normalize('NFC');
  return shown.replace(/[\p{Zs}]+/gu, ' ').trim();
}
