import * as v from 'valibot';
import { calledBy } from '../../domain/called';
import { type CivilDay, type LocalNow, localNow } from '../../domain/civil-day';
import type { Outcome, Target, Whom } from '../../domain/commands';
import {
  type Instant,
  instantSchema,
  type Person,
  type PersonId,
  personIdSchema,
} from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import type { SeenProfile } from '../../domain/seen-profile';
import type { ChangeLog } from '../change-log';
import type { WriteTransaction } from '../database';
import { findPerson } from '../find-person';
import { readPerson } from '../read-person';
import { checkedName } from './checks';

/** Where and when a command runs. */
export interface Clock {
  /** The moment, read once for each command. */
  now(): Date;
  /** The user's IANA zone at that moment. */
  zone(): string;
}

/** What a command works with: one transaction, one moment. */
export interface Context {
  tx: WriteTransaction;
  log: ChangeLog;
  now: LocalNow;
  /** The day of `now`. */
  today: CivilDay;
  writtenAt: Instant;
  newId(): string;
}

/** A context at the clock's moment. */
export function contextAt(tx: WriteTransaction, log: ChangeLog, clock: Clock): Context {
  const instant = clock.now();
  const now = localNow(instant, clock.zone());
  return {
    tx,
    log,
    now,
    today: now.day,
    writtenAt: v.parse(instantSchema, instant.toISOString()),
    newId: () => crypto.randomUUID(),
  };
}

/** What a handler says of the person it wrote to. */
export type Told = Pick<Outcome, 'person'>;

/** The outcome's word on a person. */
export function told(person: Person): Told {
  return { person: { id: person.id, called: calledBy(person) } };
}

/** The person with this id. Throws a Refusal when there is none any more. */
export async function personById(context: Context, id: PersonId): Promise<Person> {
  const person = await readPerson(context.tx, id);
  if (!person) throw new Refusal('gone');
  return person;
}

async function addAlias(context: Context, personId: PersonId, key: SeenProfile['alias']) {
  if (await context.tx.objectStore('aliases').get(key)) return;
  const { today } = context;
  await context.log.put('aliases', { key, personId, firstSeen: today, lastSeen: today });
}

/** Gives a person the aliases of a profile that nobody has yet. */
export async function addAliases(
  context: Context,
  personId: PersonId,
  { alias, memberAlias }: SeenProfile,
): Promise<void> {
  await addAlias(context, personId, alias);
  if (memberAlias) await addAlias(context, personId, memberAlias);
}

async function keepProfile(context: Context, profile: SeenProfile): Promise<Person> {
  const { alias, memberAlias, name, headline, company } = profile;
  const taken = await context.tx.objectStore('aliases').get(alias);
  const person: Person = {
    id: v.parse(personIdSchema, context.newId()),
    keptAs: (taken && memberAlias) ?? alias,
    tags: [],
    createdAt: context.writtenAt,
    ...(name && { name }),
    ...(headline && { headline }),
    ...(company && { company }),
  };
  await context.log.put('people', person);
  await addAliases(context, person.id, profile);
  return person;
}

/** Keeps somebody of whom the name is all that is known. Throws a Refusal when the name does not do. */
export async function keepNamed(
  context: Context,
  name: string,
  more: Partial<Person> = {},
): Promise<Person> {
  const id = v.parse(personIdSchema, context.newId());
  const person: Person = {
    id,
    keptAs: `person:${id}`,
    name: checkedName(name),
    tags: [],
    createdAt: context.writtenAt,
    ...more,
  };
  await context.log.put('people', person);
  return person;
}

/** The person a write is for; a profile nobody is kept for becomes a person now, by this act. */
export async function personFor(context: Context, target: Target): Promise<Person> {
  if ('personId' in target) return personById(context, target.personId);
  const id = await findPerson(context.tx, target.profile);
  return id ? personById(context, id) : keepProfile(context, target.profile);
}

/** Somebody named in a write: kept, shown, or new by their name alone. */
export async function whomFor(context: Context, whom: Whom): Promise<Person> {
  return 'name' in whom ? keepNamed(context, whom.name) : personFor(context, whom);
}
