import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension, visitProfile, welcome } from '../support/extension';
import { expectNoRequests, livePanel, serveHostile, slug } from './support';

/**
 * Before any other script the page breaks what scripts are made of. What it gets hold of it keeps:
 * a call of ours would show up there.
 */
const patches = `
  window.caught = [];
  const parts = [
    [Element.prototype, 'attachShadow'], [Element.prototype, 'append'], [Element.prototype, 'remove'],
    [Element.prototype, 'setAttribute'], [Element.prototype, 'getBoundingClientRect'],
    [Node.prototype, 'appendChild'], [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'], [Document.prototype, 'createElement'],
    [JSON, 'parse'], [JSON, 'stringify'], [Object, 'defineProperty'], [Object, 'assign'],
    [Promise.prototype, 'then'], [CustomElementRegistry.prototype, 'define'],
    [CSSStyleSheet.prototype, 'replaceSync'], [History.prototype, 'pushState'],
    [Crypto.prototype, 'randomUUID'], [HTMLIFrameElement.prototype, 'src'],
    [HTMLIFrameElement.prototype, 'contentWindow'],
  ];
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'CSSStyleSheet',
    'AbortController', 'CustomEvent', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'navigation',
    'requestAnimationFrame', 'getComputedStyle', 'chrome']) parts.push([window, name]);
  for (const { prototype } of [Array, String, Map, Set, RegExp]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name !== 'constructor' && name !== 'length') parts.push([prototype, name]);
    }
  }
  const define = Reflect.defineProperty;
  for (let n = parts.length - 1; n >= 0; n -= 1) {
    const name = parts[n][1];
    define(parts[n][0], name, { configurable: true, value: function () {
      window.caught[window.caught.length] = name;
      throw new Error('broken: ' + name);
    } });
  }`;

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await welcome(extension);
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

it('T14: the whole small journey works on a page that has broken all it can reach', async () => {
  serveHostile(extension, patches);
  const page = await extension.context.newPage();
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await visitProfile(page, slug);
  const panel = await livePanel(page);
  await panel.getByRole('radio', { name: 'Know a little' }).click();
  await panel.getByRole('region', { name: 'Next step' }).waitFor();
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Written on a broken page.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('list', { name: 'Notes' }).getByText('broken page').waitFor();
  await panel.getByRole('button', { name: 'Log a conversation' }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const happened = panel.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await happened.first().waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await happened.first().waitFor({ state: 'detached' });
  // The page's own script falls over its own traps: they are real.
  expect(broken.join()).toContain('broken:');
});
