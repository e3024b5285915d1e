import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.mjs';
import { profileAddress } from '../../scripts/demo/site.mjs';
import {
  button,
  type Firefox,
  field,
  hasFirefox,
  launchFirefox,
  radio,
  welcome,
} from './support/firefox';

/** One Firefox for all, in this order. */
describe.skipIf(!hasFirefox)('the event page of Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await welcome(firefox);
  });
  afterAll(() => firefox?.close());

  const badge = (text: string) =>
    until(`the badge to say “${text}”`, async () => (await firefox.badgeText()) === text);
  const dashboard = () => firefox.visit(firefox.extensionAddress('src/dashboard/index.html'));
  const tick = () =>
    firefox.run<number | undefined>('return (await chrome.alarms.get("tick"))?.periodInMinutes');

  it('may end between any two steps, and nothing changes for the user', async () => {
    await firefox.killBackground();
    await firefox.visit(profileAddress('mara-quill'));
    await firefox.enterPanel('Mara Quill');

    await firefox.killBackground();
    await firefox.click(radio('Know a little'));
    await firefox.sees('Suggest a call');

    await firefox.killBackground();
    await firefox.type(field('Add a note'), 'Survives.');
    await firefox.killBackground();
    await firefox.click(button('Save note'));
    await firefox.sees('Note saved.');

    await firefox.killBackground();
    await firefox.click(button('Log a conversation'));
    await firefox.type(field('What was said'), 'A call.');
    await firefox.killBackground();
    await firefox.click(button('Save'));
    await firefox.seesNoMore('What was said');
    await firefox.sees('A call.');

    await firefox.killBackground();
    await firefox.click(button('Undo'));
    await firefox.seesNoMore('A call.');
    await firefox.sees('Survives.');
    await badge('1');
  });

  it('brings alarm and badge back at its next start', async () => {
    await dashboard();
    expect(await firefox.killBackground()).toBe(true);
    await firefox.run(
      `await chrome.alarms.clearAll(); await chrome.action.setBadgeText({ text: '99' });`,
    );
    expect(await firefox.backgroundRuns()).toBe(false);
    await firefox.run(`await chrome.runtime.sendMessage({ request: 'getSettings', args: [] });`);
    await badge('1');
    await until('the alarm', async () => (await tick()) === 5);
  });

  it('carries each command out once, however often it dies under it', async () => {
    await firefox.visit(profileAddress('jonas-reed'));
    await firefox.enterPanel('Jonas Reed');
    await firefox.keepKilling();
    const shapes = await firefox.run<string[]>(
      `const profile = { alias: 'slug:jonas-reed', reading: 'bound', name: 'Jonas Reed' };
       const shapes = new Set();
       for (let n = 0; n < 10; n += 1) {
         const args = { name: 'addNote', target: { profile }, text: 'Note ' + n };
         const message = { request: 'run', args: [{ id: crypto.randomUUID(), args }] };
         for (let done = false; !done; ) {
           const reply = await chrome.runtime.sendMessage(message).catch((error) => error);
           done = reply?.ok === true;
           if (!done) shapes.add(reply?.message ?? String(reply));
         }
       }
       return [...shapes];`,
    );
    expect(await firefox.stopKilling()).toBeGreaterThan(5);
    const known = ['Could not establish connection. Receiving end does not exist.', 'undefined'];
    expect(known).toEqual(expect.arrayContaining(shapes));
    const notes = await firefox.run<string[]>(
      `const reply = await chrome.runtime.sendMessage({ request: 'getCardInTab', args: [] });
       return reply.value.notes.map(({ text }) => text);`,
    );
    expect(new Set(notes).size).toBe(10);
    expect(notes).toHaveLength(10);
  });

  it('leaves one live panel on a page after an update', async () => {
    await firefox.visit(profileAddress('mara-quill'));
    await firefox.enterPanel('Survives.');
    const before = await firefox.run<string>('return location.hash');
    await firefox.update();
    await until('the new panel', async () => {
      await firefox.enterPanel('Survives.');
      return (await firefox.run<string>('return location.hash')) !== before;
    });
    await firefox.leavePanel();
    expect(await firefox.run('return document.documentElement.children.length')).toBe(3);
  });

  it('leaves no word of anybody on a page once the extension is switched off', async () => {
    await firefox.visit(profileAddress('mara-quill'));
    await firefox.enterPanel('Survives.');
    await firefox.runInBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(arguments[0])).disable();`,
      firefox.addonId,
    );
    await until('an empty panel', async () => (await firefox.text()) === '');
  });

  it('keeps all through a restart of the browser, which takes alarm and badge away', async () => {
    await firefox.restart();
    await badge('1');
    await dashboard();
    await until('the alarm', async () => (await tick()) === 5);
    await firefox.visit(profileAddress('mara-quill'));
    await firefox.enterPanel('Survives.');
  });
});
