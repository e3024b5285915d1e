import type { InteractionKind } from '../interaction';
import type { CheckId } from './hint';

/** What one writes to somebody for. */
export const draftKinds = [
  'letter',
  'phone-opener',
  'thanks',
  'outcome',
  'ask-introduction',
  'offer-introduction',
  'reconnect',
  'hello',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What a kind of draft needs, and how it is sent. */
export interface KindTraits {
  /** More than this many words is too much to ask somebody to read. */
  maxWords: number;
  hasSubject: boolean;
  /** It asks for something, which is worth following up. */
  asks: boolean;
  /** Said on the phone, not sent. */
  spoken: boolean;
  /** As what it is logged once it is sent, where that says more than the way it went. */
  loggedAs?: InteractionKind;
  /** The checks that apply beside those for every kind. */
  checks: readonly CheckId[];
}

const letterWords = 150;
const messageWords = 80;
const written = { hasSubject: true, asks: false, spoken: false };

/** The traits of each kind. A thank-you needs no question, and a hello no offer. */
export const kindTraits: Readonly<Record<DraftKind, KindTraits>> = {
  letter: {
    ...written,
    maxWords: letterWords,
    asks: true,
    checks: ['purpose', 'who', 'question', 'use', 'thanks'],
  },
  'phone-opener': {
    maxWords: messageWords,
    hasSubject: false,
    asks: true,
    spoken: true,
    checks: ['purpose', 'who', 'question', 'use', 'thanks'],
  },
  thanks: { ...written, maxWords: messageWords, loggedAs: 'thanked', checks: ['thanks'] },
  outcome: {
    ...written,
    maxWords: messageWords,
    loggedAs: 'told-outcome',
    checks: ['purpose', 'thanks'],
  },
  'ask-introduction': {
    ...written,
    maxWords: letterWords,
    asks: true,
    checks: ['purpose', 'who', 'question', 'thanks'],
  },
  'offer-introduction': {
    ...written,
    maxWords: messageWords,
    checks: ['purpose', 'question'],
  },
  reconnect: { ...written, maxWords: messageWords, checks: [] },
  hello: { ...written, hasSubject: false, maxWords: messageWords, checks: [] },
};
