import { type MessageLog, none } from './message-log';
import { isAnchored, type MentionId } from './people';
import type { SamePeople } from './same-people';

/** Stands for more than one, who are not credited. */
export const several = -2;

/** The one in a list of places; several once a second comes. */
function note(list: Int32Array, place: number, id: MentionId): void {
  const known = list[place];
  if (known === none) list[place] = id;
  else if (known !== id) list[place] = several;
}

/**
 * With whom the user talks in each conversation, by its number: `none`, or `several`. Before 2023 a
 * message says by name alone to whom it went: then who wrote in the conversation tells it.
 * @param mine 1 for each mention that is the user
 */
export function partnersIn(log: MessageLog, mine: Uint8Array, same: SamePeople): Int32Array {
  const { conversation, from, to } = log.all();
  const roots = same.allRoots();
  const anchored = same.which(isAnchored);
  const byAddress = new Int32Array(log.conversationCount).fill(none);
  const byName = new Int32Array(log.conversationCount).fill(none);
  for (let index = 0; index < log.length; index += 1) {
    const talk = conversation[index] ?? none;
    const sender = from[index] ?? none;
    const other = mine[sender] === 1 ? (to[index] ?? none) : sender;
    if (talk === none || other === none) continue;
    const root = roots[other] ?? none;
    note(anchored[root] === 1 ? byAddress : byName, talk, root);
  }
  return byAddress.map((known, talk) => {
    if (log.isGroup(talk)) return several;
    return known === none ? (byName[talk] ?? none) : known;
  });
}
