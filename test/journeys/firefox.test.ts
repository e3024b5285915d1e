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
  radio,
  requestsOfExtension,
  welcome,
} from './support/firefox';

/** One Firefox for all, in this order: each story has people of its own. */
describe.skipIf(!hasFirefox)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  const badge = (text: string) =>
    until(`the badge to say “${text}”`, async () => (await firefox.badgeText()) === text);
  const visit = async (slug: string, name: string) => {
    await firefox.visit(profileAddress(slug));
    await firefox.enterPanel(name);
  };
  const partsOfPage = () => firefox.run<number>('return document.documentElement.children.length');

  /** Asked in the panel, which is the one that may ask. */
  const kept = (text: string) =>
    firefox.run<boolean>(
      `const reply = await chrome.runtime.sendMessage({ request: 'getCardInTab', args: [] });
       return JSON.stringify(reply).includes(arguments[0]);`,
      text,
    );

  it('nothing is drawn on a page before the choice that the welcome asks for', async () => {
    const opened = await firefox.tabs();
    expect(opened).toContain(firefox.extensionAddress('src/welcome/index.html'));
    await firefox.visit(profileAddress('mara-quill'));
    expect(await partsOfPage()).toBe(2);

    await welcome(firefox, 'Side panel only (pages untouched)');
    await firefox.visit(profileAddress('mara-quill'));
    expect(await partsOfPage()).toBe(2);
    await firefox.visit(firefox.extensionAddress('src/dashboard/index.html#/settings'));
    await firefox.click(radio('On the profile page'));
    await firefox.sees('Saved.');
    await visit('mara-quill', 'Mara Quill');
  });

  it('keeps level, note and conversation beside the profile, and takes back', async () => {
    await visit('mara-quill', 'Mara Quill');
    expect(await firefox.badgeText()).toBe('');
    await firefox.click(radio('Know a little'));
    await firefox.sees('Suggest a call');
    await badge('1');

    await firefox.type(field('Add a note'), 'Moves the tide model to open source.');
    await firefox.click(button('Save note'));
    await firefox.sees('Note saved.');
    await firefox.sees('Moves the tide model to open source.');

    await firefox.click(button('Log a conversation'));
    await firefox.type(field('What was said'), 'She knows Ines.');
    await firefox.click(button('Save'));
    await firefox.sees('She knows Ines.');
    await badge('');
    await firefox.click(button('Undo'));
    await firefox.seesNoMore('She knows Ines.');
    await badge('1');

    await visit('mara-quill', 'Moves the tide model to open source.');
    await firefox.leavePanel();
    expect(await firefox.run('return document.documentElement.outerHTML')).not.toContain(
      'tide model',
    );
  });

  it('follows the profile inside the site, with the notes of each on the own card alone', async () => {
    await visit('jonas-reed', 'Jonas Reed');
    await firefox.type(field('Add a note'), 'Only about Jonas.');
    await firefox.click(button('Save note'));
    await firefox.sees('Note saved.');
    await firefox.leavePanel();
    await firefox.click('main a[href$="/in/ines-vale/"]');
    await firefox.enterPanel('Ines Vale');
    expect(await firefox.text()).not.toContain('Only about Jonas.');
    await firefox.leavePanel();
    await firefox.run('history.back()');
    await firefox.enterPanel('Only about Jonas.');
    expect(await firefox.text()).toContain('Jonas Reed');
    await firefox.leavePanel();
    await firefox.click('nav a[href="/feed/"]');
    await until('the panel to go', async () => (await partsOfPage()) === 2);
  });

  it('brings unsent text back', async () => {
    await visit('omar-said', 'Omar Said');
    await firefox.type(field('Add a note'), 'Half a thought');
    await until('the draft to be kept', () => kept('Half a thought'));
    await visit('jonas-reed', 'Jonas Reed');
    await visit('omar-said', 'Omar Said');
    const box = 'return document.querySelector("textarea").value';
    await until('the draft', async () => (await firefox.run(box)) === 'Half a thought');
  });

  it('shows the person and the day in the popup, and what is written there in the panel', async () => {
    await visit('lena-brook', 'Lena Brook');
    await firefox.popup.open();
    await until('the card', async () => (await firefox.popup.text()).includes('Lena Brook'));
    const text = await firefox.popup.text();
    expect(text).toContain('Today');
    expect(text).toContain('Suggest a call');
    await firefox.popup.run(`document.querySelector('input[type=radio]').click()`);
    await until('word of it', async () => (await firefox.popup.text()).includes('Undo'));
    const checked = 'return document.querySelector("input[type=radio]").checked';
    await until('the level in the panel', () => firefox.run<boolean>(checked));
    await badge('2');
  });

  it('shows the person of the tab in front in the sidebar', async () => {
    await visit('lena-brook', 'Lena Brook');
    await firefox.sidebar.open();
    const says = (words: string) =>
      until(words, async () => (await firefox.sidebar.text()).includes(words));
    await says('Lena Brook');
    await firefox.sidebar.write('textarea', 'Written beside the page.');
    await says('Note saved.');
    await firefox.enterPanel('Written beside the page.');
    await firefox.visit(profileAddress('noor-haddad'));
    await says('Noor Haddad');
    expect(await firefox.sidebar.text()).not.toContain('Written beside');
  });

  it('lists everybody in the dashboard, and the day', async () => {
    await firefox.visit(firefox.extensionAddress('src/dashboard/index.html#/people'));
    await firefox.sees('Mara Quill');
    await fillWithSample(firefox);
    await badge('10');
    await firefox.visit(firefox.extensionAddress('src/dashboard/index.html#/today'));
    await firefox.sees('Tomorrow');
    await firefox.visit(firefox.extensionAddress('src/popup/index.html'));
    await firefox.type('input[type=search]', 'INÉS va');
    await firefox.sees('Harbour pilot');
  });

  it('asks nobody on the web for anything', () => {
    expect(requestsOfExtension(firefox)).toEqual([]);
  });
});
