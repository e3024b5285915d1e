import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/browser/launch.mjs';
import { demoSite, profileAddress } from '../../scripts/demo/site.mjs';
import { root } from '../../scripts/set-up/run.mjs';
import {
  button,
  type Firefox,
  field,
  hasFirefox,
  launchFirefox,
  requestsOfExtension,
  welcome,
} from './support/firefox';

const folder = join(root, 'dist/firefox');
const panelPage = 'src/panel/index.html';
const canaries = Array.from({ length: 20 }, (_, n) => `zqcanary${n}x`);
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** All of what is typed that a page can hear. */
const heard = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit'],
  ...['compositionstart', 'compositionupdate', 'selectionchange', 'message'],
];

/** The site without its policy, so that the page may do whatever pages can do. */
function lawless(url: URL): Answer | undefined {
  const found = demoSite(url);
  if (!found) return undefined;
  const { 'content-security-policy': _, ...headers } = found.headers;
  return { ...found, headers };
}

/** Every packaged file, by its path in the extension. */
const packaged = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** One Firefox for all: a profile with a note about it, and a page that wants to read it. */
describe.skipIf(!hasFirefox)('a hostile page in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ answer: lawless });
    await welcome(firefox);
    await firefox.visit(profileAddress('mara-quill'));
    await firefox.enterPanel('Mara Quill');
    await firefox.leavePanel();
    // Set up by a script of the page's own: those that come from outside end with their answer. Its
    // field pushes nothing: a panel that the page has just moved takes no click for half a second.
    await firefox.run(
      `const script = document.createElement('script');
       script.textContent = arguments[0];
       document.head.append(script);`,
      `window.heard = [];
       for (const type of ${JSON.stringify(heard)}) {
         window.addEventListener(type, (event) => window.heard.push(event.type), true);
       }
       const own = document.createElement('input');
       own.id = 'own';
       own.style.position = 'fixed';
       document.body.prepend(own);`,
    );
    await firefox.enterPanel('Mara Quill');
    await firefox.type(field('Add a note'), canaries.join(' '));
    await firefox.click(button('Save note'));
    await firefox.sees('Note saved.');
    await firefox.leavePanel();
  });
  afterAll(() => firefox?.close());

  it('hears nothing of what is typed in the panel', async () => {
    expect(await firefox.run('return window.heard')).toEqual([]);
    await firefox.type('#own', 'x');
    expect(await firefox.run('return window.heard')).toContain('keydown');
  });

  it('finds none of the words of a note', async () => {
    const found = await firefox.run<string[]>(
      `const finds = (word, inFrames) => {
         getSelection().removeAllRanges();
         try {
           const hit = window.find(word, false, false, true, false, inFrames);
           return hit || getSelection().toString().includes(word);
         } catch (error) {
           // Firefox does not let a page search in frames.
           if (inFrames && error.name === 'SecurityError') return false;
           throw error;
         }
       };
       return arguments[0].filter((word) => finds(word, false) || finds(word, true));`,
      [...canaries, 'Save note', 'Add a note'],
    );
    expect(found).toEqual([]);
    expect(await firefox.run(`return window.find('Mara', false, false, true)`)).toBe(true);
  });

  it('gets at the closed root, and finds a frame without an address in it', async () => {
    const leaked = await firefox.run<{ html: string; address: string; others: number }>(
      `const host = document.documentElement.lastElementChild;
       getSelection().selectAllChildren(host);
       getSelection().modify('move', 'forward', 'character');
       const root = getSelection().anchorNode.getRootNode();
       const frame = root.querySelector('iframe');
       let address;
       try { address = frame.contentWindow.location.href; } catch (error) { address = error.name; }
       return { html: root.innerHTML, address, others: root.childNodes.length - 1 };`,
    );
    expect(leaked).toEqual({ html: '<iframe></iframe>', address: 'SecurityError', others: 0 });
  });

  it('sees no sign of the extension in the document, its windows and its timings', async () => {
    const signs = await firefox.run<unknown>(
      `const markup = document.documentElement.outerHTML;
       const timings = JSON.stringify(performance.getEntries());
       return [/-extension:/.test(markup), /wellkept/i.test(markup), window.length, /-extension:/.test(timings)];`,
    );
    expect(signs).toEqual([false, false, 0, false]);
  });

  it('learns no letter of a note from the fonts it is asked for', async () => {
    const faces = alphabet.map(
      (letter) =>
        `@font-face { font-family: spy; src: url(/font-${letter}); unicode-range: U+${letter.charCodeAt(0).toString(16)} }`,
    );
    await firefox.run(
      `const style = document.createElement('style');
       style.textContent = arguments[0];
       document.head.append(style);
       const own = document.createElement('p');
       own.textContent = 'y';
       own.className = 'spied';
       document.body.replaceChildren(own);
       await document.fonts.ready;
       await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));`,
      `${faces.join('\n')} .spied, html > div, html > div * { font-family: spy !important }`,
    );
    const fonts = firefox.asked.filter(({ url }) => url.includes('/font-'));
    expect(fonts.map(({ url }) => url)).toEqual(['https://www.linkedin.com/font-y']);
  });

  it('may fetch the panel’s empty page alone, and only when it knows the host', async () => {
    const files = packaged();
    expect(files).toContain(panelPage);
    const fetched = await firefox.run<string[]>(
      `const answers = await Promise.all(arguments[0].map(async ([file, address]) => {
         const opened = await Promise.any([
           fetch(address), fetch(address, { mode: 'no-cors' }),
           new Promise((load, fail) => Object.assign(new Image(), { onload: load, onerror: fail, src: address })),
         ]).then(() => true, () => false);
         return opened ? [file] : [];
       }));
       return answers.flat();`,
      files.map((file) => [file, firefox.extensionAddress(file)]),
    );
    expect(fetched).toEqual([panelPage]);
  });

  it('gets an empty panel when it hangs one itself', async () => {
    await firefox.run(
      `document.documentElement.lastElementChild.remove();
       const frame = document.createElement('iframe');
       frame.src = arguments[0];
       document.body.append(frame);
       await new Promise((load) => { frame.onload = load; });`,
      firefox.extensionAddress(panelPage),
    );
    await firefox.enterPanel('');
    const asked = await firefox.run<unknown>(
      `return chrome.runtime.sendMessage({ request: 'getCardInTab', args: [] });`,
    );
    expect(asked).toMatchObject({ ok: false });
    expect(await firefox.text()).not.toContain('zqcanary');
    await firefox.leavePanel();
  });

  it('made the extension ask nobody on the web for anything', () => {
    expect(requestsOfExtension(firefox)).toEqual([]);
  });
});
