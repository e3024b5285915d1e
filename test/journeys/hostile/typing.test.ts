import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, until, visitProfile } from '../support/extension';
import { expectNoRequests, launchHostile, leaked, livePanel, serveHostile, slug } from './support';

/** Before anything else the page listens, first of all, to every event a window can hear of. */
const listener = `
  window.heard = [];
  const types = new Set([...Object.keys(window), ...Object.keys(HTMLElement.prototype)]
    .concat(Object.getOwnPropertyNames(Document.prototype), Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => /^on[a-z]+$/.test(name)).map((name) => name.slice(2)));
  for (const type of ['focusin', 'focusout', 'textInput', 'textupdate', 'compositionstart',
    'compositionupdate', 'compositionend', 'DOMActivate', 'beforeinput', 'paste', 'copy', 'cut']) types.add(type);
  const saying = (event) => {
    const data = event.clipboardData ?? event.dataTransfer;
    const path = event.composedPath().map((node) => node.nodeName ?? 'window').join('>');
    return [event.type, path, event.key, event.code, event.data, event.inputType, data?.getData('text/plain'),
      event.target?.value, event.target?.textContent?.slice(-80), event.relatedTarget?.nodeName].join(' ');
  };
  for (const type of types) addEventListener(type, (event) => heard.push(saying(event)), true);`;

let extension: Extension;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  extension = await launchHostile();
  serveHostile(extension, listener);
  page = await extension.context.newPage();
  await visitProfile(page, slug);
  panel = await livePanel(page);
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

/** What the page heard since it was asked last. Its own marker comes last, so nothing is under way. */
async function heard(): Promise<string[]> {
  await page.evaluate(() => window.dispatchEvent(new Event('toggle')));
  const all = await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
  expect(all.at(-1)).toMatch(/^toggle /);
  return all.slice(0, -1);
}

const text = () => panel.getByRole('textbox', { name: 'Add a note' });
const told = (type: string) => new RegExp(`^(${type})`);

it('T15: no key that is typed into the panel is heard', async () => {
  await text().click();
  await heard();
  await page.keyboard.type('secret WORDS 42, é');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+a');
  await until('the text', async () => (await text().inputValue()).startsWith('secret WORDS'));
  expect(await heard()).toEqual([]);
});

it('T15: nothing that is cut, copied or pasted in the panel is heard', async () => {
  for (const keys of ['Control+a', 'Control+c', 'Control+x', 'Control+v', 'Control+v']) {
    await page.keyboard.press(keys);
  }
  await until(
    'the text twice',
    async () => (await text().inputValue()).match(/secret/g)?.length === 2,
  );
  expect(await heard()).toEqual([]);
});

it('T15: no letter that is composed in the panel is heard', async () => {
  await text().fill('');
  await heard();
  const keyboard = await page.context().newCDPSession(panel);
  for (const composed of ['\u13a0', '\u13a0\u13a1']) {
    const length = composed.length;
    await keyboard.send('Input.imeSetComposition', {
      text: composed,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await keyboard.send('Input.insertText', { text: '\u13a0\u13a1\u13a2' });
  await until('the word', async () => (await text().inputValue()).includes('\u13a2'));
  expect(await heard()).toEqual([]);
});

it('T15: a text that is dragged within the panel, and over the page, is not heard', async () => {
  await text().fill('\u13a3\u13a4\u13a5');
  await text().selectText();
  const box = await text().boundingBox();
  if (!box) throw new Error('The text box is not on the page.');
  await heard();
  await page.mouse.move(box.x + 16, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 20, { steps: 4 });
  await page.mouse.move(400, 400, { steps: 4 });
  await page.mouse.move(box.x + 60, box.y + 20, { steps: 4 });
  await page.mouse.up();
  const all = await heard();
  expect(leaked(all)).toEqual([]);
});

it('T16: the page hears that the focus went to the host, and no more while it moves inside', async () => {
  await page.getByRole('link', { name: 'Contact info' }).focus();
  await heard();
  await text().focus();
  const coming = await heard();
  expect(coming.length).toBeGreaterThan(0);
  expect(coming.join('\n')).not.toMatch(/iframe|textarea|#document-fragment/i);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe('<div></div>');
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect((await heard()).filter((event) => told('focus|blur|key').test(event))).toEqual([]);
});
