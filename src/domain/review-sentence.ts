import { type Sentence, sentence } from './sentence';

/**
 * What changed from the four weeks before to the last four, said kindly: fewer talks are no failure.
 * @param now live talks of the last four weeks
 * @param before live talks of the four weeks before those
 */
export function changeSentence(now: number, before: number): Sentence {
  if (now === 0 && before === 0) return sentence('review_changed_none');
  if (now === 0) return sentence('review_changed_quiet', { count: before });
  if (before === 0) return sentence('review_changed_first', { count: now });
  if (now > before) return sentence('review_changed_more', { count: now }, { count: before });
  if (now < before) return sentence('review_changed_fewer', { count: now }, { count: before });
  return sentence('review_changed_same', { count: now });
}
