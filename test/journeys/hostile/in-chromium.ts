import type { CDPSession, Frame, Page } from 'playwright';
import {
  findPanel,
  launchExtension,
  openExtensionPage,
  openPopup,
  requestsOfExtension,
  until,
  visitProfile,
  welcome,
  welcomePage,
} from '../support/extension';
import { slug } from './canaries';
import { frameBox, isSettled } from './frame-expression';
import type { Box, HostileOptions, HostilePage } from './hostile-page';
import { lookInside } from './look-inside';
import { planted } from './planted';
import { everythingKept } from './store';
import { launchHostile, livePanel, plant, serveHostile } from './support';

/** As text, so that nothing around a script is carried along. */
const call = (script: unknown, given: unknown) => `(${String(script)})(${JSON.stringify(given)})`;

/** A hostile page in Chromium, driven by Playwright. */
export async function openInChromium({ fresh }: HostileOptions): Promise<HostilePage> {
  const extension = fresh ? await launchExtension() : await launchHostile();
  // It would come to the front later, and the popup would be about it.
  if (fresh) await welcomePage(extension);
  const reader = await openExtensionPage(extension, 'manifest.json');
  const page = await extension.context.newPage();
  const panel = (): Frame => {
    const found = findPanel(page);
    if (!found) throw new Error('There is no panel.');
    return found;
  };
  const contentScript = (expression: string) =>
    inContentScript(page, extension.extensionId, expression);
  return {
    asked: extension.asked,
    askedByExtension: () => requestsOfExtension(extension),
    serve: (script, headers) => serveHostile(extension, script, headers),
    open: (who = slug) => visitProfile(page, who),
    async panelSays(words = 'Mara Quill') {
      await livePanel(page, words);
      await until('the panel to settle', () => contentScript(isSettled));
    },
    hasPanel: async () => findPanel(page) !== undefined,
    panelBox: async () => (await contentScript(frameBox)) as Box,
    inPage: (script, given) => page.evaluate(call(script, given)),
    async plant(script) {
      await page.addScriptTag({ content: planted(script) });
    },
    inPanel: (script, given) => panel().evaluate(call(script, given)),
    framesOfOurs() {
      const isOurs = (frame: Frame) =>
        frame !== findPanel(page) && frame.url().startsWith('chrome-extension:');
      return Promise.all(
        page
          .frames()
          .filter(isOurs)
          .map((frame) => frame.evaluate(lookInside)),
      );
    },
    inContentScript: contentScript,
    click: (name) => panel().getByRole('button', { name, exact: true }).click(),
    async write(label, text) {
      const box = panel().getByRole('textbox', { name: label });
      await box.focus();
      await box.press('Control+End');
      await page.keyboard.insertText(text);
    },
    clickAt: ({ x, y }, times = 1) => page.mouse.click(x, y, { clickCount: times }),
    async drag(from, ...through) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of through) await page.mouse.move(x, y, { steps: 8 });
      await page.mouse.up();
    },
    press: (chord) => page.keyboard.press(chord),
    typeKeys: (text) => page.keyboard.type(text),
    compose: (...steps) => compose(page, panel(), steps),
    async popupSays(...words) {
      const popup = await openPopup(extension, page);
      for (const word of words) {
        await until(`“${word}” in the popup`, async () => (await popup.text()).includes(word));
      }
    },
    async chooseThePage() {
      await welcome(extension);
      await plant(extension);
    },
    guessableAddresses: () => [`chrome-extension://${extension.extensionId}`],
    setWidth: (width) => page.setViewportSize({ width, height: 1000 }),
    everythingKept: () => reader.evaluate(everythingKept),
    close: () => extension.close(),
  };
}

async function inContentScript(page: Page, extensionId: string, expression: string) {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await worldOf(session, extensionId);
    const params = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
    if (exceptionDetails) return `thrown: ${exceptionDetails.exception?.description}`;
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Where the content script runs, as the DevTools protocol names it. */
async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const contexts = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    contexts.set(context.origin, context.id);
  });
  await session.send('Runtime.enable');
  return until('the content script', () => contexts.get(`chrome-extension://${extensionId}`));
}

async function compose(page: Page, panel: Frame, steps: string[]) {
  const keyboard = await page.context().newCDPSession(panel);
  for (const text of steps) {
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await keyboard.send('Input.imeSetComposition', { text, ...at });
  }
  await keyboard.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await keyboard.detach();
}
