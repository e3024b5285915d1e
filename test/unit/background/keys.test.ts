import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Placement } from '../../../src/domain/settings';
import { fakeChrome } from './fake-chrome';

const profile = { id: 7, windowId: 3, url: 'https://www.linkedin.com/in/mara-quill/' };
const feed = { ...profile, url: 'https://www.linkedin.com/feed/' };
const elsewhere = { id: 7, windowId: 3 };

let browser: ReturnType<typeof fakeChrome>;
let press: (command: string, tab: object | undefined) => Promise<void>;
let choose: (placement: Placement | undefined) => Promise<void>;
let takeWish: (windowId: number) => Promise<unknown>;

/** A worker that has just been started: it remembers nothing. */
async function startWorker() {
  vi.resetModules();
  const { answerKeys } = await import('../../../src/background/keys');
  const atHand = await import('../../../src/background/placement-at-hand');
  ({ takeWish } = await import('../../../src/background/wishes'));
  choose = atHand.keepPlacementAtHand;
  press = (command, tab) =>
    browser.userAct(() => answerKeys(command, tab as Parameters<typeof answerKeys>[1]));
}

beforeEach(async () => {
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  browser = fakeChrome();
  await startWorker();
});
afterEach(() => vi.unstubAllGlobals());

const wishes = () => browser.told.filter(({ tabId }) => tabId !== undefined);

describe.each(['warm', 'just started'])('keys, with a worker %s', (state) => {
  const set = async (placement: Placement | undefined) => {
    await choose(placement);
    if (state === 'just started') await startWorker();
  };

  it.each([
    ['open', 'card'],
    ['note', 'note'],
    ['log', 'log'],
  ])('%s asks the panel beside the profile', async (command, to) => {
    await set('page');
    browser.panels.add(7);
    await press(command, profile);
    expect(wishes()).toEqual([{ tabId: 7, message: { signal: 'wish', wish: { to } } }]);
    expect(browser.opened).toMatchObject({ sidePanels: [], popups: 0 });
  });

  it('open the side panel of the window where pages stay untouched', async () => {
    await set('side-panel');
    await press('note', profile);
    expect(browser.opened.sidePanels).toEqual([3]);
    expect(await takeWish(3)).toEqual({ to: 'note' });
    expect(await takeWish(3), 'told once').toBeNull();
    expect(browser.told).toContainEqual({ message: { signal: 'wish-left', windowId: 3 } });
  });

  it.each([
    ['the feed', feed],
    ['a tab elsewhere', elsewhere],
  ])('open the side panel from %s, where no panel stands', async (_where, tab) => {
    await set('page');
    await press('open', tab);
    expect(browser.opened.sidePanels).toEqual([3]);
    expect(wishes()).toEqual([]);
  });

  it('open the side panel before any choice is made', async () => {
    await set(undefined);
    await press('open', profile);
    expect(browser.opened.sidePanels).toEqual([3]);
  });
});

it('keys open the popup where no panel answers', async () => {
  await choose('page');
  await press('note', profile);
  expect(browser.opened).toMatchObject({ popups: 1, sidePanels: [] });
});

it('keys nobody knows, or without a tab, do nothing', async () => {
  await press('else', profile);
  await press('open', undefined);
  expect(browser.opened).toEqual({ sidePanels: [], tabs: [], popups: 0 });
});

it('a wish that is none is not told', async () => {
  browser.session.set('wish:3', { to: 'delete' });
  expect(await takeWish(3)).toBeNull();
});

describe('in Firefox', () => {
  const open = vi.fn(async () => {});
  beforeEach(() => {
    open.mockClear();
    Object.assign(chrome, { sidebarAction: { open } });
  });

  it('the sidebar opens in the same turn, once the background is warm', async () => {
    await choose('side-panel');
    const pressed = press('note', profile);
    expect(open).toHaveBeenCalledOnce();
    await pressed;
    expect(await takeWish(3)).toEqual({ to: 'note' });
  });

  it('the popup comes where the sidebar is refused', async () => {
    open.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
    await press('note', elsewhere);
    expect(browser.opened.popups).toBe(1);
    expect(await takeWish(3)).toBeNull();
  });
});
