import type { lineMaxLength, nameMaxLength } from '../domain/person';

// Typed by the domain's own limits without importing them: a content script carries no schemas.
const nameCap: typeof nameMaxLength = 200;
const lineCap: typeof lineMaxLength = 300;

// Joiners stay: they are spelling in Persian and Indic names. Every other unseen character goes.
const unseen = /(?![\u200c\u200d])\p{C}/gu;

/** A line of a page as a person reads it: white space folded, nothing unseen or turning the text round. */
export function cleanText(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').replace(unseen, '').replace(/ +/g, ' ').trim();
}

function capped(text: string, length: number): string | undefined {
  const cut = text.slice(0, length);
  return cut.replace(/[\ud800-\udbff]$/, '').trim() || undefined;
}

/** The text of an element, cleaned and as long as a name may be; undefined when there is none. */
export const nameOf = (element?: Element) => capped(cleanText(element?.textContent), nameCap);

/** The same for a headline or a company. */
export const lineOf = (element?: Element) => capped(cleanText(element?.textContent), lineCap);
