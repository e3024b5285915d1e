import type { PersonLanguage } from '../person';
import type { ReadSentence } from './reading';

/** A pattern that is made when it is first asked for: most cards open without a draft. */
export type Pattern = () => RegExp;

/** One pattern for each language a draft may be in. */
export type Phrases = Readonly<Record<PersonLanguage, Pattern>>;

/**
 * A pattern that finds any of the phrases as whole words, whatever the case. A space stands for any
 * white space, an apostrophe for both of its forms. Repetitions in a phrase must be bounded: what is
 * typed may be long, and a check has to stay linear.
 */
export function anyOf(...phrases: string[]): Pattern {
  let made: RegExp | undefined;
  return () => {
    made ??= compiled(phrases);
    return made;
  };
}

function compiled(phrases: string[]): RegExp {
  const source = phrases.join('|').replaceAll(' ', '\\s{1,4}').replaceAll("'", "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** True when the text holds the phrase somewhere. */
export function says(pattern: Pattern, text: string): boolean {
  return text.search(pattern()) >= 0;
}

/**
 * The sentences that say something. `open`: only sentences with a gap say it, so that nothing can be
 * said of it until the gap is filled.
 */
export function whoSays(
  sentences: readonly ReadSentence[],
  test: (sentence: ReadSentence) => boolean,
): { found: ReadSentence[]; open: boolean } {
  const all = sentences.filter(test);
  const found = all.filter(({ hasGap }) => !hasGap);
  return { found, open: found.length === 0 && all.length > 0 };
}
