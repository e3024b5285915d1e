import type { PersonLanguage } from '../person';
import type { DraftFacts } from './facts';
import type { DraftKind } from './kinds';
import { dayIn, type GapWords, type SlotName, slotNames, slotsOf } from './slots';
import { gaps as german, templates as germanSie } from './templates/de';
import { templates as germanDu } from './templates/de-du';
import { gaps as english, templates as englishTemplates } from './templates/en';
import type { Begun, Templates } from './templates/template';

/** The words in gaps, by the draft's language. */
export const gapWords: Readonly<Record<PersonLanguage, GapWords>> = { en: english, de: german };

/** How a draft is to be written. */
export interface DraftManner {
  language: PersonLanguage;
  /** A BCP 47 tag for days, where it is of that language: `en-US` says "October 14". */
  locale?: string;
}

function templatesFor(language: PersonLanguage, { level }: DraftFacts): Templates {
  if (language === 'en') return englishTemplates;
  return level === 1 ? germanDu : germanSie;
}

function slotsFor(facts: DraftFacts, { language, locale }: DraftManner) {
  return slotsOf(facts, gapWords[language], dayIn(language, facts.today, locale));
}

/** A draft of one kind to begin with: what is known filled in, the rest as gaps like `[your name]`. */
export function beginDraft(kind: DraftKind, facts: DraftFacts, manner: DraftManner): Begun {
  return templatesFor(manner.language, facts)[kind](slotsFor(facts, manner));
}

/** What stands for the person in a template of the user's own. */
const personal: readonly SlotName[] = ['fullName', 'firstName', 'company'];

/** A template of the user's own: its gaps filled with what is known of the person. */
export function beginOwn(text: string, facts: DraftFacts, manner: DraftManner): string {
  const { of, knows } = slotsFor(facts, manner);
  const words = gapWords[manner.language];
  const slotFor = new Map(slotNames.map((slot) => [words[slot], slot]));
  return text.replace(/\[([^[\]\n]{1,120})\]/g, (gap, word: string) => {
    const slot = slotFor.get(word);
    return slot && knows(slot) ? of(slot) : gap;
  });
}

/** A draft made fit for others: the person's name and company become gaps again. */
export function asTemplate(text: string, facts: DraftFacts, manner: DraftManner): string {
  const { of, knows } = slotsFor(facts, manner);
  return personal.filter(knows).reduce((rest, slot) => {
    const gap = `[${gapWords[manner.language][slot]}]`;
    return rest.split(wholeWord(of(slot))).join(gap);
  }, text);
}

function wholeWord(text: string): RegExp {
  const exact = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'u');
}
