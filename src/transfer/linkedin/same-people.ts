import { isAnchored, type Mention, type MentionId, type Mentions } from './people';
import { nameKey } from './person-name';

/** Which mentions are one person: the number of the mention that stands for all of them. */
export class SamePeople {
  private readonly roots: Int32Array;
  private readonly mentions: readonly Mention[];

  constructor({ all }: Mentions) {
    this.mentions = all;
    this.roots = Int32Array.from(all, (_, id) => id);
  }

  /** The one that stands for this mention. */
  root(id: MentionId): MentionId {
    let root = id;
    while (this.roots[root] !== root) root = this.roots[root] ?? root;
    return root;
  }

  join(id: MentionId, other: MentionId): void {
    this.roots[this.root(id)] = this.root(other);
  }

  /** The one that stands for each, by number. */
  allRoots(): Int32Array {
    return this.roots.map((_, id) => this.root(id));
  }

  /** For each mention, whether something is true of it; 1 where it is. */
  which(is: (mention: Mention, id: MentionId) => boolean): Uint8Array {
    return Uint8Array.from(this.mentions, (mention, id) => Number(is(mention, id)));
  }

  mention(id: MentionId): Mention | undefined {
    return this.mentions[id];
  }
}

const isContact = ({ facts, connected }: Mention) => !connected && facts.length > 0;
const dayOf = ({ facts }: Mention) => facts[0]?.connectedOn;

/** By name, those that a name alone may lead to: by address, or as connections. */
function byName(mentions: readonly Mention[]): Map<string, MentionId[]> {
  const found = new Map<string, MentionId[]>();
  for (const [id, mention] of mentions.entries()) {
    if (mention.name === '' || !(isAnchored(mention) || mention.connected)) continue;
    const key = nameKey(mention.name);
    const others = found.get(key);
    if (others) others.push(id);
    else found.set(key, [id]);
  }
  return found;
}

/**
 * Exports of before 2023 give connections no address, but messages do: they meet by a name that is
 * nobody else's, or by name and the day they connected.
 */
function joinConnections(same: SamePeople, ids: readonly MentionId[]): void {
  const mentionOf = (id: MentionId) => same.mention(id);
  const bare = ids.filter((id) => !(mentionOf(id)?.aliases.length ?? 0));
  const anchored = ids.filter((id) => !bare.includes(id));
  const [only] = bare;
  if (bare.length !== 1 || only === undefined) return;
  const mine = mentionOf(only);
  const fitting = anchored.filter((id) => {
    const other = mentionOf(id);
    return other && mine && (!other.connected || dayOf(other) === dayOf(mine));
  });
  const [other] = fitting;
  if (fitting.length === 1 && anchored.length === 1 && other !== undefined) same.join(only, other);
}

/**
 * Finds out who is who. Two addresses are two people, whatever their names. A name alone leads to
 * somebody only where nobody else has it.
 */
export function findSamePeople(mentions: Mentions): SamePeople {
  const same = new SamePeople(mentions);
  const named = byName(mentions.all);
  for (const ids of named.values()) if (ids.length > 1) joinConnections(same, ids);
  for (const [id, mention] of mentions.all.entries()) {
    if (mention.name === '' || isAnchored(mention) || mention.connected || isContact(mention))
      continue;
    const candidates = new Set(
      (named.get(nameKey(mention.name)) ?? []).map((each) => same.root(each)),
    );
    const [one] = candidates;
    if (candidates.size === 1 && one !== undefined) same.join(id, one);
  }
  return same;
}

/** Says of each mention, by number, whether its name alone could be more than one of the people here. */
export function namesakes(mentions: Mentions, same: SamePeople): Uint8Array {
  const named = byName(mentions.all);
  return same.which((mention, id) => {
    if (mention.aliases.length > 0 || same.root(id) !== id || mention.connected) return false;
    const candidates = named.get(nameKey(mention.name)) ?? [];
    return new Set(candidates.map((each) => same.root(each))).size > 1;
  });
}
