import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellAllTabs, tellSurfaces } from '../../../src/background/signal';
import { fakeChrome } from './fake-chrome';

const changed = { signal: 'changed' } as const;

let browser: ReturnType<typeof fakeChrome>;
beforeEach(() => {
  browser = fakeChrome();
  browser.tabs.set(7, { url: 'https://www.linkedin.com/in/mara-quill/' });
  browser.tabs.set(8, { url: 'https://www.linkedin.com/feed/' });
});
afterEach(() => vi.unstubAllGlobals());

describe('what is told to all surfaces', () => {
  it('goes out once in Chrome, where embedded pages hear it too', async () => {
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    await tellSurfaces(changed);
    expect(browser.told).toEqual([{ message: changed }]);
  });

  it('also goes to all frames of the tabs in Firefox, where the panels are', async () => {
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    const send = vi.spyOn(chrome.tabs, 'sendMessage');
    await tellSurfaces(changed);
    expect(browser.told).toEqual([
      { message: changed },
      { tabId: 7, message: changed },
      { tabId: 8, message: changed },
    ]);
    for (const [, , options] of send.mock.calls) expect(options).not.toHaveProperty('frameId');
  });
});

describe('a tab', () => {
  it('in which nobody listens harms no other', async () => {
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    const nobody = new Error('Could not establish connection. Receiving end does not exist.');
    const send = vi.spyOn(chrome.tabs, 'sendMessage').mockRejectedValueOnce(nobody);
    await tellSurfaces(changed);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('hears what is for its content script in its top frame alone', async () => {
    const send = vi.spyOn(chrome.tabs, 'sendMessage');
    await tellAllTabs({ signal: 'placement', placement: 'page' });
    for (const [, , options] of send.mock.calls) expect(options).toEqual({ frameId: 0 });
  });

  it('that fails in another way is not passed over in silence', async () => {
    vi.spyOn(chrome.tabs, 'sendMessage').mockRejectedValueOnce(new Error('Another failure.'));
    await expect(tellAllTabs(changed)).rejects.toThrow('Another failure.');
  });
});
