import * as v from 'valibot';
import { type Answer, answerSchema } from '../../../src/domain/answer';
import { type Ask, askSchema } from '../../../src/domain/ask';
import { civilDay, civilTime, type LocalNow } from '../../../src/domain/civil-day';
import { type Conversation, conversationSchema } from '../../../src/domain/conversation';
import { type Help, helpSchema } from '../../../src/domain/help';
import {
  type Direction,
  type Interaction,
  type InteractionKind,
  usualDirection,
} from '../../../src/domain/interaction';
import { interactionSchema } from '../../../src/domain/interaction-schema';
import type { Introduction } from '../../../src/domain/introduction';
import { introductionSchema } from '../../../src/domain/introduction-schema';
import { type Person, personSchema } from '../../../src/domain/person';
import { type PromiseRecord, promiseSchema } from '../../../src/domain/promise';
import type {
  LinkedIntroduction,
  Occurrence,
  PersonRecords,
  Rule,
} from '../../../src/domain/prompts/rule';
import { defaultSettings, type RuleSettings } from '../../../src/domain/settings';

const writtenAt = '2026-01-01T08:00:00.000Z';

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const personId = uuid(1);

export type Logged = readonly [
  kind: InteractionKind,
  day: string,
  direction?: Direction,
  matter?: string,
];

export interface Planned {
  state?: Conversation['state'];
  proposedOn?: string;
  day?: string;
  time?: string;
  purpose?: string;
  questions?: readonly string[];
}

export type Said =
  | { rule: string; key: string; day: string; answer: 'done' | 'let-go' }
  | { rule: string; key: string; day: string; answer: 'snoozed'; until: string }
  | { rule: string; key: string; day: string; answer: 'not-this'; situation: string };

export interface Asked {
  askedOn: string;
  what?: string;
  medium?: Ask['medium'];
  followUpOn?: string;
  triedAgainOn?: string;
  answeredOn?: string;
  restedOn?: string;
  writtenAt?: string;
}

export interface Helped {
  day: string;
  direction?: Help['direction'];
  what?: string;
  outcome?: string;
  outcomeOn?: string;
  toldOn?: string;
  interactionId?: string;
}

export interface Promised {
  madeOn: string;
  by?: PromiseRecord['by'];
  what?: string;
  dueDay?: string;
  keptOn?: string;
  droppedOn?: string;
}

/** The steps of an introduction with their days, from where Mara stands in it. */
export interface Introduced {
  as: LinkedIntroduction['as'];
  direction?: Introduction['direction'];
  wantedOn?: string;
  askedOn?: string;
  agreedOn?: string;
  forAskedOn?: string;
  forAgreedOn?: string;
  targetAskedOn?: string;
  targetAgreedOn?: string;
  introducedOn?: string;
  metOn?: string;
  thankedOn?: string;
  toldOn?: string;
  restedOn?: string;
}

export function person(fields: Record<string, unknown> = {}): Person {
  const kept = { id: personId, keptAs: 'slug:mara-quill', tags: [], createdAt: writtenAt };
  return v.parse(personSchema, { ...kept, name: 'Mara Quill', ...fields });
}

/** The `number`th thing logged: `uuid(100 + number)`. */
export function interaction([kind, day, said, matter]: Logged, number = 0): Interaction {
  const direction = said ?? usualDirection(kind);
  const row = { id: uuid(100 + number), personId, kind, day, direction, text: '', writtenAt };
  return v.parse(interactionSchema, { ...row, ...(matter && { matter }) });
}

/** The `number`th talk: `uuid(200 + number)`. */
export function conversation(planned: Planned, number = 0): Conversation {
  const { state = 'agreed', proposedOn = '2026-01-01', day, time, purpose, questions } = planned;
  const prepared = purpose !== undefined || questions !== undefined;
  const preparation = { purpose: '', snapshot: '', questions: [], offers: [] };
  return v.parse(conversationSchema, {
    id: uuid(200 + number),
    personId,
    state,
    proposedOn,
    ...(day && { appointment: { day, ...(time && { time }), medium: 'call' } }),
    ...(prepared && {
      preparation: { ...preparation, ...(purpose && { purpose }), ...(questions && { questions }) },
    }),
    writtenAt,
  });
}

export function answer({ key, ...said }: Said, number = 0): Answer {
  const id = uuid(300 + number);
  return v.parse(answerSchema, { ...said, occurrence: key, id, personId, writtenAt });
}

/** The `number`th ask: `uuid(400 + number)`, written down before anything is logged. */
export function ask(asked: Asked, number = 0): Ask {
  const usual = { id: uuid(400 + number), personId, what: 'a look at my draft', medium: 'email' };
  return v.parse(askSchema, { ...usual, writtenAt: '2026-01-01T07:00:00.000Z', ...asked });
}

/** The `number`th help: `uuid(500 + number)`. */
export function help(helped: Helped, number = 0): Help {
  const usual = { id: uuid(500 + number), personId, what: 'a contact at the archive' };
  return v.parse(helpSchema, { ...usual, direction: 'got', writtenAt, ...helped });
}

/** The `number`th promise: `uuid(600 + number)`. */
export function promise(promised: Promised, number = 0): PromiseRecord {
  const usual = { id: uuid(600 + number), personId, by: 'me', what: 'send the paper' };
  return v.parse(promiseSchema, { ...usual, writtenAt, ...promised });
}

/**
 * The `number`th introduction: `uuid(700 + number)`. Edda Vale is its target, unless that is Mara;
 * Jonas Finch its helper or the one it is for, unless that is Mara.
 */
export function introduction({ as, ...said }: Introduced, number = 0): LinkedIntroduction {
  const { direction = as === 'for' ? 'made' : 'received', wantedOn = '2026-01-01' } = said;
  const other = as === 'helper' || as === 'for' ? personId : uuid(2);
  return {
    introduction: v.parse(introductionSchema, {
      id: uuid(700 + number),
      about: '',
      writtenAt,
      ...(direction === 'made' ? { forId: other } : { helperId: other }),
      targetId: as === 'target' ? personId : uuid(3),
      ...said,
      direction,
      wantedOn,
    }),
    as,
    other: other === personId ? 'Mara Quill' : 'Jonas Finch',
    target: as === 'target' ? 'Mara Quill' : 'Edda Vale',
  };
}

/** What may be said of Mara. */
export interface About {
  is?: Record<string, unknown>;
  log?: readonly Logged[];
  talks?: readonly Planned[];
  answers?: readonly Said[];
  asks?: readonly Asked[];
  helps?: readonly Helped[];
  promises?: readonly Promised[];
  introductions?: readonly Introduced[];
}

/** Mara Quill with what is said of her; lists in order of their day. */
export function mara(said: About = {}): PersonRecords {
  return {
    person: person(said.is),
    interactions: (said.log ?? []).map(interaction),
    conversations: (said.talks ?? []).map(conversation),
    answers: (said.answers ?? []).map(answer),
    asks: (said.asks ?? []).map(ask),
    helps: (said.helps ?? []).map(help),
    promises: (said.promises ?? []).map(promise),
    introductions: (said.introductions ?? []).map(introduction),
  };
}

/** Everything a rule says of Mara, by the usual settings or others. */
export function allOf(rule: Rule, said: About = {}, settings: RuleSettings = defaultSettings) {
  return rule.occurrences(mara(said), settings);
}

/** The only thing a rule says of Mara, or nothing. Throws when it says more. */
export function onlyOf(
  rule: Rule,
  said: About = {},
  settings: RuleSettings = defaultSettings,
): Occurrence | undefined {
  const [only, another] = allOf(rule, said, settings);
  if (another) throw new Error(`${rule.id} says more than one thing`);
  return only;
}

export function at(day: string, time = '09:00'): LocalNow {
  return { day: civilDay(day), time: civilTime(time) };
}
