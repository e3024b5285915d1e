import type { AliasKey } from './alias';
import { aliasParts } from './alias';
import type { CivilDay } from './civil-day';
import { fold } from './fold';
import { memberKey } from './member-id';
import type { MergedField } from './merged-fields';
import type { Person, PersonId } from './person';

/** What two records have in common that makes them look like one person. */
export type TwinReason = 'member' | 'email' | 'name-company' | 'name';

/** Why two records stand side by side: `chosen` by the user, whatever they have in common. */
export type PairReason = TwinReason | 'chosen';

/** One of two records that look like one person. */
export interface TwinSide {
  personId: PersonId;
  called: string;
  person: Pick<Person, MergedField>;
  aliases: AliasKey[];
  notes: number;
  happened: number;
  lastContact?: CivilDay;
}

/** Two records side by side; the one kept for longer comes first. */
export interface TwinPair {
  why: PairReason;
  sides: [TwinSide, TwinSide];
}

export interface TwinPairs {
  pairs: TwinPair[];
  /** There are others. */
  more: boolean;
}

const tidy = (text: string | undefined) =>
  fold(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

function nameKeys({ name, company }: Person): string[] {
  const called = tidy(name);
  if (!called) return [];
  const at = tidy(company);
  return [`name:${called}`, at ? `work:${called}\n${at}` : `bare:${called}`];
}

function memberKeys(aliases: readonly AliasKey[]): string[] {
  return aliases.flatMap((alias) => {
    const { kind, value } = aliasParts(alias);
    const key = kind === 'member' && memberKey(value);
    return key ? [key] : [];
  });
}

/** What a person is found by among those who may be the same: each key once. */
export function twinKeysOf(person: Person, aliases: readonly AliasKey[]): string[] {
  const email = tidy(person.email);
  const keys = [...memberKeys(aliases), ...(email ? [`email:${email}`] : []), ...nameKeys(person)];
  return [...new Set(keys)];
}

/**
 * The keys that likely twins of somebody have. Who has no company may be anybody of that name; of two
 * with a company both must be the same.
 */
export function keysOfTwins(keys: readonly string[]): string[] {
  const bare = keys.some((key) => key.startsWith('bare:'));
  return keys.flatMap((key) => {
    if (!key.startsWith('name:')) return key.startsWith('bare:') ? [] : [key];
    return bare ? [key] : [key.replace('name:', 'bare:')];
  });
}

/** Why two people with these keys look like one; undefined when nothing says so. The surest first. */
export function whyTwins(one: readonly string[], other: readonly string[]): TwinReason | undefined {
  const wanted = keysOfTwins(one).filter((key) => other.includes(key));
  const begins = (start: string) => wanted.some((key) => key.startsWith(start));
  if (begins('member:')) return 'member';
  if (begins('email:')) return 'email';
  if (begins('work:')) return 'name-company';
  return begins('name:') || begins('bare:') ? 'name' : undefined;
}
