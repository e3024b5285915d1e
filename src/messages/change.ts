import type { Command, CommandArgs, CommandId, CommandName, Outcome } from '../domain/commands';
import { Refusal } from '../domain/refusal';
import { ExtensionGone, send } from './send';

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

/** Changes that may concern everybody take the background longer than any other: it is asked again. */
const large: ReadonlySet<CommandName> = new Set([
  'renameTag',
  'deleteTag',
  'deleteEverything',
  'undo',
]);
/** Measured: a minute for 30,000 people on a busy machine. One attempt takes 20 s. */
const patience = 9;

/** The same command each time, so that it is carried out once. */
async function runPatiently(command: Command): Promise<Outcome> {
  const attempts = large.has(command.args.name) ? patience : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send('run', command);
    } catch (error) {
      const final = error instanceof Refusal || error instanceof ExtensionGone;
      if (final || attempt === attempts) throw error;
    }
  }
}

/** Carries out one change of the user's. Throws what `send` throws. */
export async function change(args: CommandArgs): Promise<Outcome> {
  const wish = JSON.stringify(args);
  const command = unanswered.get(wish) ?? { id: newCommandId(), args };
  unanswered.set(wish, command);
  try {
    const outcome = await runPatiently(command);
    unanswered.delete(wish);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) unanswered.delete(wish);
    throw error;
  }
}
