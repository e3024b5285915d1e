import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMenu, keepMenus, renewMenus } from '../../../src/background/menus';
import { keepPlacementAtHand } from '../../../src/background/placement-at-hand';
import { takeWish } from '../../../src/background/wishes';
import type { Command } from '../../../src/domain/commands';
import { fakeChrome } from './fake-chrome';

const tab = { id: 7, windowId: 3, url: 'https://www.linkedin.com/in/mara-quill/' };
const link = 'https://www.linkedin.com/in/jonas-reed?miniProfileUrn=x';
const jonas = { alias: 'slug:jonas-reed', reading: 'unreadable' };

let browser: ReturnType<typeof fakeChrome>;
let ran: Command[];

beforeEach(async () => {
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  browser = fakeChrome();
  browser.tabs.set(7, { url: tab.url });
  ran = [];
  await keepPlacementAtHand('page');
});
afterEach(() => vi.unstubAllGlobals());

const choose = (menuItemId: string, linkUrl?: string) =>
  browser.userAct(() =>
    answerMenu(async (command) => {
      ran.push(command);
    })({ menuItemId, ...(linkUrl !== undefined && { linkUrl }) }, tab),
  );

describe('on a link to a profile', () => {
  it('Keep this person keeps them and shows them in the side panel', async () => {
    await choose('keep.link', link);
    expect(ran).toMatchObject([{ args: { name: 'keepPerson', target: { profile: jonas } } }]);
    expect(browser.opened.sidePanels).toEqual([3]);
    expect(await takeWish(3)).toEqual({ to: 'card', profile: jonas, kept: ran[0]?.id });
  });

  it('Add a note keeps nobody yet', async () => {
    await choose('note.link', link);
    expect(ran).toEqual([]);
    expect(await takeWish(3)).toEqual({ to: 'note', profile: jonas });
  });

  it('by id, the number of the member is known', async () => {
    await choose(
      'note.link',
      'https://www.linkedin.com/sales/lead/ACwAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs,NAME_SEARCH,x',
    );
    expect(await takeWish(3)).toMatchObject({ profile: { memberAlias: 'member:900000001' } });
  });

  it.each([
    ['to one’s own profile', 'https://www.linkedin.com/in/me/'],
    ['that only looks like it', 'https://www.linkedin.com.evil.example/in/jonas-reed'],
    ['without an address', undefined],
  ])('%s nothing happens', async (_what, url) => {
    await choose('keep.link', url);
    expect(ran).toEqual([]);
    expect(browser.opened.sidePanels).toEqual([]);
  });
});

describe('on the page of a profile', () => {
  const wishes = () => browser.told.filter(({ tabId }) => tabId === 7);

  it('Keep this person keeps the one in the tab, and the panel says so', async () => {
    browser.panels.add(7);
    await choose('keep.page');
    const profile = { alias: 'slug:mara-quill', reading: 'unreadable' };
    expect(ran).toMatchObject([{ args: { name: 'keepPerson', target: { profile } } }]);
    const wish = { to: 'card', kept: ran[0]?.id };
    expect(wishes()).toEqual([{ tabId: 7, message: { signal: 'wish', wish } }]);
    expect(browser.opened.sidePanels).toEqual([]);
  });

  it('Add a note goes to the panel, or to the side panel where pages stay untouched', async () => {
    browser.panels.add(7);
    await choose('note.page');
    expect(wishes()).toEqual([{ tabId: 7, message: { signal: 'wish', wish: { to: 'note' } } }]);
    await keepPlacementAtHand('side-panel');
    await choose('note.page');
    expect(await takeWish(3)).toEqual({ to: 'note' });
  });

  it('nobody is kept where the profile is one’s own', async () => {
    browser.session.set('tab:7', null);
    await choose('keep.page');
    expect(ran).toEqual([]);
  });
});

it('Open the side panel opens it, wherever it was chosen', async () => {
  await choose('side-panel', link);
  expect(browser.opened.sidePanels).toEqual([3]);
  expect(ran).toEqual([]);
});

it('the entries are there once, however often the background starts', async () => {
  keepMenus();
  keepMenus();
  await renewMenus();
  keepMenus();
  expect(browser.menus.map(({ id }) => id)).toEqual([
    'keep.link',
    'keep.page',
    'note.link',
    'note.page',
    'side-panel',
  ]);
});
