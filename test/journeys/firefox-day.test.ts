import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.mjs';
import { profileAddress } from '../../scripts/demo/site.mjs';
import {
  button,
  type Firefox,
  field,
  fillWithSample,
  hasFirefox,
  launchFirefox,
  requestsOfExtension,
  welcome,
} from './support/firefox';

const link = (name: string) => `//a[normalize-space()="${name}"]`;
/** A day `days` after today here, as a civil date. */
function dayAhead(days: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
}

/** One Firefox for all, with the sample data: ten follow-ups due, one talk tomorrow. */
describe.skipIf(!hasFirefox)('a day in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await welcome(firefox, 'Side panel only (pages untouched)');
    await fillWithSample(firefox);
  });
  afterAll(() => firefox?.close());

  const badge = (text: string) =>
    until(`the badge to say “${text}”`, async () => (await firefox.badgeText()) === text);
  const dashboard = (page: string) =>
    firefox.visit(firefox.extensionAddress(`src/dashboard/index.html#/${page}`));
  const person = async (name: string) => {
    await dashboard('people');
    await firefox.click(link(name));
    await firefox.sees('Add a note');
  };
  const html = () => firefox.run<string>('return document.documentElement.outerHTML');

  it('answers what is due in the popup: not this, snoozed, done; and takes each back', async () => {
    await badge('10');
    await firefox.visit('https://www.linkedin.com/feed/');
    await firefox.popup.open();
    await firefox.popup.sees('Today');
    await firefox.popup.sees('Tomorrow');
    for (const steps of [['Not this'], ['Snooze', 'Tomorrow'], ['Done', 'Save']]) {
      for (const step of steps) await firefox.popup.click(step);
      await firefox.popup.sees('Undo');
      await firefox.popup.click('Undo');
      await firefox.popup.sees('Undone.');
      await badge('10');
    }
  });

  it('keeps what is written on a person’s own page, and logs a conversation there', async () => {
    await person('Mara Quill');
    await firefox.type(field('Add a note'), 'Written on her page.');
    await firefox.click(button('Save note'));
    await firefox.sees('Note saved.');
    await firefox.click(button('Log a conversation'));
    await firefox.type(field('What was said'), 'She knows a glazier.');
    await firefox.click(button('Save'));
    // Until then the Undo that stands there is that of the note.
    await firefox.seesNoMore('Note saved.');
    await firefox.sees('She knows a glazier.');
    await firefox.click(button('Undo'));
    await firefox.seesNoMore('She knows a glazier.');
    await firefox.sees('Written on her page.');
  });

  it('drafts a message that the mail program can take over', async () => {
    await person('Mara Quill');
    await firefox.click(button('Draft a message'));
    await firefox.type(field('Message'), 'Which archive would you ask first?');
    const mail = () =>
      firefox.run<string>(`return document.querySelector('.draft a[href^="mailto:"]')?.href ?? ''`);
    await until('the link', async () => decodeURIComponent(await mail()).includes('Which archive'));
  });

  it('plans a talk, opens its page and puts it into a calendar file', async () => {
    const day = dayAhead(3);
    await person('Lena Brook');
    await firefox.click(button('Plan a conversation'));
    await firefox.type(field('Day'), day);
    await firefox.click(button('Save'));
    await firefox.click(link('Open the talk page'));
    await firefox.sees('Add to calendar');
    await firefox.click(button('Add to calendar'));
    const calendar = await readFile(await firefox.downloaded('.ics'), 'utf8');
    expect(calendar).toContain('Lena Brook');
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
  });

  it('changes how much a day may ask for, in the settings', async () => {
    await dashboard('settings');
    await firefox.sees('Follow-ups a day, at most');
    await firefox.run(
      `const choice = document.querySelector('select');
       choice.value = '2';
       choice.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
    await firefox.sees('Saved.');
    await badge('2');
    await firefox.click(button('Undo'));
    await badge('10');
  });

  it('says whom the tab shows in the sidebar, and leaves the pages as they are without us, to the byte', async () => {
    // The demo's pages change their title last.
    const titled = (title: RegExp) =>
      until('the next page', async () => title.test(await firefox.run('return document.title')));
    const walk = async (seen: (name: string) => Promise<unknown>) => {
      const found: string[] = [];
      await firefox.visit(profileAddress('mara-quill'));
      await seen('Mara Quill');
      found.push(await html());
      await firefox.click('main a[href$="/in/jonas-reed/"]');
      await titled(/^Jonas Reed/);
      await seen('Jonas Reed');
      found.push(await html());
      await firefox.click('nav a[href="/feed/"]');
      await titled(/^(?!Jonas)/);
      await seen('Today');
      found.push(await html());
      return found;
    };
    await firefox.sidebar.open();
    const touched = await walk((name) => firefox.sidebar.sees(name));
    await firefox.runInBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(arguments[0])).disable();`,
      firefox.addonId,
    );
    expect(touched).toEqual(await walk(() => Promise.resolve()));
  });

  it('asks nobody on the web for anything', () => {
    expect(requestsOfExtension(firefox)).toEqual([]);
  });
});
