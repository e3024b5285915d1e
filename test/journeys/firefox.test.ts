import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.mjs';
import { profileAddress } from '../../scripts/demo/site.mjs';
import {
  type Firefox,
  hasFirefox,
  launchFirefox,
  requestsOfExtension,
  welcome,
} from './support/firefox';

/** One Firefox for all, in this order: each story has people of its own. */
describe.skipIf(!hasFirefox)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await welcome(firefox);
  });
  afterAll(() => firefox?.close());

  const badge = (text: string) =>
    until(`the badge to say “${text}”`, async () => (await firefox.badgeText()) === text);
  const visit = async (slug: string, name: string) => {
    await firefox.visit(profileAddress(slug));
    await firefox.enterPanel(name);
  };
  it('shows the person and the day in the popup, and what is written there in the panel', async () => {
    await visit('lena-brook', 'Lena Brook');
    await firefox.popup.open();
    await until('the card', async () => (await firefox.popup.text()).includes('Lena Brook'));
    const text = await firefox.popup.text();
    expect(text).toContain('Today');
    await firefox.popup.run(`document.querySelector('input[type=radio]').click()`);
    await until('word of it', async () => (await firefox.popup.text()).includes('Undo'));
    const checked = 'return document.querySelector("input[type=radio]").checked';
    await until('the level in the panel', () => firefox.run<boolean>(checked));
    await badge('1');
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

  it('asks nobody on the web for anything', () => {
    expect(requestsOfExtension(firefox)).toEqual([]);
  });
});
