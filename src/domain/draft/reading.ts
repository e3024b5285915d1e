import type { PersonLanguage } from '../person';
import type { TextRange } from './hint';
import type { DraftKind } from './kinds';

/** One sentence, with where it stands. */
export interface ReadSentence extends TextRange {
  text: string;
  /** A gap is in it that the user is still to fill. */
  hasGap: boolean;
}

/** A draft as the checks look at it. */
export interface ReadDraft {
  kind: DraftKind;
  language: PersonLanguage;
  text: string;
  /** Without greeting and signature. */
  sentences: ReadSentence[];
  words: TextRange[];
  gaps: TextRange[];
}

/** Longer ones are the user's own brackets. */
const gapPattern = /\[[^[\]\n]{1,120}\]/g;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;
/** Where a sentence may end: its mark with closing quotes before a space, or the end of a line. */
const endPattern = /[.!?…]+["'»”“’)\]]{0,3}(?=\s|$)|\n/g;
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|dr|prof|mr|mrs|ms|st|nr|no|ca|bzw|usw|etc|inc|vs|evtl|ggf|inkl|approx|\d{1,2})$/iu;
const greeting =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten? (?:tag|morgen|abend)|hallo|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüß|grüezi|to whom)(?![\p{L}])/iu;
const closing =
  /^(?:(?:kind|kindest|best|warm|warmest) (?:regards|wishes)|regards|all the best|best|sincerely|yours|cheers|(?:mit )?(?:freundlichen?|herzlichen?|besten?|liebe[nr]?|viele[nr]?|schöne[nr]?) gr(?:ü|ue)(?:ß|ss)en?|vg|lg|mfg)(?![\p{L}])/iu;
const shortLineWords = 6;

function rangesOf(pattern: RegExp, text: string): TextRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The pieces between the ends of sentences, trimmed; an abbreviation ends none. */
function pieces(text: string): (TextRange & { text: string })[] {
  const found: (TextRange & { text: string })[] = [];
  let start = 0;
  const cut = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (trimmed) found.push({ start: from, end: from + trimmed.length, text: trimmed });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(endPattern)) {
    // Looking back over a word is enough, and keeps this linear.
    if (mark === '.' && abbreviation.test(text.slice(Math.max(start, index - 12), index))) continue;
    cut(index + mark.length);
  }
  cut(text.length);
  return found;
}

function isGreeting(text: string): boolean {
  // "Hi Mara, any advice?" says something behind its comma.
  if (/[,?:;–].*\S/.test(text)) return false;
  return greeting.test(text) && text.split(/\s+/, shortLineWords + 1).length <= shortLineWords;
}

/** Up to the line that says goodbye; below it stands a name. */
function body<Piece extends { text: string }>(all: Piece[]): Piece[] {
  const end = all.findLastIndex(
    ({ text }) =>
      closing.test(text) && text.split(/\s+/, shortLineWords + 1).length <= shortLineWords,
  );
  const before = end > 0 ? all.slice(0, end) : all;
  return before.filter(({ text }, place) => place > 0 || !isGreeting(text));
}

/** Takes a draft apart for the checks. Its time grows with the length of the text and no faster. */
export function readDraft(text: string, kind: DraftKind, language: PersonLanguage): ReadDraft {
  const gaps = rangesOf(gapPattern, text);
  let next = 0;
  const sentences = body(pieces(text)).map((piece) => {
    while (next < gaps.length && (gaps[next]?.end ?? 0) <= piece.start) next += 1;
    return { ...piece, hasGap: (gaps[next]?.start ?? Infinity) < piece.end };
  });
  return { kind, language, text, sentences, words: rangesOf(wordPattern, text), gaps };
}
