import { isShown } from '../shown';

/** A degree of connection ("· 2nd"): several are rendered, one is shown. The wording is localised. */
const isDegree = (line: Element) => /^\s*[·•]\s*\d/.test(line.textContent);
const isDot = (line: Element) => /^\s*[·•]/.test(line.textContent);

/** True when `line` stands in a box of its own with the name: pronouns, not yet the headline. */
const isInNameRow = (line: Element, next: Element | undefined, name: Element) =>
  Boolean(line.parentElement?.contains(name)) &&
  next?.parentElement !== line.parentElement &&
  Boolean(next?.parentElement?.contains(line));

/** The first plain line below the row of the name, in the layouts without stable class names. */
export function headlineAfter(name: Element, card: Element): Element | undefined {
  const below = [...card.querySelectorAll('p')].filter(
    (line) => name.compareDocumentPosition(line) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const rowEnd = below.findLastIndex(isDegree) + 1;
  const [first, next] = below
    .slice(rowEnd)
    .filter((line) => isShown(line) && !line.closest('a, figure, [role="button"]') && !isDot(line));
  if (first && rowEnd === 0 && isInNameRow(first, next, name)) return next;
  return first;
}
