import { beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../support/extension';
import { inTheNotes, leaked, slug } from './canaries';
import { inBothBrowsers } from './hostile-page';

type Message = [request: string, ...args: unknown[]];

/** What opens a form in the panel, and what unfolds more. */
const openers = [
  'Log a conversation',
  'Plan a conversation',
  'Draft a message',
  'Add an introduction',
  'More',
];

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
const asked: Message[] = [
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

inBothBrowsers((hostile, browser) => {
  let before: string;
  beforeAll(async () => {
    hostile().serve('');
    await hostile().open();
    await hostile().panelSays();
  });
  beforeEach(async () => {
    before = await hostile().everythingKept();
  });
  const nothingChanged = async () => {
    expect(await hostile().everythingKept()).toBe(before);
  };

  it('T50: ten thousand messages to every window change nothing, and nobody answers', async () => {
    const heard = await hostile().inPage(async () => {
      const replies: unknown[] = [];
      const own = crypto.randomUUID();
      const done = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data?.end === own) resolve();
          else if (data?.by !== own) replies.push(JSON.stringify(data));
        });
      });
      const host = document.documentElement.lastElementChild;
      const reachable = [
        window,
        parent,
        top,
        opener,
        ...Array.from(frames),
        Reflect.get(window, 0),
      ];
      const windows = [...new Set(reachable.filter((found): found is Window => Boolean(found)))];
      const requests = [
        'profileSeen',
        'getCardInTab',
        'getToday',
        'run',
        'saveDraft',
        'shapePanel',
      ];
      const junk = [null, 7, 'x', {}, [], { __proto__: null }, { length: -1 }, new Map([[1, 2]])];
      const pick = <T>(from: T[], n: number) => from[n % from.length];
      const shapes = [
        (n: number) => ({ request: pick(requests, n), args: [pick(junk, n)] }),
        (n: number) => ({
          signal: pick(['changed', 'panel', 'placement'], n),
          shape: pick(junk, n),
        }),
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
    await hostile().panelSays(inTheNotes);
    await nothingChanged();
  });

  it('T50: the one event the script does hear takes the panel away, and that is all', async () => {
    await hostile().inPage(() => document.dispatchEvent(new CustomEvent('successor')));
    await until('the panel to go', async () => !(await hostile().hasPanel()));
    await hostile().popupSays('Mara Quill');
    await hostile().open();
    await hostile().panelSays();
    await nothingChanged();
  });

  it('T51: a content script gone bad gets an answer to its report, and nothing private', async () => {
    const evaluate = (expression: string) => hostile().inContentScript(expression);
    /** The replies to messages that are sent all at once. */
    const ask = (messages: Message[]) => {
      const all = JSON.stringify(messages.map(([request, ...args]) => ({ request, args })));
      const wait = `${all}.map((message) => chrome.runtime.sendMessage(message))`;
      return evaluate(`Promise.all(${wait})`);
    };

    expect(await evaluate('typeof chrome.runtime.id')).toBe('string');
    const messages = asked.flatMap((message): Message[] => [message, [message[0]]]);
    const refused = { ok: false, refusal: { code: 'not-allowed', values: [] } };
    expect(await ask(messages)).toEqual(messages.map(() => refused));
    const report = { alias: `slug:${slug}`, reading: 'unreadable' };
    expect(await ask([['profileSeen', report, id]])).toEqual([{ ok: true, value: 'page' }]);
    const wrong = [[], [report], [report, 'x'], [{ ...report, more: 1 }, id], [7, id]];
    const replies = await ask(wrong.map((args): Message => ['profileSeen', ...args]));
    expect(replies).toMatchObject(wrong.map(() => ({ ok: false })));

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
    await nothingChanged();
  });

  it('T20–T31: nothing in the panel exports, merges or deletes a person', async () => {
    await hostile().open();
    await hostile().panelSays();
    const controls = () =>
      hostile().inPanel(() =>
        [...document.querySelectorAll('button, a, input, select, summary')].map((control) =>
          [
            control.getAttribute('aria-label') ?? control.textContent,
            control.getAttribute('type'),
            control.getAttribute('href'),
            control.getAttribute('download'),
          ].join(' '),
        ),
      );
    const said: string[] = [];
    for (const opener of openers) {
      await hostile().click(opener);
      said.push(...(await controls()));
    }
    expect(said.join('\n')).toContain('Save note');
    // A note or a call is deleted, with a way back; a person, or all of them, is not.
    const wholesale =
      /export|backup|restore|import\b|merge|download|delete (?!note|call)|erase|file|blob:/i;
    expect(said.filter((control) => wholesale.test(control))).toEqual([]);
  });

  it('T20–T31: the panel’s frame may not ask for what the dashboard exports, merges and puts back', async () => {
    const refused = { ok: false, refusal: { code: 'not-allowed', values: [] } };
    const settings = { placement: 'side-panel' };
    const commands = [
      { name: 'mergePeople', into: id, from: id },
      { name: 'addPeople', people: [{ name: 'Planted Person' }] },
      { name: 'restoreBackup', setId: id, rows: 0, madeOn: '2026-01-15' },
      { name: 'changeSettings', settings },
    ];
    const wholesale: Message[] = [
      ['getBackupState'],
      ['getHoldings'],
      ['readRows', 'notes', '', 100],
      ['stageRows', id, 0, []],
      ['discardStaged'],
      ...commands.map((args): Message => ['run', { id: crypto.randomUUID(), args }]),
    ];
    const replies = await hostile().inPanel(
      (all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message))),
      wholesale.map(([request, ...args]) => ({ request, args })),
    );
    expect(replies).toEqual(wholesale.map(() => refused));
    await nothingChanged();
  });

  it('T52: the panel’s page in a frame of the page’s own stays empty', async () => {
    await hostile().open();
    await hostile().panelSays();
    const { href, origin, hash } = await hostile().inPanel(() => ({
      href: location.href.split('#')[0] ?? '',
      origin: location.origin,
      hash: location.hash,
    }));
    expect(href).toBe(`${origin}/src/panel/index.html`);
    expect(hash).toHaveLength(37);
    // The address that is the same for everybody, and the one of this session where there is one: a
    // page may learn it from a report of the browser's.
    const session = String(
      await hostile().inContentScript("chrome.runtime.getURL('src/panel/index.html')"),
    );
    const ends = ['', '#', `#${crypto.randomUUID()}`, `?${hash.slice(1)}`];
    const tries = new Set([href, session].flatMap((base) => ends.map((end) => `${base}${end}`)));
    await hostile().inPage(
      (all) => {
        for (const src of all) {
          const frame = document.createElement('iframe');
          frame.className = 'spoof';
          frame.width = '340';
          frame.height = '300';
          frame.src = src;
          document.body.append(frame);
        }
      },
      [...tries],
    );
    // In Chromium the address that everybody could know does not even load.
    const loads = browser === 'Chromium' ? tries.size - ends.length : tries.size;
    const spoofs = await until(
      'the frames to load, and to say that they are nobody’s',
      async () => {
        const found = await hostile().framesOfOurs();
        return found.length === loads && found.every(({ failed }) => failed) && found;
      },
    );
    for (const { html, fields } of spoofs) {
      expect(fields).toBe(0);
      expect(leaked(html)).toEqual([]);
      expect(html).not.toContain('Mara');
    }
    await hostile().panelSays(inTheNotes);
    await nothingChanged();
  });

  it('moving on inside the page, the frame’s key stays good', async () => {
    await hostile().open();
    await hostile().panelSays();
    await hostile().inPage(() =>
      document.querySelector<HTMLElement>('main a[href$="/in/jonas-reed/"]')?.click(),
    );
    await hostile().panelSays('Jonas Reed');
    await hostile().inPage(() => history.back());
    await hostile().panelSays(inTheNotes);
  });
});
