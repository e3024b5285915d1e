import type { Whom } from '../../domain/commands';
import { fold } from '../../domain/fold';
import type { PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';

/** Somebody as they are being filled in: a name, and whose it is once that was chosen. */
export interface WhomDraft {
  name: string;
  personId?: PersonId;
}

export type FindPeople = (search: string) => Promise<PersonLine[]>;

const same = (a: string, b: string) => fold(a).trim() === fold(b).trim();

/** The one person of just this name among those found; nobody when several have it. */
export function namesake(name: string, found: readonly PersonLine[]): PersonLine | undefined {
  const [one, ...others] = found.filter(({ called }) => same(called, name));
  return others.length === 0 ? one : undefined;
}

/** Who is meant: the one chosen, or kept under just this name, else somebody new. */
export async function whomOf({ name, personId }: WhomDraft, find: FindPeople): Promise<Whom> {
  if (personId) return { personId };
  const found = await find(name.trim()).catch(() => []);
  const known = namesake(name, found);
  return known ? { personId: known.personId } : { name: name.trim() };
}
