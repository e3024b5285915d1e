import type { DraftKind } from '../../domain/draft/kinds';
import type { PersonLanguage } from '../../domain/person';
import type { MessageKey } from '../i18n';

/** What each kind of draft is for, as somebody would choose it. */
export const draftKindWords: Readonly<Record<DraftKind, MessageKey>> = {
  letter: 'draft_kindLetter',
  'phone-opener': 'draft_kindPhone',
  thanks: 'draft_kindThanks',
  outcome: 'draft_kindOutcome',
  'ask-introduction': 'draft_kindAskIntroduction',
  'offer-introduction': 'draft_kindOfferIntroduction',
  reconnect: 'draft_kindReconnect',
  hello: 'draft_kindHello',
};

export const draftLanguageWords: Readonly<Record<PersonLanguage, MessageKey>> = {
  en: 'draft_english',
  de: 'draft_german',
};
