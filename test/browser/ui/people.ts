import * as v from 'valibot';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { type Ask, askIdSchema } from '../../../src/domain/ask';
import { civilDay, civilTime } from '../../../src/domain/civil-day';
import { commandIdSchema, type Outcome } from '../../../src/domain/commands';
import { type Conversation, conversationIdSchema } from '../../../src/domain/conversation';
import type { Interaction } from '../../../src/domain/interaction';
import { interactionIdSchema } from '../../../src/domain/interaction-schema';
import { type Note, noteIdSchema } from '../../../src/domain/note';
import { instantSchema, personIdSchema } from '../../../src/domain/person';
import type { PersonCard } from '../../../src/domain/person-card';
import type { Prompt } from '../../../src/domain/prompts/prompt';
import type { SeenProfile } from '../../../src/domain/seen-profile';
import { sentence } from '../../../src/domain/sentence';
import { type Template, templateIdSchema } from '../../../src/domain/template';
import type { TodayList } from '../../../src/domain/today-list';

/** A Saturday. */
export const today = civilDay('2026-11-21');
export const writtenAt = v.parse(instantSchema, '2026-11-21T10:00:00.000Z');

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
export const personId = (last: number) => v.parse(personIdSchema, uuid(last));
export const maraId = personId(1);

export function note(last: number, day: string, text: string): Note {
  const id = v.parse(noteIdSchema, uuid(last));
  return { id, personId: maraId, day: civilDay(day), text, writtenAt };
}

export function interaction(
  last: number,
  day: string,
  kind: Interaction['kind'],
  direction: Interaction['direction'],
  text = '',
): Interaction {
  const id = v.parse(interactionIdSchema, uuid(last));
  return { id, personId: maraId, day: civilDay(day), kind, direction, text, writtenAt };
}

const talkId = (last: number) => v.parse(conversationIdSchema, uuid(last));

export const agreedTalk: Conversation = {
  id: talkId(31),
  personId: maraId,
  state: 'agreed',
  proposedOn: civilDay('2026-11-15'),
  appointment: {
    day: civilDay('2026-11-22'),
    time: civilTime('10:00'),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    medium: 'call',
  },
  writtenAt,
};

/** The same, agreed for today: it can be told of. */
export const talkToday: Conversation = {
  ...agreedTalk,
  appointment: { day: today, medium: 'call' },
};

export const proposedTalk: Conversation = {
  id: talkId(32),
  personId: maraId,
  state: 'proposed',
  proposedOn: civilDay('2026-11-15'),
  writtenAt,
};

export function prompt(given: Partial<Prompt> = {}): Prompt {
  const called = given.called ?? 'Mara Quill';
  return {
    personId: maraId,
    called,
    level: 2,
    rule: 'propose-talk',
    occurrence: '2026-03-03',
    dueDay: today,
    action: sentence('prompt_propose_talk_action', called),
    reason: sentence('prompt_propose_talk_reason_wrote', called, { day: civilDay('2026-03-03') }),
    source: { idea: 13, study: 'kumar-epley-2021' },
    done: { form: 'log', kind: 'message' },
    ...given,
  };
}

export const resultPrompt = prompt({
  rule: 'log-result',
  occurrence: 'talk',
  action: sentence('prompt_log_result_action', 'Mara Quill'),
  reason: sentence('prompt_log_result_reason', 'Mara Quill', { day: civilDay('2026-11-20') }),
  source: { idea: 9 },
  done: { form: 'result', conversationId: talkId(31) },
});

/** Something asked of Mara, not answered yet. */
export const openAsk: Ask = {
  id: v.parse(askIdSchema, uuid(81)),
  personId: maraId,
  what: 'a name',
  medium: 'email',
  askedOn: civilDay('2026-11-02'),
  writtenAt,
};

/** A draft that the user kept to begin others with. */
export const ownTemplate: Template = {
  id: v.parse(templateIdSchema, uuid(71)),
  name: 'Harbour',
  language: 'en',
  text: 'Dear [first name],\n\nI am writing about your harbour.',
  writtenAt,
};

const alias = v.parse(aliasKeySchema, 'slug:mara-quill');

/** What the page of Mara's profile says. */
export const maraSeen: SeenProfile = { alias, reading: 'bound', name: 'Mara Quill' };

/** Mara, whom nobody has written anything about yet. */
export function newCard(given: Partial<PersonCard> = {}): PersonCard {
  return {
    target: { profile: maraSeen },
    draftKey: alias,
    name: 'Mara Quill',
    headline: 'Tidal engineer at Brackwater Labs',
    alias,
    reading: 'bound',
    aliases: [],
    tags: [],
    notes: [],
    interactions: [],
    conversations: [],
    pastConversations: [],
    asks: [],
    helps: [],
    promises: [],
    introductions: [],
    about: {},
    draft: { note: '', log: '' },
    ...given,
  };
}

/** Somebody of whom only the address is known. */
export function namelessCard(): PersonCard {
  const { name: _, headline: __, ...rest } = newCard();
  return { ...rest, target: { profile: { alias, reading: 'unreadable' } }, reading: 'unreadable' };
}

/** Mara, kept for a while. */
export function keptCard(given: Partial<PersonCard> = {}): PersonCard {
  return newCard({
    target: { personId: maraId },
    personId: maraId,
    level: 2,
    connectedOn: civilDay('2025-03-03'),
    notes: [
      note(12, '2026-11-20', 'Says the harbour board meets in spring.'),
      note(
        11,
        '2026-10-12',
        'Moving the tide model to open source; would like a second pair of eyes on the docs.',
      ),
    ],
    interactions: [
      interaction(22, '2026-10-14', 'video', 'both', 'Talked about the tide tables.'),
      interaction(21, '2026-03-03', 'message', 'in', 'Thanks for the book tip!'),
    ],
    ...given,
  });
}

export function todayList(given: Partial<TodayList> = {}): TodayList {
  return {
    day: today,
    talks: [],
    prompts: [],
    answeredToday: 0,
    more: false,
    empty: false,
    ...given,
  };
}

/** A day with a talk and two follow-ups. */
export function busyDay(given: Partial<TodayList> = {}): TodayList {
  const appointment = { ...agreedTalk.appointment, day: civilDay('2026-11-22'), medium: 'call' };
  const ines = { personId: personId(2), called: 'Ines Vale' };
  return todayList({
    talks: [
      {
        conversationId: agreedTalk.id,
        personId: personId(3),
        called: 'Jonas Reed',
        level: 1,
        appointment: { ...appointment, medium: 'call' },
      },
    ],
    prompts: [
      prompt({
        ...ines,
        rule: 'thank',
        level: 1,
        action: sentence('prompt_thank_action', ines.called),
        reason: sentence('prompt_thank_reason', ines.called, { day: civilDay('2026-11-20') }),
        source: { idea: 7, study: 'kumar-epley-2018' },
        done: { form: 'log', kind: 'thanked' },
      }),
      prompt(),
    ],
    ...given,
  });
}

export function outcome(called = 'Mara Quill', last = 90): Outcome {
  return {
    commandId: v.parse(commandIdSchema, uuid(last)),
    person: { id: maraId, called },
  };
}
