import { expect, it } from 'vitest';
import { until } from '../support/extension';
import type { HostilePage } from './hostile-page';
import { inPanelAt } from './places';

/**
 * Before any other script the page breaks what scripts are made of. It says
 * which of its traps was sprung last.
 */
const patches = `
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
      document.documentElement.dataset.caught = name;
      throw new Error('broken: ' + name);
    } });
  }`;

/** The small journey on such a page. What it writes stays in the store. */
export function walkPatchedPage(hostile: () => HostilePage): void {
  const says = (words: string, there = true) =>
    until(`“${words}” to ${there ? 'come' : 'go'}`, () =>
      hostile()
        .inPanel(() => document.body.innerText)
        .then((text) => text.includes(words) === there),
    );

  it('T14: the whole small journey works on a page that has broken all it can reach', async () => {
    hostile().serve(patches);
    await hostile().open();
    await hostile().panelSays();
    await hostile().clickAt(await inPanelAt(hostile(), 'input[type=radio]'));
    await says('Undo');
    await hostile().write('Add a note', 'Written on a broken page.');
    await hostile().click('Save note');
    await says('Note saved.');
    await says('Written on a broken page.');
    await hostile().click('Log a conversation');
    await hostile().write('What was said', 'Said on a broken page.');
    await hostile().click('Save');
    await says('What was said', false);
    await says('Said on a broken page.');
    await hostile().click('Undo');
    await says('Said on a broken page.', false);
    // The page's own script falls over its own traps: they are real.
    const caught = await hostile().inContentScript('document.documentElement.dataset.caught');
    expect(caught, 'the trap sprung last').toMatch(/./);
  });
}
