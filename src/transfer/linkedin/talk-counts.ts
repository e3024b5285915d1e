import { type MessageLog, none } from './message-log';
import type { MentionId } from './people';

/** How often people stand in conversations. */
export interface Talks {
  /** In how many conversations each of them stands, without connections: nobody is one of their own. */
  of: Map<MentionId, number>;
  sent: Map<MentionId, number>;
  total: number;
}

/** The messages in which the file does not say who is who, conversation by conversation. */
function inTalks(log: MessageLog): Int32Array {
  const { conversation } = log.all();
  // Without a number of its own, a message is a conversation: these stand behind.
  const last = log.conversationCount;
  const ends = new Int32Array(last + 2);
  const talkOf = (index: number) => {
    const talk = conversation[index] ?? none;
    return talk === none ? last : talk;
  };
  for (let index = 0; index < log.length; index += 1) {
    const next = talkOf(index) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let talk = 1; talk < ends.length; talk += 1) {
    ends[talk] = (ends[talk] ?? 0) + (ends[talk - 1] ?? 0);
  }
  const order = new Int32Array(log.length);
  for (let index = 0; index < log.length; index += 1) {
    const talk = talkOf(index);
    const place = ends[talk] ?? 0;
    order[place] = index;
    ends[talk] = place + 1;
  }
  return order;
}

/**
 * Counts conversations and messages of which the file does not say which way they went.
 * @param roots who each mention is
 * @param connected who is left out
 */
export function countTalks(
  log: MessageLog,
  roots: Int32Array,
  connected: ReadonlySet<MentionId>,
): Talks {
  const { conversation, direction, from, to } = log.all();
  const of = new Int32Array(roots.length);
  const sent = new Int32Array(roots.length);
  /** The last conversation in which each of them stood. */
  const stood = new Int32Array(roots.length).fill(none);
  let total = 0;
  let before: number = none;
  const stand = (id: MentionId, talk: number) => {
    if (stood[id] === talk) return;
    stood[id] = talk;
    of[id] = (of[id] ?? 0) + 1;
  };
  for (const index of inTalks(log)) {
    if (direction[index] !== 0) continue;
    const number = conversation[index] ?? none;
    const talk = number === none ? log.conversationCount + index : number;
    if (talk !== before) total += 1;
    before = talk;
    const sender = roots[from[index] ?? none] ?? 0;
    const receiver = to[index] ?? none;
    sent[sender] = (sent[sender] ?? 0) + 1;
    stand(sender, talk);
    if (receiver !== none) stand(roots[receiver] ?? 0, talk);
  }
  return { of: countsOf(of, connected), sent: countsOf(sent, connected), total };
}

/** Those that were counted, without connections. */
function countsOf(counts: Int32Array, connected: ReadonlySet<MentionId>): Map<MentionId, number> {
  const found = new Map<MentionId, number>();
  for (const [id, count] of counts.entries()) {
    if (count > 0 && !connected.has(id)) found.set(id, count);
  }
  return found;
}
