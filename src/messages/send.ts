import { Refusal } from '../domain/refusal';
import type { RequestName, Requests } from './contract';
import type { Reply } from './reply';

/** The extension was updated, disabled or removed under a page that is still open. */
export class ExtensionGone extends Error {
  constructor() {
    super('The extension was updated or removed.');
    this.name = 'ExtensionGone';
  }
}

/** Pauses before each further try, in ms: a killed worker is back well within their sum. */
const pauses = [20, 60, 180, 500, 1000];

/**
 * How long a try may take, in ms: many times what a cold start takes on a slow machine. A message to
 * a worker that is killed while it starts may never settle (measured: 2 of 1,400 tries under kills).
 */
const tryWithin = 3000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a promise gives in time, or undefined. */
async function inTime<T>(promise: Promise<T>, within: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), within);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/**
 * The shapes in which a dying worker shows (channel closed, no receiver, an empty response, silence)
 * all come out as undefined. Measured: 525 kills in 40 s gave the first three; 424 kills of Firefox's
 * event page gave the second alone.
 */
async function tryOnce(message: object, within: number): Promise<Reply | undefined> {
  if (!chrome.runtime?.id) throw new ExtensionGone();
  try {
    const reply: unknown = await inTime(chrome.runtime.sendMessage(message), within);
    return isReply(reply) ? reply : undefined;
  } catch (error) {
    if (!chrome.runtime?.id) throw new ExtensionGone();
    const lost = /message channel closed|message port closed|Could not establish connection/i;
    if (error instanceof Error && lost.test(error.message)) return undefined;
    throw error;
  }
}

/**
 * Asks the background and gives its answer. Tries again when the worker died under the request:
 * queries are harmless to repeat and a command carries its own id.
 * Throws a Refusal for input that was turned down, ExtensionGone when nobody will ever answer.
 */
export async function send<K extends RequestName>(
  request: K,
  ...args: Parameters<Requests[K]>
): Promise<ReturnType<Requests[K]>> {
  const message = { request, args };
  let within = tryWithin;
  let reply = await tryOnce(message, within);
  for (const pause of pauses) {
    if (reply) break;
    await wait(pause);
    // A change for tens of thousands takes its time: each further try of a command has twice as long.
    if (request === 'run') within *= 2;
    reply = await tryOnce(message, within);
  }
  if (!reply) throw new Error('The extension does not answer. Close this page and open it again.');
  if (reply.ok) return reply.value as ReturnType<Requests[K]>;
  if ('refusal' in reply) throw new Refusal(reply.refusal.code, reply.refusal.values);
  throw new Error(reply.error);
}
