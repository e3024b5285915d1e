/** How many slips of the finger a word may hold: none in a short one, where every other word is near. */
export function slipsAllowed(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/** The next row of the table of distances, from the two before it. */
function nextRow(
  at: number,
  { term, word }: { term: string; word: string },
  [before, beforeThat]: [number[], number[]],
): number[] {
  const row = [at];
  for (let to = 1; to <= word.length; to += 1) {
    const same = term[at - 1] === word[to - 1];
    const swapped =
      at > 1 && to > 1 && term[at - 1] === word[to - 2] && term[at - 2] === word[to - 1];
    row[to] = Math.min(
      (before[to] ?? 0) + 1,
      (row[to - 1] ?? 0) + 1,
      (before[to - 1] ?? 0) + (same ? 0 : 1),
      swapped ? (beforeThat[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return row;
}

/**
 * The fewest slips (a letter left out, added, mistaken, or two neighbours swapped) by which `term` may
 * have come from typing a beginning of `word`: the distance of Damerau and Levenshtein, each letter in
 * one slip at most. More than `most` comes out as infinity.
 */
export function slipsToBeginning(term: string, word: string, most: number): number {
  const both = { term, word: word.slice(0, term.length + most) };
  let beforeThat: number[] = [];
  let before = Array.from({ length: both.word.length + 1 }, (_, to) => to);
  for (let at = 1; at <= term.length; at += 1) {
    const row = nextRow(at, both, [before, beforeThat]);
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [beforeThat, before] = [before, row];
  }
  const fewest = Math.min(...before.slice(Math.max(0, term.length - most)));
  return fewest <= most ? fewest : Number.POSITIVE_INFINITY;
}

/** The letters a meant word may begin with: the typed one, or the second when the first two were swapped. */
export function likelyBeginnings(term: string): string[] {
  return [...new Set([...term].slice(0, 2))];
}
