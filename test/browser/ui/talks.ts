import { civilDay } from '../../../src/domain/civil-day';
import type { Conversation, Preparation } from '../../../src/domain/conversation';
import type { Prompt } from '../../../src/domain/prompts/prompt';
import { sentence } from '../../../src/domain/sentence';
import type { TalkView } from '../../../src/domain/talk-view';
import { help, introductionId, promise, theirPromise } from './open-matters';
import { agreedTalk, keptCard, maraId, note, openAsk, prompt } from './people';

export const preparation: Preparation = {
  purpose: 'To understand how the tide model is used by harbours.',
  snapshot: 'I draw maps for sailors. Last year I began to draw water.',
  questions: ['Who decides what the model shows?', 'What would you build next?'],
  offers: [{ kind: 'view', text: 'How sailors read a tide table' }],
};

export const preparedTalk: Conversation = { ...agreedTalk, preparation };

export const heldTalk: Conversation = {
  ...preparedTalk,
  state: 'held',
  heldOn: civilDay('2026-11-20'),
  learned: {
    learned: 'Harbours choose the model, and three of them pay for it.',
    names: ['Theo Brandt', 'Ana Sousa'],
    mayStayInTouch: true,
  },
};

/** Mara's talk as it is open in a call. */
export function talkView(given: Partial<TalkView> = {}): TalkView {
  return {
    conversation: preparedTalk,
    personId: maraId,
    called: 'Mara Quill',
    headline: 'Tidal engineer at Brackwater Labs',
    caresAbout: 'Open data, and that young engineers are asked early',
    offers: [{ kind: 'contact', text: 'Jonas at the port' }],
    notes: [note(12, '2026-11-20', 'Says the harbour board meets in spring.')],
    interactions: keptCard().interactions,
    promises: [promise(), theirPromise],
    ledBy: ['Ines Vale'],
    leadsTo: ['Ana Sousa'],
    connectedOn: civilDay('2025-03-03'),
    lastTalk: civilDay('2026-10-14'),
    ...given,
  };
}

const of = (rule: string, done: Prompt['done']) =>
  prompt({
    rule,
    occurrence: `${rule} 1`,
    action: sentence('prompt_prepare_action', 'Mara Quill'),
    reason: sentence('prompt_prepare_reason', 'Mara Quill', { day: civilDay('2026-11-22') }),
    source: { idea: 9 },
    done,
  });

/** A step for each form that Done can open, beside the log. */
export const steps = {
  prepare: of('prepare', { form: 'prepare', conversationId: agreedTalk.id }),
  result: of('log-result', { form: 'result', conversationId: agreedTalk.id }),
  promise: of('keep-promise', { form: 'promise', promiseId: promise().id }),
  outcome: of('tell-outcome', { form: 'outcome', helpId: help().id }),
  asked: of('introduction-step', {
    form: 'introduction',
    introductionId: introductionId(201),
    step: 'asked',
  }),
  thanked: of('introduction-step', {
    form: 'introduction',
    introductionId: introductionId(201),
    step: 'thanked',
  }),
  triedAgain: of('phone-after-letter', { form: 'ask', askId: openAsk.id, step: 'triedAgain' }),
  rested: of('phone-after-letter', { form: 'ask', askId: openAsk.id, step: 'rested' }),
  bridge: of('find-bridge', { form: 'bridge' }),
  sort: of('sort', { form: 'sort' }),
} as const satisfies Record<string, Prompt>;
