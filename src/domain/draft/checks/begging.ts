import type { PersonLanguage } from '../../person';
import { type Sentence, sentence } from '../../sentence';
import type { Hint } from '../hint';
import { says } from '../phrases';
import { type Begging, beggings } from './begging-phrases';
import type { Check } from './check';

const kinds = [
  'brain',
  'openings',
  'advice',
  'connect',
  'chat',
  'anything',
  'busy',
  'mind',
] as const satisfies readonly Begging[];

function better(kind: Begging, phrase: string): Sentence {
  switch (kind) {
    case 'brain':
      return sentence('coach_begging_brain', phrase);
    case 'openings':
      return sentence('coach_begging_openings', phrase);
    case 'advice':
      return sentence('coach_begging_advice', phrase);
    case 'connect':
      return sentence('coach_begging_connect', phrase);
    case 'chat':
      return sentence('coach_begging_chat', phrase);
    case 'anything':
      return sentence('coach_begging_anything', phrase);
    case 'busy':
      return sentence('coach_begging_busy', phrase);
    case 'mind':
      return sentence('coach_begging_mind', phrase);
  }
}

function firstOf(kind: Begging, text: string, language: PersonLanguage): Hint[] {
  const found = beggings[kind][language]().exec(text);
  if (!found) return [];
  const phrase = found[0].replace(/\s+/g, ' ');
  const range = { start: found.index, end: found.index + found[0].length };
  return [{ id: 'begging', state: 'hint', sentence: better(kind, phrase), range }];
}

/** True when what a sentence wants is vague: it states no purpose then, and asks nothing clear. */
export function begs(text: string, language: PersonLanguage): boolean {
  return kinds.some((kind) => kind !== 'busy' && says(beggings[kind][language], text));
}

/** Vague begging, each kind once and with a better way to say it. Its absence earns no praise. */
export const begging: Check = ({ text, language }) =>
  kinds.flatMap((kind) => firstOf(kind, text, language));
