import type { AliasKey } from '../../domain/alias';
import type { BroughtPerson } from '../../domain/import/brought';
import type { Mention, MentionId, Mentions, PersonFacts } from './people';
import { isAnchored } from './people';
import { nameKey } from './person-name';
import type { SamePeople } from './same-people';

const aliasOrder = ['slug:', 'pub:', 'member:'];

const kindOf = (alias: AliasKey) => aliasOrder.findIndex((kind) => alias.startsWith(kind));
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const greatest = (values: readonly string[]): string | undefined =>
  values.reduce<string | undefined>(
    (best, value) => (best === undefined || value > best ? value : best),
    undefined,
  );

function aliasesOf(mentions: readonly Mention[]): AliasKey[] {
  const [first, second] = mentions;
  if (first && !second && first.aliases.length < 2) return first.aliases;
  const all = new Set(mentions.flatMap(({ aliases }) => aliases));
  return [...all].sort((one, other) => kindOf(one) - kindOf(other) || compare(one, other));
}

/** The name as connections have it, in two parts; else as messages do. */
function nameOf(mentions: readonly Mention[]): string | undefined {
  if (mentions.length === 1) return mentions[0]?.name;
  const named = mentions.filter(({ name }) => name !== '');
  const ranks = [(each: Mention) => each.connected, isAnchored, () => true];
  const best = ranks.map((is) => named.filter(is)).find((some) => some.length > 0) ?? [];
  return greatest(best.map(({ name }) => name));
}

/** What several rows say: where they differ the same one is taken whichever comes first. */
function fact(
  facts: readonly PersonFacts[],
  field: 'email' | 'company' | 'role',
): string | undefined {
  return greatest(facts.flatMap((each) => each[field] ?? []));
}

/** What somebody's only row says, as nearly everybody has but one. */
function onlyFacts([mention, second]: readonly Mention[]): PersonFacts | undefined {
  if (!mention?.connected || second || mention.facts.length > 1) return undefined;
  const [facts] = mention.facts;
  return facts?.tags ? undefined : facts;
}

function factsOf(mentions: readonly Mention[]): Partial<BroughtPerson> {
  const only = onlyFacts(mentions);
  if (only) return only;
  const own = mentions.filter(({ connected }) => connected).flatMap(({ facts }) => facts);
  const others = mentions.filter(({ connected }) => !connected).flatMap(({ facts }) => facts);
  const pick = (field: 'email' | 'company' | 'role') => fact(own, field) ?? fact(others, field);
  const email = pick('email');
  const emails = [...own, ...others].flatMap((each) =>
    [each.email ?? [], each.otherEmails ?? []].flat(),
  );
  const otherEmails = [...new Set(emails)].filter((each) => each !== email).sort();
  const company = pick('company');
  const role = pick('role');
  const [connectedOn] = own.flatMap((each) => each.connectedOn ?? []).sort();
  const tags = [...new Set(own.flatMap((each) => each.tags ?? []))].sort();
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(email ? { email } : {}),
    ...(otherEmails.length > 0 ? { otherEmails } : {}),
    ...(connectedOn ? { connectedOn } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

function personOf(mentions: readonly Mention[]): BroughtPerson | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  const name = nameOf(mentions);
  const main = mentions.find(({ connected }) => connected) ?? first;
  return {
    from: main.from,
    aliases: aliasesOf(mentions),
    ...(name ? { name } : {}),
    ...factsOf(mentions),
    connected: mentions.some(({ connected }) => connected),
  };
}

interface Placed {
  root: MentionId;
  person: BroughtPerson;
  nameKey: string;
  address: string;
}

/** Connections first, the newest first, as LinkedIn lists them; then by name and address. */
function inOrder(one: Placed, other: Placed): number {
  return (
    Number(other.person.connected) - Number(one.person.connected) ||
    compare(other.person.connectedOn ?? '', one.person.connectedOn ?? '') ||
    compare(one.nameKey, other.nameKey) ||
    compare(one.address, other.address) ||
    compare(
      JSON.stringify({ ...one.person, from: 0 }),
      JSON.stringify({ ...other.person, from: 0 }),
    )
  );
}

/**
 * The people of an export, each once, without the user.
 * @returns with them, the place of each by its root; undefined for who is not among them
 */
export function broughtPeople(
  mentions: Mentions,
  same: SamePeople,
  owner: MentionId | undefined,
): { people: BroughtPerson[]; placeOf: (root: MentionId) => number | undefined } {
  const groups = new Map<MentionId, Mention[]>();
  for (const [id, mention] of mentions.all.entries()) {
    const root = same.root(id);
    if (root === owner) continue;
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  }
  const made: Placed[] = [];
  for (const [root, group] of groups) {
    const person = group.some(({ used }) => used) ? personOf(group) : undefined;
    if (!person) continue;
    const address = person.aliases.join();
    made.push({ root, person, nameKey: nameKey(person.name ?? ''), address });
  }
  made.sort(inOrder);
  const places = new Map(made.map(({ root }, place) => [root, place]));
  return { people: made.map(({ person }) => person), placeOf: (root) => places.get(root) };
}
