import { writeFile } from 'node:fs/promises';
import { Channel } from './channel.mjs';
import { until } from './until.mjs';
import { inExtensionPage } from './worker.mjs';

/**
 * @typedef {import('./launch.mjs').Launched} Launched
 * @typedef {import('playwright').Page} Page
 * @typedef {{ backendNodeId: number, left: number, top: number }} Found
 */

/**
 * The real popup of the toolbar button, or the real side panel. Playwright does not attach to them;
 * this finds things in them by role and name, as a screen reader does, and uses mouse and keyboard.
 */
export class Surface {
  #channel;

  /** @param {Channel} channel */
  constructor(channel) {
    this.#channel = channel;
  }

  /** False once it has closed. */
  get isOpen() {
    return this.#channel.open;
  }

  /**
   * The value of an expression in the popup.
   * @param {string} expression
   * @returns {Promise<unknown>}
   */
  async evaluate(expression) {
    const params = { expression, awaitPromise: true, returnByValue: true };
    /** @type {{ result: { value: unknown }, exceptionDetails?: { text: string } }} */
    const { result, exceptionDetails } = await this.#channel.send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  }

  /** All text that is seen. */
  async text() {
    return String(await this.evaluate('document.body.innerText'));
  }

  /**
   * @param {string} role
   * @param {string} name accessible name, in full
   */
  async #look(role, name) {
    /** @type {{ root: { nodeId: number } }} */
    const { root } = await this.#channel.send('DOM.getDocument');
    const query = { nodeId: root.nodeId, role, accessibleName: name };
    /** @type {{ nodes: { ignored: boolean, backendDOMNodeId: number }[] }} */
    const { nodes } = await this.#channel.send('Accessibility.queryAXTree', query);
    return nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
  }

  /**
   * Waits until something with this role and accessible name is there.
   * @param {string} role
   * @param {string} name
   */
  find(role, name) {
    return until(`the ${role} “${name}”`, () => this.#look(role, name));
  }

  /**
   * @param {string} role
   * @param {string} name
   */
  async has(role, name) {
    return Boolean(await this.#look(role, name));
  }

  /**
   * Does something with an element. What is drawn anew under our hands is looked for again.
   * @template T
   * @param {string} role
   * @param {string} name
   * @param {(element: { backendNodeId: number }) => Promise<T>} use
   * @returns {Promise<T>}
   */
  async #with(role, name, use) {
    const backendNodeId = await this.find(role, name);
    try {
      return await use({ backendNodeId });
    } catch (error) {
      const stale = error instanceof Error && /detached|No node|not find node/i.test(error.message);
      if (stale) return this.#with(role, name, use);
      throw error;
    }
  }

  /**
   * Where something stands once it has stood there for a frame: what comes above it moves it away.
   * @param {string} role
   * @param {string} name
   * @returns {Promise<number[]>} the corners of its first box
   */
  async #restingPlace(role, name) {
    const look = () =>
      this.#with(role, name, async (element) => {
        await this.#channel.send('DOM.scrollIntoViewIfNeeded', element);
        /** @type {{ quads: number[][] }} */
        const { quads } = await this.#channel.send('DOM.getContentQuads', element);
        return quads[0] ?? [];
      });
    for (let before = await look(); ; ) {
      await this.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
      const now = await look();
      if (String(now) === String(before)) return now;
      before = now;
    }
  }

  /**
   * Brings the mouse over something and gives what presses it there, whatever happens meanwhile.
   * @param {string} role
   * @param {string} name
   */
  async aimAt(role, name) {
    const place = await this.#restingPlace(role, name);
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = place;
    const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, button: 'left', clickCount: 1 };
    return async () => {
      const press = { type: 'mousePressed', ...at };
      const release = { type: 'mouseReleased', ...at };
      await Promise.all(
        [press, release].map((event) => this.#channel.send('Input.dispatchMouseEvent', event)),
      );
    };
  }

  /**
   * Clicks with the mouse.
   * @param {string} role
   * @param {string} name
   */
  async click(role, name) {
    const press = await this.aimAt(role, name);
    await press();
  }

  /**
   * Puts text into a field.
   * @param {string} role
   * @param {string} name
   * @param {string} text
   */
  async type(role, name, text) {
    await this.#with(role, name, (element) => this.#channel.send('DOM.focus', element));
    await this.#channel.send('Input.insertText', { text });
  }

  /**
   * A picture of what is seen, once nothing moves any more.
   * @param {string} path
   */
  async screenshot(path) {
    await this.evaluate('Promise.all(document.getAnimations().map((moving) => moving.finished))');
    // Where the browser hides its scroll bars, the window is wider than the page by one.
    const width = await this.evaluate('document.body.offsetWidth');
    const height = await this.evaluate('innerHeight');
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    /** @type {{ data: string }} */
    const { data } = await this.#channel.send('Page.captureScreenshot', { format: 'png', clip });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  /** @param {boolean} dark */
  async wear(dark) {
    const value = dark ? 'dark' : 'light';
    const features = [{ name: 'prefers-color-scheme', value }];
    await this.#channel.send('Emulation.setEmulatedMedia', { features });
  }
}

/**
 * Opens the popup over the tab of `page`, as a click on the toolbar button does.
 * @param {Launched} launched
 * @param {Page} page
 * @param {{ darkMode?: boolean }} [options]
 * @returns {Promise<Surface>}
 */
export async function openPopup(launched, page, { darkMode = false } = {}) {
  const { context, extensionId } = launched;
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  const session = await browser.newBrowserCDPSession();
  await page.bringToFront();
  await inExtensionPage(launched, (helper) => helper.evaluate(() => chrome.action.openPopup()));
  const target = await until('the popup to open', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) =>
      url.startsWith(`chrome-extension://${extensionId}/src/popup/`),
    );
  });
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const popup = new Surface(new Channel(session, sessionId));
  await popup.wear(darkMode);
  return popup;
}
