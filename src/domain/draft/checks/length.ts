import { sentence } from '../../sentence';
import { kindTraits } from '../kinds';
import type { Check } from './check';

/** Fewer words are a beginning, and a beginning is not praised for being short. */
const enough = 20;

/** A letter of 150 words, or a message of 80, is read to its end. */
export const length: Check = ({ kind, words }) => {
  const { maxWords } = kindTraits[kind];
  const first = words[maxWords];
  const last = words.at(-1);
  if (first && last) {
    const said = sentence('coach_length_hint', { count: words.length }, String(maxWords));
    return [
      { id: 'length', state: 'hint', sentence: said, range: { start: first.start, end: last.end } },
    ];
  }
  if (words.length < enough) return [];
  return [{ id: 'length', state: 'good', sentence: sentence('coach_length_good') }];
};
