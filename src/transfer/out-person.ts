import type { CivilDay } from '../domain/civil-day';

/** Somebody as files for other programs tell of them; words are in the user's language. */
export interface OutPerson {
  id: string;
  /** The name, or the address where there is none. */
  called: string;
  headline?: string | undefined;
  company?: string | undefined;
  role?: string | undefined;
  email?: string | undefined;
  /** The address that opens the profile. */
  profile?: string | undefined;
  connectedOn?: CivilDay | undefined;
  /** In words. */
  level?: string | undefined;
  lastContact?: CivilDay | undefined;
  lastLive?: CivilDay | undefined;
  /** In words, and the day it is due. */
  next?: { day: CivilDay; action: string } | undefined;
  tags: readonly string[];
  /** Oldest first. */
  notes: readonly { day: CivilDay; text: string }[];
}

/** First and last name: the last word is the family's, as far as one can tell. */
export function namesOf({ called }: OutPerson): { firstName: string; lastName: string } {
  const name = called.trim();
  const cut = name.lastIndexOf(' ');
  return {
    firstName: cut < 0 ? name : name.slice(0, cut),
    lastName: cut < 0 ? '' : name.slice(cut + 1),
  };
}

/** What they do, or else what they say of themselves: most programs have one place for both. */
export function positionOf({ role, headline }: OutPerson): string | undefined {
  return role ?? headline;
}
