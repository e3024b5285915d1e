import { parseProfileAddress } from '../domain/profile-address';
import type { Wish } from '../messages/contract';
import { withPlacement } from './placement-at-hand';
import { askPanel } from './signal';
import { leaveWish, takeWish } from './wishes';

/** Where a person's card was brought up: takes what is wanted of it there. */
export type Place = (wish: Wish) => Promise<void>;

/** What a tab says of itself in an event; its address is known on LinkedIn only. */
export type TabNow = Pick<chrome.tabs.Tab, 'id' | 'windowId' | 'url'>;

/** The last resort where neither panel nor side panel can be brought up. */
async function elsewhere(): Promise<void> {
  // Without an act of the user's a browser may refuse; then the toolbar button is still there.
  await chrome.action.openPopup().catch(() => {});
}

/** Opens the side panel of a window, or Firefox's sidebar, which is always that of the front one. */
async function openSidePanel(windowId: number): Promise<void> {
  if ('sidebarAction' in chrome) await chrome.sidebarAction.open();
  else await chrome.sidePanel.open({ windowId });
}

/** The side panel of the tab's window. Must be called first thing after an act of the user's. */
export function bringUpSidePanel({ windowId }: TabNow): Place {
  const opening = openSidePanel(windowId).then(
    () => true,
    () => false,
  );
  return async (wish) => {
    const taken = await leaveWish(windowId, wish);
    if (taken || (await opening)) return;
    await takeWish(windowId);
    await elsewhere();
  };
}

const showsProfile = ({ url }: TabNow) =>
  url !== undefined && parseProfileAddress(url)?.kind === 'profile';

/**
 * Where the profile of a tab stands: the panel on its page, or else the side panel. Must be called
 * first thing after an act of the user's.
 */
export function bringUpCard(tab: TabNow): Promise<Place> {
  const { id: tabId } = tab;
  return new Promise((resolve) =>
    withPlacement((placement) => {
      if (placement !== 'page' || tabId === undefined || !showsProfile(tab)) {
        return resolve(bringUpSidePanel(tab));
      }
      resolve(async (wish) => {
        if (!(await askPanel(tabId, wish))) await elsewhere();
      });
    }),
  );
}
