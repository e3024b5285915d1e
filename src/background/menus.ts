import * as v from 'valibot';
import { type Command, type CommandId, commandIdSchema } from '../domain/commands';
import { parseProfileAddress } from '../domain/profile-address';
import type { SeenProfile } from '../domain/seen-profile';
import { bringUpCard, bringUpSidePanel, type Place, type TabNow } from './side-panel';
import { profileInTab } from './tab-profiles';

const site = 'https://*.linkedin.com';
const profiles = ['in', 'pub', 'profile', 'sales/lead', 'sales/people', 'talent/profile'].map(
  (path) => `${site}/${path}/*`,
);
const onSite = { documentUrlPatterns: [`${site}/*`] };

/** The context menu's entries; what stands behind the dot tells a link from the page itself. */
function entries(): chrome.contextMenus.CreateProperties[] {
  const words = chrome.i18n.getMessage;
  const both = (act: string, title: string): chrome.contextMenus.CreateProperties[] => [
    { id: `${act}.link`, title, contexts: ['link'], targetUrlPatterns: profiles, ...onSite },
    { id: `${act}.page`, title, contexts: ['page'], documentUrlPatterns: profiles },
  ];
  return [
    ...both('keep', words('menu_keep')),
    ...both('note', words('note_add')),
    {
      id: 'side-panel',
      title: words('sidePanel_open'),
      contexts: ['page', 'link', 'selection', 'image'],
      ...onSite,
    },
  ];
}

/** Puts the entries there. Those that are there already stay as they are. */
export function keepMenus(): void {
  // Read, so that the browser does not log that an entry is there.
  for (const entry of entries()) chrome.contextMenus.create(entry, () => chrome.runtime.lastError);
}

/** Puts all entries there anew: after an update they may have other words. */
export async function renewMenus(): Promise<void> {
  await chrome.contextMenus.removeAll();
  keepMenus();
}

/** The profile a link leads to, with nothing but its address known. */
function profileOfLink(url: string): SeenProfile | undefined {
  const address = parseProfileAddress(url);
  if (address?.kind !== 'profile') return undefined;
  const { alias, memberAlias } = address;
  return { alias, reading: 'unreadable', ...(memberAlias && { memberAlias }) };
}

interface Chosen {
  menuItemId: string | number;
  linkUrl?: string;
}

/** Does what was chosen in the context menu. */
export function answerMenu(run: (command: Command) => Promise<unknown>) {
  const keep = async (profile: SeenProfile): Promise<CommandId> => {
    const id = v.parse(commandIdSchema, crypto.randomUUID());
    await run({ id, args: { name: 'keepPerson', target: { profile } } });
    return id;
  };

  const act = async (place: Place, keeping: boolean, profile?: SeenProfile, ofLink?: boolean) => {
    const kept = keeping && profile && (await keep(profile));
    await place({
      to: keeping ? 'card' : 'note',
      ...(ofLink && profile && { profile }),
      ...(kept && { kept }),
    });
  };

  return async ({ menuItemId, linkUrl }: Chosen, tab: TabNow | undefined): Promise<void> => {
    if (!tab) return;
    const [what, where] = String(menuItemId).split('.');
    if (what === 'side-panel') return bringUpSidePanel(tab)({ to: 'card' });
    if (where === 'link') {
      const profile = linkUrl === undefined ? undefined : profileOfLink(linkUrl);
      if (profile) await act(bringUpSidePanel(tab), what === 'keep', profile, true);
      return;
    }
    const place = bringUpCard(tab);
    const profile = tab.id === undefined ? undefined : await profileInTab(tab.id);
    await act(await place, what === 'keep', profile);
  };
}
