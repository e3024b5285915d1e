import { likelyBeginnings, slipsAllowed, slipsToBeginning } from '../../domain/near-word';
import { nameMark, otherMark } from '../word-marks';

/**
 * The words that begin with one letter, marked and in order, each with the places of those who have
 * it: `people` from `starts[n]` to `starts[n + 1]` are those of word n.
 */
export interface Bucket {
  words: string[];
  starts: Uint32Array;
  people: Uint16Array | Uint32Array;
}

/** Words of people who have changed since the buckets were made, by place. */
export type FreshWords = ReadonlyMap<number, readonly string[]>;

/** Which bucket holds a word (without its mark); one for all that are not of the Latin alphabet. */
export function bucketNameOf(word: string): string {
  const [first = ''] = word;
  return /[a-z0-9]/.test(first) ? first : 'other';
}

/** The buckets a search looks into, those for words with slips included. */
export function bucketsFor(terms: readonly string[]): string[] {
  const likely = terms.flatMap((term) => [
    term,
    ...(slipsAllowed(term) > 0 ? likelyBeginnings(term) : []),
  ]);
  return [...new Set(likely.map(bucketNameOf))];
}

/** The first place in a sorted list that is not before `wanted`. */
function placeOf(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How well a person fits a word: not at all, by anything else, by the name. */
export const fits = { not: 0, other: 1, name: 2 } as const;

const marked = [
  [nameMark, fits.name],
  [otherMark, fits.other],
] as const;

function addBucket(hits: Uint8Array, term: string, { words, starts, people }: Bucket): void {
  for (const [mark, fit] of marked) {
    const wanted = mark + term;
    let at = placeOf(words, wanted);
    for (; words[at]?.startsWith(wanted); at += 1) {
      const end = starts[at + 1] ?? 0;
      for (let one = starts[at] ?? 0; one < end; one += 1) {
        const place = people[one] ?? 0;
        if ((hits[place] ?? 0) < fit) hits[place] = fit;
      }
    }
  }
}

function fitOf(term: string, words: readonly string[]): number {
  const found = marked.find(([mark]) => words.some((word) => word.startsWith(mark + term)));
  return found?.[1] ?? fits.not;
}

/** How well each of `length` people fits words that begin with one of the terms. */
export function hitsOf(
  terms: readonly string[],
  buckets: ReadonlyMap<string, Bucket>,
  fresh: FreshWords,
  length: number,
): Uint8Array {
  const hits = new Uint8Array(length);
  for (const term of terms) {
    const bucket = buckets.get(bucketNameOf(term));
    if (bucket) addBucket(hits, term, bucket);
  }
  for (const [place, words] of fresh) {
    hits[place] = Math.max(...terms.map((term) => fitOf(term, words)), fits.not);
  }
  return hits;
}

/** More words than this are no longer what somebody may have meant. */
const nearMost = 40;

/** The words from which `term` may have come by the fewest slips; none where it is too short for any. */
export function wordsNear(
  term: string,
  buckets: ReadonlyMap<string, Bucket>,
  fresh: FreshWords,
): string[] {
  const most = slipsAllowed(term);
  if (most === 0) return [];
  const names = new Set(likelyBeginnings(term).map(bucketNameOf));
  const known = [...names].flatMap((name) => buckets.get(name)?.words ?? []);
  const words = new Set([...known, ...[...fresh.values()].flat()].map((word) => word.slice(1)));
  const near = [...words]
    .map((word) => ({ word, slips: slipsToBeginning(term, word, most) }))
    .filter(({ slips }) => slips <= most);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.flatMap(({ word, slips }) => (slips === fewest ? [word] : [])).slice(0, nearMost);
}

/** Collects words and the places of those who have them, then gives the buckets. */
export class BucketMaker {
  readonly #places = new Map<string, number[]>();

  add(place: number, words: readonly string[]): void {
    for (const word of words) {
      const places = this.#places.get(word);
      if (places) places.push(place);
      else this.#places.set(word, [place]);
    }
  }

  /** @param length how many places there are */
  finish(length: number): Map<string, Bucket> {
    const byName = new Map<string, string[]>();
    for (const word of [...this.#places.keys()].sort()) {
      const name = bucketNameOf(word.slice(1));
      const words = byName.get(name);
      if (words) words.push(word);
      else byName.set(name, [word]);
    }
    return new Map([...byName].map(([name, words]) => [name, this.#bucket(words, length)]));
  }

  #bucket(words: string[], length: number): Bucket {
    const starts = new Uint32Array(words.length + 1);
    words.forEach((word, at) => {
      starts[at + 1] = (starts[at] ?? 0) + (this.#places.get(word)?.length ?? 0);
    });
    const count = starts[words.length] ?? 0;
    const people = length <= 0xffff ? new Uint16Array(count) : new Uint32Array(count);
    words.forEach((word, at) => {
      people.set(this.#places.get(word) ?? [], starts[at]);
    });
    return { words, starts, people };
  }
}
