import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHandlers } from '../../../src/background/handlers';
import { forgetFrame } from '../../../src/background/panel-frames';
import { reconcile } from '../../../src/background/reconcile';
import { serve } from '../../../src/background/serve';
import { firstLines } from '../../../src/domain/person-line';
import type { Reply } from '../../../src/messages/reply';
import { createConnection, type WithDatabase } from '../../../src/store/connection';
import { jonas, mara, newCommandId, profileOf } from '../store/support';
import { fakeChrome } from './fake-chrome';

let browser: ReturnType<typeof fakeChrome>;
let withDatabase: WithDatabase;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('location', { origin: 'chrome-extension://static' });
  browser = fakeChrome();
  withDatabase = createConnection();
});
afterEach(async () => {
  await withDatabase(async (db) => db.close());
  vi.unstubAllGlobals();
});

const frameKey = '11111111-2222-4333-8444-555555555555';
const surface = { id: 'wellkept', url: 'chrome-extension://static/src/popup/index.html' };
const panel = {
  ...surface,
  url: `chrome-extension://static/src/panel/index.html#${frameKey}`,
  tab: { id: 7 } as chrome.tabs.Tab,
  frameId: 2,
};
const content = {
  id: 'wellkept',
  url: 'https://www.linkedin.com/in/mara-quill/',
  tab: { id: 7 } as chrome.tabs.Tab,
  frameId: 0,
};

function ask(
  from: chrome.runtime.MessageSender,
  request: string,
  ...args: unknown[]
): Promise<Reply> {
  return new Promise((resolve) => {
    if (!serve(createHandlers(withDatabase))({ request, args }, from, resolve)) return;
  });
}

async function value(
  from: chrome.runtime.MessageSender,
  request: string,
  ...args: unknown[]
): Promise<unknown> {
  const reply = await ask(from, request, ...args);
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

const command = (args: object) => ({ id: newCommandId(), args });
const setLevel = (profile = mara) => command({ name: 'setLevel', target: { profile }, level: 1 });

describe('deleting everything', () => {
  const everything = () => command({ name: 'deleteEverything' });

  it('is refused to the panel, into which a page may lure clicks', async () => {
    await value(content, 'profileSeen', mara, frameKey);
    await value(surface, 'run', setLevel());
    expect(await ask(panel, 'run', everything())).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await withDatabase((db) => db.count('people'))).toBe(1);
  });

  it('takes the notes off the pages and the choices of look and language out of the browser', async () => {
    const settings = { placement: 'page', appearance: 'dark', language: 'de' };
    await value(surface, 'run', command({ name: 'changeSettings', settings }));
    expect(await chrome.storage.local.get('appearance')).toEqual({ appearance: 'dark' });
    expect(await chrome.storage.local.get('language')).toEqual({ language: 'de' });
    browser.told.length = 0;
    await value(surface, 'run', everything());
    expect(await chrome.storage.local.get('appearance')).toEqual({});
    expect(await chrome.storage.local.get('language')).toEqual({});
    expect(await value(surface, 'getSettings')).not.toHaveProperty('placement');
  });
});

describe('a request', () => {
  it('of a content script for anything private is refused', async () => {
    for (const [request, ...args] of [
      ['getToday'],
      ['getCardInTab'],
      ['getSettings'],
      ['run', setLevel()],
    ] as const) {
      expect(await ask(content, request, ...args)).toEqual({
        ok: false,
        refusal: { code: 'not-allowed', values: [] },
      });
    }
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
  });

  const malformed: [string, unknown[]][] = [
    ['run', []],
    ['run', [{ id: 'not-an-id', args: { name: 'undo' } }]],
    ['run', [{ ...setLevel(), more: 1 }]],
    [
      'run',
      [
        command({
          name: 'setLevel',
          target: { profile: { ...mara, alias: 'javascript:alert(1)' } },
          level: 1,
        }),
      ],
    ],
    ['run', [command({ name: 'setLevel', target: { profile: mara }, level: 9 })]],
    ['run', [command({ name: 'dropEverything' })]],
    ['findPeople', ['x', -1]],
    ['getCard', ['../../etc']],
    ['saveDraft', ['', { note: '', log: '' }]],
  ];
  for (const [request, args] of malformed) {
    it(`${request} with ${JSON.stringify(args)} is malformed`, async () => {
      expect(await ask(surface, request, ...args)).toEqual({
        ok: false,
        refusal: { code: 'malformed', values: [] },
      });
    });
  }

  it('that is unknown, or a name of Object’s own, is left to others', () => {
    const listener = serve(createHandlers(withDatabase));
    for (const message of [
      null,
      'x',
      {},
      { request: 'constructor' },
      { request: 'toString' },
      { request: 5 },
      { signal: 'changed' },
    ]) {
      expect(listener(message, surface, () => expect.unreachable())).toBe(false);
    }
  });

  it('turned down comes back as the refusal it was', async () => {
    const reply = await ask(
      surface,
      'run',
      command({ name: 'addNote', target: { profile: mara }, text: '' }),
    );
    expect(reply).toEqual({ ok: false, refusal: { code: 'note-empty', values: [] } });
  });
});

describe('the profile in a tab', () => {
  it('is what its content script reported', async () => {
    browser.tabs.set(7, { url: 'https://www.linkedin.com/in/mara-quill/' });
    expect(await value(content, 'profileSeen', mara, frameKey)).toBeNull();
    expect(await value(panel, 'getCardInTab')).toMatchObject({
      name: 'Mara Quill',
      reading: 'bound',
    });
    expect(await value(surface, 'getCardInTab', 7)).toMatchObject({ name: 'Mara Quill' });
  });

  it('is only its address when the tab has moved on since the report', async () => {
    browser.tabs.set(7, { url: 'https://www.linkedin.com/in/jonas-reed/' });
    await value(content, 'profileSeen', mara, frameKey);
    const card = await value(surface, 'getCardInTab', 7);
    expect(card).toMatchObject({ alias: 'slug:jonas-reed', reading: 'unreadable' });
    expect(card).not.toHaveProperty('name');
  });

  it('is nothing on the user’s own profile, elsewhere, and in a tab that is gone', async () => {
    browser.tabs.set(7, { url: 'https://www.linkedin.com/in/viewer-self/' });
    await value(content, 'profileSeen', null, frameKey);
    browser.tabs.set(8, { url: 'https://www.linkedin.com/feed/' });
    for (const tabId of [7, 8, 9]) expect(await value(surface, 'getCardInTab', tabId)).toBeNull();
  });

  it('tells the content script where notes are shown, and nothing of the person', async () => {
    await value(
      surface,
      'run',
      command({ name: 'changeSettings', settings: { placement: 'page' } }),
    );
    await value(surface, 'run', setLevel());
    expect(await value(content, 'profileSeen', mara, frameKey)).toBe('page');
  });

  it('a write is for the person it was shown for, whoever the tab shows by now', async () => {
    browser.tabs.set(7, { url: 'https://www.linkedin.com/in/jonas-reed/' });
    await value(content, 'profileSeen', profileOf('jonas-reed', { name: 'Jonas Reed' }), frameKey);
    const outcome = await value(
      panel,
      'run',
      command({ name: 'addNote', target: { profile: mara }, text: 'Tides.' }),
    );
    expect(outcome).toMatchObject({ person: { called: 'Mara Quill' } });
    expect(await value(panel, 'getCardInTab')).toMatchObject({ name: 'Jonas Reed', notes: [] });
  });
});

describe('a frame that holds the panel', () => {
  const notAllowed = { ok: false, refusal: { code: 'not-allowed', values: [] } };

  it('gets nothing before a content script has told its key', async () => {
    expect(await ask(panel, 'getCardInTab')).toEqual(notAllowed);
  });

  it('gets nothing with another key, or none, or in another tab', async () => {
    await value(content, 'profileSeen', mara, frameKey);
    const url = 'chrome-extension://static/src/panel/index.html';
    const otherTab = { id: 8 } as chrome.tabs.Tab;
    for (const from of [
      { ...panel, url },
      { ...panel, url: `${url}#` },
      { ...panel, url: `${url}#${newCommandId()}` },
      { ...panel, tab: otherTab },
      { id: panel.id, url: panel.url, frameId: 2 },
    ]) {
      expect(await ask(from, 'getCardInTab', 7)).toEqual(notAllowed);
      expect(await ask(from, 'run', setLevel())).toEqual(notAllowed);
    }
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
  });

  it('gets nothing once its tab is closed', async () => {
    await value(content, 'profileSeen', mara, frameKey);
    await forgetFrame(7);
    expect(await ask(panel, 'getCardInTab')).toEqual(notAllowed);
  });
});

describe('a message thread in a tab', () => {
  const path = '/messaging/thread/1';
  const thread = { ...content, url: `https://www.linkedin.com${path}/` };
  beforeEach(() => void browser.tabs.set(7, { url: thread.url }));

  it('is offered by itself, and never as the profile in the tab', async () => {
    expect(await value(thread, 'threadSeen', path, mara)).toBeUndefined();
    expect(await value(surface, 'getCardOfThread', 7)).toMatchObject({ name: 'Mara Quill' });
    expect(await value(surface, 'getCardInTab', 7)).toBeNull();
    expect(browser.told).toContainEqual({ message: { signal: 'changed' } });
  });

  it('counts only while the tab shows that thread', async () => {
    await value(thread, 'threadSeen', path, mara);
    browser.tabs.set(7, { url: 'https://www.linkedin.com/messaging/thread/2/' });
    expect(await value(surface, 'getCardOfThread', 7)).toBeNull();
    expect(await value(surface, 'getCardOfThread', 8)).toBeNull();
  });

  it('with nobody in its head offers nobody', async () => {
    await value(thread, 'threadSeen', path, mara);
    await value(thread, 'threadSeen', path, null);
    expect(await value(surface, 'getCardOfThread', 7)).toBeNull();
  });

  it('writes nothing by being looked at', async () => {
    await value(thread, 'threadSeen', path, mara);
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
  });
});

describe('the card of a link', () => {
  it('is that of the person kept for it, or of nobody yet', async () => {
    const link = profileOf('mara-quill', { reading: 'unreadable' });
    expect(await value(surface, 'getCardOfProfile', link)).not.toHaveProperty('personId');
    await value(surface, 'run', command({ name: 'keepPerson', target: { profile: mara } }));
    const card = await value(surface, 'getCardOfProfile', link);
    expect(card).toMatchObject({ name: 'Mara Quill', alias: link.alias });
    expect(card, 'no page was read').not.toHaveProperty('reading');
  });
});

describe('the badge', () => {
  it('is computed after every write, before the writer has its answer', async () => {
    await value(surface, 'run', setLevel());
    expect(browser.badge.text).toBe('1');
    const undone = await value(surface, 'run', setLevel(profileOf('jonas-reed')));
    expect(browser.badge.text).toBe('2');
    await value(
      surface,
      'run',
      command({ name: 'undo', commandId: (undone as { commandId: string }).commandId }),
    );
    expect(browser.badge.text).toBe('1');
  });

  it('is right again after a start, whatever it was', async () => {
    await value(surface, 'run', setLevel());
    browser.badge.text = '99';
    await reconcile(withDatabase);
    expect(browser.badge.text).toBe('1');
  });

  it('is empty when nothing is due', async () => {
    await reconcile(withDatabase);
    expect(browser.badge.text).toBe('');
  });
});

describe('the day at hand for the popup', () => {
  it('is that of the store after every write and every start', async () => {
    await value(surface, 'run', setLevel());
    expect(browser.session.get('today')).toEqual(await value(surface, 'getToday'));
    browser.session.delete('today');
    await reconcile(withDatabase);
    expect(browser.session.get('today')).toEqual(await value(surface, 'getToday'));
  });
});

describe('the list at hand for the dashboard', () => {
  const beginning = { search: '', offset: 0, limit: firstLines };
  const kept = () => browser.session.get('people');

  it('is the beginning of it, once a page has asked for that', async () => {
    await value(surface, 'run', setLevel());
    await value(surface, 'listPeople', { ...beginning, level: 1 });
    expect(kept()).toBeUndefined();
    const page = await value(surface, 'listPeople', beginning);
    expect(kept()).toMatchObject({ page: { ...(page as object), total: 1 } });
  });

  it('is that of the store after every change from then on', async () => {
    await value(surface, 'listPeople', beginning);
    await value(surface, 'run', setLevel());
    await vi.waitFor(() => expect(kept()).toMatchObject({ page: { total: 1 } }));
    await Promise.all([
      value(surface, 'run', setLevel(jonas)),
      value(surface, 'run', setLevel(profileOf('omar-said'))),
    ]);
    await vi.waitFor(() => expect(kept()).toMatchObject({ page: { total: 3 } }));
  });
});

describe('the alarm', () => {
  it('that was lost is back after a start, on the five-minute marks', async () => {
    await reconcile(withDatabase);
    const alarm = browser.alarms.get('tick');
    expect(alarm?.periodInMinutes).toBe(5);
    expect((alarm?.scheduledTime ?? 1) % 300_000).toBe(0);
  });

  it('that stands is left alone, one that is long past is set again', async () => {
    await reconcile(withDatabase);
    const standing = browser.alarms.get('tick');
    await reconcile(withDatabase);
    expect(browser.alarms.get('tick')).toBe(standing);
    browser.alarms.set('tick', {
      name: 'tick',
      scheduledTime: Date.now() - 3_600_000,
      periodInMinutes: 5,
    });
    await reconcile(withDatabase);
    expect(browser.alarms.get('tick')?.scheduledTime).toBeGreaterThan(Date.now());
  });
});

describe('the alarm of a computer that slept', () => {
  it('comes back to the marks, and is left alone while it is only a moment late', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 4, 4, 8, 1), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const next = Date.UTC(2026, 4, 4, 8, 5);
    const standing = { name: 'tick', scheduledTime: next + 4000, periodInMinutes: 5 };
    browser.alarms.set('tick', standing);
    await reconcile(withDatabase);
    expect(browser.alarms.get('tick')).toBe(standing);
    browser.alarms.set('tick', { ...standing, scheduledTime: next + 42_000 });
    await reconcile(withDatabase);
    expect(browser.alarms.get('tick')?.scheduledTime).toBe(next);
  });
});

describe('open surfaces', () => {
  it('are told of every write', async () => {
    await value(surface, 'run', setLevel());
    expect(browser.told).toContainEqual({ message: { signal: 'changed' } });
  });

  it('content scripts are told of a new placement', async () => {
    browser.tabs.set(7, { url: 'https://www.linkedin.com/feed/' });
    await value(
      surface,
      'run',
      command({ name: 'changeSettings', settings: { placement: 'side-panel' } }),
    );
    expect(browser.told).toContainEqual({
      tabId: 7,
      message: { signal: 'placement', placement: 'side-panel' },
    });
  });

  it('the panel’s shape goes to its own tab alone', async () => {
    await value(content, 'profileSeen', null, frameKey);
    browser.told.length = 0;
    await value(panel, 'shapePanel', { open: true, height: 300 });
    expect(browser.told).toEqual([
      { tabId: 7, message: { signal: 'panel', shape: { open: true, height: 300 } } },
    ]);
  });
});
