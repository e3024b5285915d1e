import { connect, type Socket } from 'node:net';

/** Lets the body of a script await. */
export const awaited = (body: string) =>
  `return (async function () { ${body} }).apply(this, arguments);`;

type Answer = { resolve(value: unknown): void; reject(error: Error): void };

/** Firefox's built-in remote control: JSON over TCP, each message led by its length and a colon. */
export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #waiting = new Map<number, Answer>();
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => this.#end());
    socket.on('error', () => this.#end());
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  #read(data: Buffer) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      this.#hear(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  /** The first message is a greeting, all others are [1, id, error, result]. */
  #hear(message: unknown) {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const answer = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
    else answer?.resolve(result);
  }

  #end() {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone.'));
    this.#waiting.clear();
  }

  /** Sends a command, as `geckodriver` names it, and gives its result. */
  send(name: string, params: object = {}): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const message = Buffer.from(JSON.stringify([0, id, name, params]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${message.length}:`);
      this.#socket.write(message);
    });
  }

  close() {
    this.#socket.destroy();
  }
}
