import type { OwnerCandidate } from '../../domain/import/brought';
import type { Gathering } from './gathering';
import type { MessageLog } from './message-log';
import type { MentionId } from './people';
import { nameKey } from './person-name';
import type { SamePeople } from './same-people';
import { countTalks, type Talks } from './talk-counts';

/** Who the user may be is asked among so many. */
const candidatesMax = 6;
/** The owner stands in every conversation of an export; the next in a few, if in a group at all. */
const shareOfOwner = 0.9;
const shareOfNext = 0.5;

export interface Owner {
  root: MentionId | undefined;
  /** The folded names by which messages without an address are the user's own. */
  names: ReadonlySet<string>;
}

const byCount = ({ of }: Talks) => [...of].sort(([, one], [, other]) => other - one);

/** Who stands in nearly all conversations, as nobody else does. */
function inAllTalks(talks: Talks): MentionId | undefined {
  const [first, next] = byCount(talks);
  if (!first || first[1] < talks.total * shareOfOwner) return undefined;
  return (next?.[1] ?? 0) <= talks.total * shareOfNext ? first[0] : undefined;
}

const single = <T>(found: Iterable<T>): T | undefined => {
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
};

function chosen({ choices, mentions }: Gathering, same: SamePeople): MentionId | undefined {
  const { owner } = choices;
  if (!owner) return undefined;
  const key = nameKey(owner.name);
  const found = mentions.all.findIndex(({ aliases, name }) =>
    owner.alias ? aliases.includes(owner.alias) : nameKey(name) === key,
  );
  return found === -1 ? undefined : same.root(found);
}

function candidates(talks: Talks, same: SamePeople): OwnerCandidate[] {
  return byCount(talks)
    .map(([id, count]) => ({ mention: same.mention(id), count, sent: talks.sent.get(id) ?? 0 }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        other.sent - one.sent ||
        compare(one.mention?.name, other.mention?.name),
    )
    .slice(0, candidatesMax)
    .flatMap(({ mention, sent }) => {
      if (!mention) return [];
      const [alias] = mention.aliases;
      return [{ ...(alias ? { alias } : {}), name: mention.name, messages: sent }];
    });
}

const compare = (one = '', other = '') => (one < other ? -1 : Number(one > other));

/**
 * Who the user is: who stands in all conversations, who sent the invitations, whose name the profile
 * has. Where these differ, or say nothing, the user is asked.
 */
export function findOwner(
  gathering: Gathering,
  log: MessageLog,
  same: SamePeople,
): { owner: Owner } | { ask: OwnerCandidate[] } {
  const { mentions, inviters, ownerNames, choices } = gathering;
  const connected = new Set(
    mentions.all.flatMap((mention, id) => (mention.connected ? [same.root(id)] : [])),
  );
  const talks = countTalks(log, same.allRoots(), connected);
  const invited = single([...inviters].map((id) => same.root(id)));
  if (choices.owner) {
    const root = chosen(gathering, same);
    return { owner: { root, names: new Set([...ownerNames, nameKey(choices.owner.name)]) } };
  }
  const named = single(
    [...talks.of.keys()].filter((id) => ownerNames.has(nameKey(same.mention(id)?.name ?? ''))),
  );
  const signs = [inAllTalks(talks), invited, named].filter((sign) => sign !== undefined);
  const root = single(signs);
  if (root === undefined && talks.total > 0) return { ask: candidates(talks, same) };
  const name = root === undefined ? '' : (same.mention(root)?.name ?? '');
  return { owner: { root, names: new Set([...ownerNames, ...(name ? [nameKey(name)] : [])]) } };
}
