import type { LoggedMessage, MessageLog } from './message-log';
import { isAnchored, type MentionId } from './people';
import type { SamePeople } from './same-people';

const nobody = -1;
const several = -2;

/** The one in a list of places; several once a second comes. */
function note(list: Int32Array, place: number, id: MentionId): void {
  const known = list[place];
  if (known === nobody) list[place] = id;
  else if (known !== id) list[place] = several;
}

/**
 * With whom the user talks in each conversation. Before 2023 a message says by name alone to whom it
 * went: then who wrote in the conversation tells it.
 * @param isMine true for a message of the user's own
 * @returns the other of a message; `group` where there are several, who are not credited
 */
export function othersIn(
  log: MessageLog,
  isMine: (message: LoggedMessage) => boolean,
  same: SamePeople,
): (message: LoggedMessage, direction: 'out' | 'in') => MentionId | 'group' | undefined {
  const byAddress = new Int32Array(log.conversationCount).fill(nobody);
  const byName = new Int32Array(log.conversationCount).fill(nobody);
  const otherOf = (message: LoggedMessage, mine: boolean) => {
    const id = mine ? message.to : message.from;
    return id === undefined ? undefined : same.root(id);
  };
  for (let index = 0; index < log.length; index += 1) {
    const message = log.message(index);
    if (message.conversation < 0) continue;
    const other = otherOf(message, isMine(message));
    const mention = other === undefined ? undefined : same.mention(other);
    if (other === undefined || !mention) continue;
    note(isAnchored(mention) ? byAddress : byName, message.conversation, other);
  }
  return (message, direction) => {
    const { conversation } = message;
    if (conversation < 0) return otherOf(message, direction === 'out');
    const found =
      byAddress[conversation] === nobody ? byName[conversation] : byAddress[conversation];
    if (log.isGroup(conversation) || found === several) return 'group';
    return found === nobody ? undefined : found;
  };
}
