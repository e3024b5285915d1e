import type { PersonId } from '../person';
import type { BroughtPerson } from './brought';
import { foldedEmail, foldedLine, type KnownPeople } from './kept';

/** What the user says of two who may be one; missing: later. */
export type Sameness = 'same' | 'two';
/** By what `questionKey` gives. */
export type Answers = Readonly<Record<string, Sameness>>;

/** Why two may be one. */
export type Likeness = 'email' | 'name';

/** Who somebody in a file is. */
export type Match =
  /** `alike`: not by an address or an id, but by what others may have too. */
  | { is: 'kept'; id: PersonId; alike?: true }
  | { is: 'new' }
  | { is: 'asked'; id: PersonId; by: Likeness };

/** What somebody in a file is known by, whatever the order of rows and files. */
export function keyOf(person: BroughtPerson): string {
  const { aliases, id, email, otherEmails = [], name, company } = person;
  const [alias] = [...aliases].sort();
  if (alias) return alias;
  if (id) return `id:${id}`;
  const [address] = [email, ...otherEmails].filter((one) => one !== undefined);
  if (address) return `email:${foldedEmail(address)}`;
  return `name:${foldedLine(name)}|${foldedLine(company)}`;
}

/** What a question about two people is answered under. */
export const questionKey = (key: string, id: PersonId) => `${key} ${id}`;

interface Candidate {
  id: PersonId;
  by: Likeness;
  sure: boolean;
}

function byEmail(
  brought: BroughtPerson,
  known: KnownPeople,
  created: ReadonlySet<PersonId>,
): Candidate[] {
  const emails = [brought.email, ...(brought.otherEmails ?? [])].filter(Boolean);
  const ids = new Set(emails.flatMap((email) => known.withEmail(email ?? '')));
  // An address of each, and not the same: they may share a mailbox, or one of them has two profiles.
  const two = (id: PersonId) => brought.aliases.length > 0 && known.aliasesOf(id).length > 0;
  return [...ids]
    .filter((id) => !(created.has(id) && two(id)))
    .sort()
    .map((id) => ({ id, by: 'email', sure: ids.size === 1 && !two(id) }));
}

/**
 * Where both have an address, a name alone is nothing to ask about: it needs the same company. Exports of
 * before 2023 have no addresses: there the name and the day they connected tell who it is.
 */
function byName(brought: BroughtPerson, known: KnownPeople): Candidate[] {
  const { name, company, aliases, connected, connectedOn } = brought;
  if (!name?.trim().includes(' ')) return [];
  const alike = known.withName(name).filter((id) => {
    if (aliases.length === 0 || known.aliasesOf(id).length === 0) return true;
    const own = foldedLine(known.people.get(id)?.company);
    return own !== '' && own === foldedLine(company);
  });
  const two = (id: PersonId) => aliases.length > 0 && known.aliasesOf(id).length > 0;
  const sameDay = alike.filter(
    (id) => connected && connectedOn && connectedOn === known.people.get(id)?.connectedOn,
  );
  const [only] = sameDay.length === 1 ? sameDay : [];
  return [...alike].sort().map((id) => ({ id, by: 'name', sure: id === only && !two(id) }));
}

function ofCandidates(key: string, candidates: readonly Candidate[], answers: Answers): Match {
  for (const { id, by, sure } of candidates) {
    if (sure) return { is: 'kept', id, alike: true };
    const answer = answers[questionKey(key, id)];
    if (answer === 'same') return { is: 'kept', id, alike: true };
    if (answer === undefined) return { is: 'asked', id, by };
  }
  return { is: 'new' };
}

/**
 * Who somebody in a file is: by the address of the profile, then by e-mail; who only looks the same is
 * asked about, never taken for the same.
 * @param ownId the id that the person would have if a file had brought them before
 * @param created whom this import has begun: two profiles in one export are two people
 */
export function matchOf(
  brought: BroughtPerson,
  ownId: PersonId,
  known: KnownPeople,
  answers: Answers,
  created: ReadonlySet<PersonId>,
): Match {
  if (brought.id && known.people.has(brought.id)) return { is: 'kept', id: brought.id };
  for (const alias of [...brought.aliases].sort()) {
    const owner = known.owners.get(alias);
    if (owner) return { is: 'kept', id: owner };
  }
  const key = keyOf(brought);
  if (brought.aliases.length === 0) {
    const said = known.sameAs(key);
    if (said) return { is: 'kept', id: said };
    if (known.people.has(ownId)) return { is: 'kept', id: ownId };
  }
  const alike = [...byEmail(brought, known, created), ...byName(brought, known)];
  const once = alike.filter(({ id }, at) => alike.findIndex((one) => one.id === id) === at);
  return ofCandidates(key, once, answers);
}
