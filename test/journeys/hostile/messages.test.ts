import type { CDPSession, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profileAddress } from '../../../scripts/demo/site.mjs';
import { type Extension, findPanel, openPopup, until, visitProfile } from '../support/extension';
import {
  canaries,
  expectNoRequests,
  launchHostile,
  leaked,
  livePanel,
  serveHostile,
  slug,
  stateOf,
} from './support';

let extension: Extension;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  extension = await launchHostile();
  serveHostile(extension, '');
  page = await extension.context.newPage();
  await visitProfile(page, slug);
  panel = await livePanel(page);
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

const inTheNotes = canaries[5] ?? '';

it('T50: ten thousand messages to every window change nothing, and nobody answers', async () => {
  const before = await stateOf(extension);
  const heard = await page.evaluate(async () => {
    const replies: unknown[] = [];
    const own = crypto.randomUUID();
    const done = new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data?.end === own) resolve();
        else if (data?.by !== own) replies.push(JSON.stringify(data));
      });
    });
    const host = document.documentElement.lastElementChild;
    const reachable = [window, parent, top, opener, ...Array.from(frames), Reflect.get(window, 0)];
    const windows = [...new Set(reachable.filter((found): found is Window => Boolean(found)))];
    const requests = ['profileSeen', 'getCardInTab', 'getToday', 'run', 'saveDraft', 'shapePanel'];
    const junk = [null, 7, 'x', {}, [], { __proto__: null }, { length: -1 }, new Map([[1, 2]])];
    const pick = <T>(from: T[], n: number) => from[n % from.length];
    const shapes = [
      (n: number) => ({ request: pick(requests, n), args: [pick(junk, n)] }),
      (n: number) => ({ signal: pick(['changed', 'panel', 'placement'], n), shape: pick(junk, n) }),
      (n: number) => ({ ok: true, value: pick(junk, n) }),
      (n: number) => ({ type: pick(requests, n), data: pick(junk, n) }),
    ];
    const buses = ['wellkept', 'lifeline', 'successor'].map((name) => new BroadcastChannel(name));
    for (const bus of buses) bus.onmessage = ({ data }) => replies.push(JSON.stringify(data));
    for (let n = 0; n < 10_000; n += 1) {
      const message = { by: own, ...pick(shapes, n)?.(n) };
      for (const target of windows) target.postMessage(message, '*');
      if (n % 100 !== 0) continue;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => replies.push(JSON.stringify(data));
      window.postMessage({ by: own }, '*', [port2]);
      for (const bus of buses) bus.postMessage(message);
      for (const type of [...requests, 'changed', 'placement', 'panel', 'wellkept', 'pageshow']) {
        for (const target of [window, document, document.documentElement, host]) {
          target?.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
        }
      }
    }
    window.postMessage({ end: own }, '*');
    await done;
    return replies;
  });
  expect(heard).toEqual([]);
  await panel.getByText(inTheNotes).waitFor();
  expect(await stateOf(extension)).toBe(before);
});

it('T50: the one event the script does hear takes the panel away, and that is all', async () => {
  const before = await stateOf(extension);
  const other = await extension.context.newPage();
  await visitProfile(other, slug);
  await livePanel(other);
  await other.evaluate(() => document.dispatchEvent(new CustomEvent('successor')));
  await until('the panel to go', () => !findPanel(other));
  const popup = await openPopup(extension, other);
  await popup.find('heading', 'Mara Quill');
  await other.reload();
  await livePanel(other);
  await other.close();
  expect(await stateOf(extension)).toBe(before);
});

/** Where the content script runs, as the DevTools protocol names it. */
async function contentScript(session: CDPSession): Promise<number> {
  const contexts = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    contexts.set(context.origin, context.id);
  });
  await session.send('Runtime.enable');
  return until('the content script', () =>
    contexts.get(`chrome-extension://${extension.extensionId}`),
  );
}

it('T51: a content script gone bad gets an answer to its report, and nothing private', async () => {
  const before = await stateOf(extension);
  const session = await extension.context.newCDPSession(page);
  const contextId = await contentScript(session);
  /** The value of an expression in the content script's own world. */
  const evaluate = async (expression: string) => {
    const params = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
    if (exceptionDetails) return `thrown: ${exceptionDetails.exception?.description}`;
    return result.value;
  };
  const ask = (request: string, ...args: unknown[]) =>
    evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ request, args })})`);

  const tab = await evaluate('chrome.runtime.id');
  expect(tab).toBe(extension.extensionId);
  const id = '11111111-2222-4333-8444-555555555555';
  const target = { profile: { alias: `slug:${slug}`, reading: 'unreadable' } };
  const writes = [
    { name: 'addNote', target, text: 'Planted.' },
    { name: 'editNote', noteId: id, text: 'Planted.' },
    { name: 'deleteNote', noteId: id },
    { name: 'setLevel', target, level: 1 },
    {
      name: 'editPerson',
      target,
      fields: { name: 'x', headline: '', company: '', connectedOn: null },
    },
    { name: 'pickUpAgain', personId: id },
    { name: 'mergePeople', into: id, from: id },
    { name: 'changeSettings', settings: { placement: 'side-panel' } },
    { name: 'undo', commandId: id },
  ];
  const list = { search: '', offset: 0, limit: 100 };
  const asked: [string, ...unknown[]][] = [
    ['getCardInTab'],
    ...[0, 1, 2, 3].map((tabId): [string, number] => ['getCardInTab', tabId]),
    ['getCard', id],
    ['getToday'],
    ['findPeople', 'Mara', 10],
    ['listPeople', list],
    ['getSettings'],
    ['saveDraft', `slug:${slug}`, { note: 'Planted.', log: '' }],
    ['shapePanel', { open: true, height: 900 }],
    ...writes.map((args): [string, object] => ['run', { id: crypto.randomUUID(), args }]),
  ];
  const refused = { ok: false, refusal: { code: 'not-allowed', values: [] } };
  for (const [request, ...args] of asked) {
    expect(await ask(request, ...args), request).toEqual(refused);
    expect(await ask(request), `${request} with nothing`).toEqual(refused);
  }
  const report = { alias: `slug:${slug}`, reading: 'unreadable' };
  expect(await ask('profileSeen', report, id)).toEqual({ ok: true, value: 'page' });
  for (const wrong of [[], [report], [report, 'x'], [{ ...report, more: 1 }, id], [7, id]]) {
    expect(await ask('profileSeen', ...wrong)).toMatchObject({ ok: false });
  }

  const elsewhere = [
    await evaluate('chrome.storage?.session?.get()'),
    await evaluate('chrome.storage?.local?.get()'),
    await evaluate('indexedDB.databases()'),
    await evaluate('Object.keys(chrome)'),
    await evaluate(
      "fetch(chrome.runtime.getURL('src/dashboard/index.html')).then((r) => r.text())",
    ),
  ];
  expect(leaked(elsewhere)).toEqual([]);
  expect(JSON.stringify(elsewhere)).not.toMatch(/Mara|tab:|frame:/);
  expect(elsewhere.at(-1)).toMatch(/^thrown/);
  await session.detach();
  expect(await stateOf(extension)).toBe(before);
});

it('T52: the panel’s page in a frame of the page’s own stays empty', async () => {
  await page.reload();
  panel = await livePanel(page);
  const [address = '', key = ''] = panel.url().split('#');
  expect(address).toMatch(/^chrome-extension:.*panel\/index.html$/);
  expect(key).toHaveLength(36);
  const before = await stateOf(extension);
  // The address that is the same for everybody, which does not even load…
  const tries = ['', '#', `#${crypto.randomUUID()}`, `?${key}`].map((end) => `${address}${end}`);
  // …and the one of this session, which a page may learn from a report of the browser’s.
  const session = await extension.context.newCDPSession(page);
  const contextId = await contentScript(session);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "chrome.runtime.getURL('src/panel/index.html')",
    contextId,
  });
  const open = String(result.value);
  tries.push(open, `${open}#${crypto.randomUUID()}`);
  await page.evaluate((all) => {
    for (const src of all) {
      const frame = document.createElement('iframe');
      frame.className = 'spoof';
      frame.width = '340';
      frame.height = '300';
      frame.src = src;
      document.body.append(frame);
    }
  }, tries);
  const loaded = (kind: string) =>
    page.frames().filter((frame) => frame !== panel && frame.url().startsWith(kind));
  await until(
    'the frames to load, or not',
    () => loaded('chrome-error:').length === 4 && loaded('chrome-extension:').length === 2,
  );
  for (const frame of loaded('chrome-extension:')) {
    await until('a word of failure', async () =>
      frame.evaluate(() => (document.querySelector('.failure')?.textContent ?? '') !== ''),
    );
    expect(await frame.getByRole('textbox').count()).toBe(0);
    const said = await frame.evaluate(() => document.documentElement.outerHTML);
    expect(leaked(said)).toEqual([]);
    expect(said).not.toContain('Mara');
  }
  await panel.getByText(inTheNotes).waitFor();
  expect(await stateOf(extension)).toBe(before);
});

it('T52: in a tab of its own it shows nobody', async () => {
  const [address = ''] = panel.url().split('#');
  const alone = await extension.context.newPage();
  await alone.goto(address.replace(/\/\/[^/]+/, `//${extension.extensionId}`));
  await alone.locator('.frame').waitFor({ state: 'attached' });
  await alone.evaluate(() => chrome.runtime.sendMessage({ request: 'getToday', args: [] }));
  expect(leaked(await alone.content())).toEqual([]);
  await alone.close();
});

it('moving on inside the page, the frame’s key stays good', async () => {
  await page.goto(profileAddress(slug));
  await livePanel(page);
  await page.getByRole('link', { name: 'Jonas Reed' }).first().click();
  await livePanel(page, 'Jonas Reed');
  await page.goBack();
  await (await livePanel(page)).getByText(inTheNotes).waitFor();
});
