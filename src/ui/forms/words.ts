import type { AskMedium } from '../../domain/ask';
import type { Medium } from '../../domain/conversation';
import type { Direction, InteractionKind } from '../../domain/interaction';
import type { OfferKind } from '../../domain/offer';
import type { MessageKey } from '../i18n';

/** The words for each kind of interaction, as somebody would head a line with them. */
export const kindWords: Readonly<Record<InteractionKind, MessageKey>> = {
  call: 'kind_call',
  video: 'kind_video',
  meeting: 'kind_meeting',
  event: 'kind_event',
  message: 'kind_message',
  comment: 'kind_comment',
  email: 'kind_email',
  letter: 'kind_letter',
  'gave-help': 'kind_gaveHelp',
  'got-help': 'kind_gotHelp',
  introduced: 'kind_introduced',
  thanked: 'kind_thanked',
  'told-outcome': 'kind_toldOutcome',
};

export const directionWords: Readonly<Record<Direction, MessageKey>> = {
  out: 'direction_out',
  in: 'direction_in',
  both: 'direction_both',
};

export const mediumWords: Readonly<Record<Medium, MessageKey>> = {
  call: 'medium_call',
  video: 'medium_video',
  meeting: 'medium_meeting',
  event: 'medium_event',
};

/** Whole sentences for an agreed talk: where a word would stand differs by language. */
export const agreedWords: Readonly<Record<Medium, MessageKey>> = {
  call: 'plan_agreedCall',
  video: 'plan_agreedVideo',
  meeting: 'plan_agreedMeeting',
  event: 'plan_agreedEvent',
};

/** How something was asked. */
export const askMediumWords: Readonly<Record<AskMedium, MessageKey>> = {
  message: 'kind_message',
  email: 'kind_email',
  letter: 'kind_letter',
  call: 'kind_call',
  'in-person': 'ask_inPerson',
};

export const offerWords: Readonly<Record<OfferKind, MessageKey>> = {
  view: 'offer_view',
  help: 'offer_help',
  contact: 'offer_contact',
  story: 'offer_story',
  question: 'offer_question',
};
