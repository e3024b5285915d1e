import { fold } from '../../domain/fold';
import { plainLine } from '../plain-text';

/** Degrees and certificates that stand after a name without a comma, and are nobody's surname. */
const credentials = new Set(
  'mba emba phd mph msc bsc llm llb pmp cpa cfa cissp csm cspo shrm-cp shrm-scp sphr phr esq pharmd'.split(
    ' ',
  ),
);
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const isCredential = (word: string) =>
  credentials.has(word.replaceAll('.', '').toLowerCase()) && /^[A-Z].*[A-Z]|\./.test(word);

/** `Quill, MBA, SHRM-CP` is `Quill`; `Quill, Jr.` stays `Quill Jr.`. */
function withoutCredentials(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!name.includes(',') && !isCredential(last)) return name;
  const [before = '', ...rest] = name.split(',').map((part) => part.trim());
  const kept = rest.filter((part) => generation.test(part));
  const words = before.split(' ');
  while (words.length > 1 && isCredential(words.at(-1) ?? '')) words.pop();
  return [...words, ...kept].join(' ').trim();
}

/** True for a part of a list of names that is no name: `PhD` of `Mara Quill,PhD`. */
export function isCredentialCell(part: string): boolean {
  const word = part.trim();
  return word === '' || isCredential(word) || generation.test(word);
}

/** Names without a person behind them: members who are gone or hidden. */
const nobodies = new Set(['', 'linkedin member']);

/** A name as one would say it: titles stay, degrees and certificates go. Empty for nobody. */
export function personName(full: string): string {
  const line = plainLine(full);
  const name = withoutCredentials(line) || line.replace(/^[, ]+/, '');
  return nobodies.has(name.toLowerCase()) ? '' : name;
}

/** A name that a file gives in two parts. Degrees stand after the second. */
export function nameOfParts(first: string, last: string): string {
  const before = plainLine(first);
  // A comma in the first name is no sign of degrees: only what follows the last name is cut.
  const after = plainLine(last);
  const name = `${before} ${after.startsWith(',') ? '' : withoutCredentials(after)}`.trim();
  return nobodies.has(name.toLowerCase()) ? '' : personName(name);
}

/** What two writings of one name share: accents, case and degrees do not count. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s{2,}|[^\S ]/g, ' ');
}
