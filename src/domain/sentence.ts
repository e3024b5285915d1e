import type { CivilDay, CivilTime } from './civil-day';

/** What a sentence may be filled with; the surface formats it for the reader's language. */
export type SentenceValue = string | { day: CivilDay } | { time: CivilTime } | { count: number };

/**
 * A sentence to be said in the user's language: a key of `_locales` and what goes into `$1`, `$2`, ….
 * The first count among the values chooses the plural form (`key_one`, `key_other`).
 */
export interface Sentence {
  key: string;
  values: SentenceValue[];
}

/** A sentence from its key and values. */
export function sentence(key: string, ...values: SentenceValue[]): Sentence {
  return { key, values };
}
