import type { Command, CommandArgs, CommandId, Outcome } from '../domain/commands';
import { Refusal } from '../domain/refusal';
import { send } from './send';

function isCommandId(text: string): text is CommandId {
  return text.length === 36;
}

function newCommandId(): CommandId {
  const id: string = crypto.randomUUID();
  if (!isCommandId(id)) throw new TypeError('not a UUID');
  return id;
}

/**
 * Commands of which nobody knows whether they arrived, by what they ask. The user's next try of the
 * same thing goes out under the same id, so that it is carried out once even if the first had been.
 */
const unanswered = new Map<string, Command>();

/** Carries out one change of the user's. Throws what `send` throws. */
export async function change(args: CommandArgs): Promise<Outcome> {
  const wish = JSON.stringify(args);
  const command = unanswered.get(wish) ?? { id: newCommandId(), args };
  unanswered.set(wish, command);
  try {
    const outcome = await send('run', command);
    unanswered.delete(wish);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) unanswered.delete(wish);
    throw error;
  }
}
