/** @typedef {{ id: number, result?: unknown, error?: { message: string } }} Reply */

/** The DevTools protocol to a target that Playwright leaves alone, through the browser's own session. */
export class Channel {
  /** @type {Map<number, (reply: Reply) => void>} */
  #waiting = new Map();
  #count = 0;
  #session;
  #sessionId;
  /** False once the target is gone. */
  open = true;

  /**
   * @param {import('playwright').CDPSession} session
   * @param {string} sessionId
   */
  constructor(session, sessionId) {
    this.#session = session;
    this.#sessionId = sessionId;
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#hear(JSON.parse(event.message));
    });
    session.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#end();
    });
  }

  /** @param {Reply} reply */
  #hear(reply) {
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }

  #end() {
    this.open = false;
    const error = { message: 'The target is closed.' };
    for (const [id, answer] of this.#waiting) answer({ id, error });
    this.#waiting.clear();
  }

  /**
   * @template T
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<T>} what the protocol says the method gives
   */
  async send(method, params = {}) {
    if (!this.open) throw new Error(`${method}: The target is closed.`);
    this.#count += 1;
    const id = this.#count;
    /** @type {Promise<Reply>} */
    const replied = new Promise((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    const sessionId = this.#sessionId;
    await this.#session.send('Target.sendMessageToTarget', { sessionId, message });
    const reply = await replied;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return /** @type {T} */ (reply.result);
  }
}
