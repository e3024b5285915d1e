import * as v from 'valibot';
import { Refusal } from '../domain/refusal';
import type { Handlers, RequestName, Sender } from '../messages/contract';
import type { Reply } from '../messages/reply';
import { argumentSchemas, isRequestName } from './arguments';
import { isOurFrame } from './panel-frames';
import { mayAsk, senderOf } from './senders';

/** A message that asks for something; signals and everything else are not for the background. */
interface Asked {
  request: RequestName;
  args: unknown;
}

function parseAsked(message: unknown): Asked | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
  const { request } = message;
  if (typeof request !== 'string' || !isRequestName(request)) return undefined;
  return { request, args: 'args' in message ? message.args : [] };
}

async function answer<K extends RequestName>(
  handlers: Handlers,
  request: K,
  args: unknown,
  sender: Sender,
): Promise<Reply> {
  if (!(await isOurFrame(sender))) throw new Refusal('not-allowed');
  const parsed = v.safeParse(argumentSchemas[request], args);
  if (!parsed.success) throw new Refusal('malformed');
  const value = await handlers[request](sender, ...parsed.output);
  return { ok: true, value };
}

function failure(error: unknown): Reply {
  if (error instanceof Refusal) {
    return { ok: false, refusal: { code: error.code, values: error.values } };
  }
  return { ok: false, error: error instanceof Error ? error.message : String(error) };
}

/**
 * The listener that answers every request: who asks is found out from the browser, what is asked is
 * parsed, and any failure goes back as a reply, so that the sender never waits in vain.
 */
export function serve(handlers: Handlers) {
  return (
    message: unknown,
    from: chrome.runtime.MessageSender,
    reply: (reply: Reply) => void,
  ): boolean => {
    const asked = parseAsked(message);
    if (!asked) return false;
    const sender = senderOf(from);
    if (!sender || !mayAsk(sender, asked.request)) {
      reply(failure(new Refusal('not-allowed')));
      return false;
    }
    answer(handlers, asked.request, asked.args, sender).catch(failure).then(reply);
    return true;
  };
}
