import { describe, expect, it } from 'vitest';
import { mayAsk, mayRun, senderOf } from '../../../src/background/senders';

const own = { id: 'wellkept', origin: 'chrome-extension://static' };
const tab = { id: 7 } as chrome.tabs.Tab;
const who = (sender: Partial<chrome.runtime.MessageSender>) =>
  senderOf({ id: 'wellkept', ...sender }, own);

describe('who speaks', () => {
  it('a page of the extension is a surface', () => {
    expect(
      who({ url: 'chrome-extension://static/src/popup/index.html', origin: own.origin }),
    ).toEqual({ role: 'surface' });
  });
  it('the panel is a surface although it has a tab', () => {
    const url = 'chrome-extension://static/src/panel/index.html';
    expect(who({ url: `${url}#a-key`, origin: own.origin, tab, frameId: 4 })).toEqual({
      role: 'surface',
      tabId: 7,
      frameKey: 'a-key',
    });
    expect(who({ url, tab, frameId: 4 })).toMatchObject({ frameKey: '' });
  });
  it('only in a frame is a key asked for', () => {
    const url = 'chrome-extension://static/src/dashboard/index.html#/people';
    expect(who({ url, origin: own.origin, tab, frameId: 0 })).toEqual({
      role: 'surface',
      tabId: 7,
    });
  });
  it('a content script in the top frame of LinkedIn is one', () => {
    const url = 'https://www.linkedin.com/in/mara-quill/';
    expect(who({ url, origin: 'https://www.linkedin.com', tab, frameId: 0 })).toEqual({
      role: 'content',
      tabId: 7,
    });
    expect(who({ url: 'https://de.linkedin.com/in/x', tab, frameId: 0 })).toEqual({
      role: 'content',
      tabId: 7,
    });
  });

  const nobody: [string, Partial<chrome.runtime.MessageSender>][] = [
    ['another extension', { id: 'other', url: 'chrome-extension://static/src/popup/index.html' }],
    [
      'another extension’s page under our id',
      { url: 'chrome-extension://evil/x.html', origin: 'chrome-extension://evil' },
    ],
    ['an address that only begins like ours', { url: 'chrome-extension://static.evil/x.html' }],
    ['a frame inside LinkedIn', { url: 'https://www.linkedin.com/x', tab, frameId: 3 }],
    ['a look-alike host', { url: 'https://linkedin.com.evil.example/in/x', tab, frameId: 0 }],
    ['a host that ends like it', { url: 'https://evillinkedin.com/in/x', tab, frameId: 0 }],
    ['LinkedIn without TLS', { url: 'http://www.linkedin.com/in/x', tab, frameId: 0 }],
    ['somebody without an address', {}],
    ['a broken address', { url: 'not an address', tab, frameId: 0 }],
  ];
  for (const [what, sender] of nobody) {
    it(`${what} is nobody`, () => expect(who(sender)).toBeUndefined());
  }
});

describe('who may ask what', () => {
  const requests = [
    'getCardInTab',
    'getCardOfThread',
    'getCardOfProfile',
    'getCard',
    'getToday',
    'findPeople',
    'listPeople',
    'getSettings',
    'run',
    'saveDraft',
    'shapePanel',
    'takeWish',
  ] as const;
  const reports = ['profileSeen', 'threadSeen'] as const;
  it('a content script may report whom it sees and nothing else', () => {
    for (const report of reports) expect(mayAsk({ role: 'content' }, report)).toBe(true);
    for (const request of requests) expect(mayAsk({ role: 'content' }, request)).toBe(false);
  });
  it('the panel may not ask for all of it at once, nor put it back', () => {
    const panel = { role: 'surface', tabId: 7, frameKey: 'a-key' } as const;
    for (const request of [
      'getBackupState',
      'getHoldings',
      'readRows',
      'stageRows',
      'discardStaged',
    ] as const) {
      expect(mayAsk(panel, request)).toBe(false);
      expect(mayAsk({ role: 'surface', tabId: 7 }, request)).toBe(true);
    }
    for (const request of requests) expect(mayAsk(panel, request)).toBe(true);
  });
  it('the panel may change the person beside it, and nothing of people at large', () => {
    const panel = { role: 'surface', tabId: 7, frameKey: 'a-key' } as const;
    const atLarge = [
      'addPeople',
      'mergePeople',
      'deletePerson',
      'deleteEverything',
      'restoreBackup',
      'changeSettings',
      'renameTag',
    ] as const;
    for (const name of atLarge) {
      expect(mayRun(panel, name)).toBe(false);
      expect(mayRun({ role: 'surface', tabId: 7 }, name)).toBe(true);
    }
    for (const name of ['addNote', 'deleteNote', 'answerPrompt', 'samePerson', 'undo'] as const) {
      expect(mayRun(panel, name)).toBe(true);
    }
  });
  it('a surface may ask everything but pose as a page', () => {
    for (const report of reports) expect(mayAsk({ role: 'surface' }, report)).toBe(false);
    for (const request of requests) expect(mayAsk({ role: 'surface' }, request)).toBe(true);
  });
});
