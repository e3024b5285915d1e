import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../src/background/handlers';
import { reconcile } from '../../../src/background/reconcile';
import { serve } from '../../../src/background/serve';
import type { Reply } from '../../../src/messages/reply';
import { createConnection, type WithDatabase } from '../../../src/store/connection';
import { isRebuildDue } from '../../../src/store/upkeep';
import { mara, newCommandId } from '../store/support';
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

const surface = { id: 'wellkept', url: 'chrome-extension://static/src/dashboard/index.html' };
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
    serve(createHandlers(withDatabase))({ request, args }, from, resolve);
  });
}

async function value(request: string, ...args: unknown[]): Promise<unknown> {
  const reply = await ask(surface, request, ...args);
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

const id = '11111111-2222-4333-8444-555555555555';
const run = (args: object) => value('run', { id: newCommandId(), args });
const ledger = { direction: 'got', open: true, offset: 0, limit: 10 };

const questions: [string, unknown[], unknown][] = [
  ['getTalk', [id], null],
  ['listHelps', [ledger], { lines: [], total: 0 }],
  ['getChains', [], { people: [], introductions: [] }],
  ['findBridges', [id], []],
  ['listToSort', [[id], 10], { lines: [], total: 0 }],
  ['getReview', [], expect.objectContaining({ loops: { open: 0, closed: 0 } })],
  ['getTemplates', [], []],
];

describe.each(questions)('%s', (request, args, answer) => {
  it('is answered, before anything was written too', async () => {
    expect(await value(request, ...args)).toEqual(answer);
  });

  it('is not for content scripts', async () => {
    expect(await ask(content, request, ...args)).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('what is malformed', () => {
  const command = (args: object) => ({ id: newCommandId(), args });
  const target = { profile: mara };
  const malformed: [string, unknown[]][] = [
    ['getTalk', []],
    ['getTalk', ['1 or 1']],
    ['listHelps', [{ ...ledger, direction: 'both' }]],
    ['listHelps', [{ ...ledger, offset: -1 }]],
    ['listHelps', [{ ...ledger, limit: 1e9 }]],
    ['listHelps', [{ ...ledger, more: 1 }]],
    ['getChains', [1]],
    ['findBridges', ['../../etc']],
    ['listToSort', [['nobody'], 10]],
    ['listToSort', [Array(1001).fill(id), 10]],
    ['getReview', ['2026-11-21']],
    ['getTemplates', [null]],
    ['run', [command({ name: 'addPeople', people: [] })]],
    ['run', [command({ name: 'addPeople', people: Array(51).fill({ name: 'A' }) })]],
    ['run', [command({ name: 'changePerson', target, fields: { keptAs: 'slug:x' } })]],
    ['run', [command({ name: 'changePerson', target, fields: { cadenceDays: -1 } })]],
    ['run', [command({ name: 'addPromise', target, promise: { by: 'us', what: 'x' } })]],
    [
      'run',
      [
        command({
          name: 'recordProgress',
          progress: { of: 'promise', promiseId: id, step: 'kept', day: '2026-02-30' },
        }),
      ],
    ],
    ['run', [command({ name: 'deleteRecord', record: { of: 'note', id } })]],
    ['run', [command({ name: 'logEvent', people: [], day: '2026-11-21', text: '' })]],
    [
      'run',
      [command({ name: 'changeSettings', settings: { quietDay: { weekday: 8, quiet: true } } })],
    ],
  ];

  it.each(malformed)('%s with %j is turned down', async (request, args) => {
    expect(await ask(surface, request, ...args)).toEqual({
      ok: false,
      refusal: { code: 'malformed', values: [] },
    });
  });
});

describe('other rhythms', () => {
  const chosen = { cadences: { 1: 7, 2: 30, 3: 0 } };

  it('are worked through after the answer, and open surfaces hear of it', async () => {
    await run({ name: 'setLevel', target: { profile: mara }, level: 1 });
    await reconcile(withDatabase);
    browser.told.length = 0;
    await run({ name: 'changeSettings', settings: chosen });
    // Once for the write, once for what followed from it.
    const changed = { message: { signal: 'changed' } };
    await vi.waitFor(() => expect(browser.told).toEqual([changed, changed]));
    expect(await withDatabase(isRebuildDue)).toBe(false);
  });

  it('that a worker died over are worked through at the next start', async () => {
    await run({ name: 'setLevel', target: { profile: mara }, level: 1 });
    await reconcile(withDatabase);
    const meta = await withDatabase((db) => db.get('meta', 'upkeep'));
    if (!meta) throw new Error('no upkeep');
    await withDatabase((db) => db.put('meta', { ...meta, rebuiltTo: '' }));
    await reconcile(withDatabase);
    expect(await withDatabase(isRebuildDue)).toBe(false);
  });
});
