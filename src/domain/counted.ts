/**
 * The keys under which a message for a number of something may stand, the best first: in the form the
 * language has for that number, in the form for more, and where all numbers are said alike.
 * @param tag the language, as a BCP 47 tag
 */
export function countedKeys(stem: string, count: number, tag: string): string[] {
  return [`${stem}_${new Intl.PluralRules(tag).select(count)}`, `${stem}_other`, stem];
}
