import * as v from 'valibot';
import { type Answer, answerSchema } from '../../../src/domain/answer';
import { civilDay, civilTime, type LocalNow } from '../../../src/domain/civil-day';
import { type Conversation, conversationSchema } from '../../../src/domain/conversation';
import {
  type Interaction,
  type InteractionKind,
  usualDirection,
} from '../../../src/domain/interaction';
import { interactionSchema } from '../../../src/domain/interaction-schema';
import { type Person, personSchema } from '../../../src/domain/person';
import type { PersonRecords } from '../../../src/domain/prompts/rule';

const writtenAt = '2026-01-01T08:00:00.000Z';

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const personId = uuid(1);

export type Logged = readonly [kind: InteractionKind, day: string];

export interface Planned {
  state?: Conversation['state'];
  day?: string;
  time?: string;
}

export type Said =
  | { rule: string; key: string; day: string; answer: 'done' | 'let-go' }
  | { rule: string; key: string; day: string; answer: 'snoozed'; until: string }
  | { rule: string; key: string; day: string; answer: 'not-this'; situation: string };

export function person(fields: Record<string, unknown> = {}): Person {
  const kept = { id: personId, keptAs: 'slug:mara-quill', tags: [], createdAt: writtenAt };
  return v.parse(personSchema, { ...kept, name: 'Mara Quill', ...fields });
}

/** The `number`th thing logged: `uuid(100 + number)`. */
export function interaction([kind, day]: Logged, number = 0): Interaction {
  const direction = usualDirection(kind);
  const id = uuid(100 + number);
  return v.parse(interactionSchema, { id, personId, kind, day, direction, text: '', writtenAt });
}

/** The `number`th talk: `uuid(200 + number)`. */
export function conversation(planned: Planned, number = 0): Conversation {
  const { state = 'agreed', day, time } = planned;
  return v.parse(conversationSchema, {
    id: uuid(200 + number),
    personId,
    state,
    proposedOn: '2026-01-01',
    ...(day && { appointment: { day, ...(time && { time }), medium: 'call' } }),
    writtenAt,
  });
}

export function answer({ key, ...said }: Said, number = 0): Answer {
  const id = uuid(300 + number);
  return v.parse(answerSchema, { ...said, occurrence: key, id, personId, writtenAt });
}

/** Mara Quill with what is said of her; lists in order of their day. */
export function mara(
  said: {
    is?: Record<string, unknown>;
    log?: readonly Logged[];
    talks?: readonly Planned[];
    answers?: readonly Said[];
  } = {},
): PersonRecords {
  return {
    person: person(said.is),
    interactions: (said.log ?? []).map(interaction),
    conversations: (said.talks ?? []).map(conversation),
    answers: (said.answers ?? []).map(answer),
  };
}

export function at(day: string, time = '09:00'): LocalNow {
  return { day: civilDay(day), time: civilTime(time) };
}
