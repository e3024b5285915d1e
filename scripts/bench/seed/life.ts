import * as v from 'valibot';
import type { AliasKey } from '../../../src/domain/alias';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { addDays, type CivilDay } from '../../../src/domain/civil-day';
import { type Conversation, conversationIdSchema } from '../../../src/domain/conversation';
import { type Interaction, usualDirection } from '../../../src/domain/interaction';
import { interactionIdSchema, interactionKindSchema } from '../../../src/domain/interaction-schema';
import type { Level } from '../../../src/domain/level';
import { type Note, noteIdSchema } from '../../../src/domain/note';
import {
  type Instant,
  instantSchema,
  type Person,
  personIdSchema,
} from '../../../src/domain/person';
import type { AliasRow } from '../../../src/domain/user-row';
import { company, headline, name, text } from './inventions';
import type { Random } from './random';

/** Everything kept about one person, what is derived left out. */
export interface Life {
  person: Person;
  alias: AliasRow;
  notes: Note[];
  interactions: Interaction[];
  conversations: Conversation[];
}

/** How much happened with each of ten people; with one more for every thirtieth: 100,000 for 30,000. */
const happenings = [3, 0, 1, 4, 6, 1, 8, 2, 5, 3] as const;
const levels = [1, 1, 2, 2, 2, 2, 3, 3, 3, undefined] as const satisfies (Level | undefined)[];
/** One person in so many has a talk ahead, each on another day, so that a day has about one. */
const perTalk = 1000;

/** When rows of this day were written. */
export const middayOf = (day: CivilDay): Instant => v.parse(instantSchema, `${day}T12:00:00.000Z`);

function personOf(random: Random, keptAs: AliasKey, called: string, connectedOn: CivilDay): Person {
  const level = random.pick(levels);
  const place = company(random);
  return {
    id: v.parse(personIdSchema, random.uuid()),
    keptAs,
    name: called,
    headline: headline(random, place),
    company: place,
    tags: [],
    createdAt: middayOf(connectedOn),
    connectedOn,
    ...(level && { level, levelSetOn: connectedOn }),
  };
}

function noteOf(random: Random, { id: personId }: Person, day: CivilDay): Note {
  const id = v.parse(noteIdSchema, random.uuid());
  const words = text(random, random.between(100, 520));
  return { id, personId, day, text: words, writtenAt: middayOf(day) };
}

function interactionOf(random: Random, { id: personId }: Person, day: CivilDay): Interaction {
  const kind = random.pick(interactionKindSchema.options);
  return {
    id: v.parse(interactionIdSchema, random.uuid()),
    personId,
    kind,
    day,
    direction: usualDirection(kind),
    text: text(random, random.between(20, 160)),
    writtenAt: middayOf(day),
  };
}

function talkOf(random: Random, { id: personId }: Person, today: CivilDay, day: CivilDay) {
  const id = v.parse(conversationIdSchema, random.uuid());
  const appointment = { day, medium: 'video' as const };
  const writtenAt = middayOf(today);
  return { id, personId, state: 'agreed' as const, proposedOn: today, appointment, writtenAt };
}

/**
 * What is kept about the person with this number: met on some day of the last years, written about
 * then, and in touch with since. For most of them something is overdue by now.
 * @param slug the address, when it must be a certain one
 */
export function lifeOf(number: number, random: Random, today: CivilDay, slug?: string): Life {
  const called = name(random);
  const key = slug ?? `${called.toLowerCase().replaceAll(' ', '-')}-${number}`;
  const keptAs = v.parse(aliasKeySchema, `slug:${key}`);
  const age = random.between(5, 2000);
  const connectedOn = addDays(today, -age);
  const person = personOf(random, keptAs, called, connectedOn);
  const count = (happenings[number % happenings.length] ?? 0) + (number % 30 === 0 ? 1 : 0);
  const day = () => addDays(today, -random.between(0, age));
  const talk = number % perTalk === 7 ? [addDays(today, Math.floor(number / perTalk))] : [];
  return {
    person,
    alias: { key: keptAs, personId: person.id, firstSeen: connectedOn, lastSeen: connectedOn },
    notes: [connectedOn, ...(random.happens(0.3) ? [day()] : [])].map((on) =>
      noteOf(random, person, on),
    ),
    interactions: Array.from({ length: count }, () => interactionOf(random, person, day())),
    conversations: talk.map((on) => talkOf(random, person, today, on)),
  };
}
