import { vi } from 'vitest';

/** What the background looks at in an alarm. */
export type AlarmLike = Pick<chrome.alarms.Alarm, 'name' | 'scheduledTime' | 'periodInMinutes'>;

/** The part of the browser that the background uses, in memory; what it was told stands in its fields. */
export function fakeChrome() {
  const session = new Map<string, unknown>();
  const alarms = new Map<string, AlarmLike>();
  const tabs = new Map<number, { url: string }>();
  const told: { tabId?: number; message: unknown }[] = [];
  const badge = { text: '' };
  /** Tabs with a panel that hears a wish. */
  const panels = new Set<number>();
  const opened = { sidePanels: [] as number[], tabs: [] as object[], popups: 0 };
  const menus: { id: string; title: string }[] = [];
  const omnibox = { first: '' };
  const local = new Map<string, unknown>();
  const shown: { id: string; message: string }[] = [];
  const clicks = new Set<(id: string) => void>();
  let userActs = false;

  /** Does something as the browser does for an act of the user's, which counts for no promise. */
  const userAct = <T>(act: () => T): T => {
    userActs = true;
    try {
      return act();
    } finally {
      userActs = false;
    }
  };
  type Callback = (items: Record<string, unknown>) => void;
  const inSession = (key: string) => (session.has(key) ? { [key]: session.get(key) } : {});
  const nobody = () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

  const browser = {
    runtime: {
      id: 'wellkept',
      getManifest: () => ({ version: '1.0.0' }),
      getURL: (path: string) => `chrome-extension://dynamic/${path}`,
      sendMessage: (message: unknown) => {
        told.push({ message });
        return nobody();
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
      openPopup: async () => {
        opened.popups += 1;
      },
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        if (!userActs) throw new Error('may only be called in response to a user gesture');
        opened.sidePanels.push(windowId);
      },
    },
    contextMenus: {
      create: (entry: { id: string; title: string }, done: () => void) => {
        if (!menus.some(({ id }) => id === entry.id)) menus.push(entry);
        done();
      },
      removeAll: async () => void menus.splice(0),
    },
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => {
        omnibox.first = description;
      },
    },
    i18n: {
      getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, info: { when: number; periodInMinutes: number }) => {
        alarms.set(name, { name, scheduledTime: info.when, periodInMinutes: info.periodInMinutes });
      },
    },
    notifications: {
      create: async (id: string, { message }: { message: string }) =>
        void shown.push({ id, message }),
      clear: async () => true,
      onClicked: { addListener: (listener: (id: string) => void) => clicks.add(listener) },
    },
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) local.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) local.delete(key);
        },
      },
      session: {
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        // Measured: an act of the user's counts on in this callback.
        get: async (key: string, callback?: Callback) => {
          const counts = userActs;
          await Promise.resolve();
          if (callback && counts) userAct(() => callback(inSession(key)));
          else callback?.(inSession(key));
          return inSession(key);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { id, ...tab };
      },
      query: async () => [...tabs.keys()].map((id) => ({ id })),
      sendMessage: async (tabId: number, message: unknown) => {
        told.push({ tabId, message });
        return panels.has(tabId) || undefined;
      },
      create: async (tab: object) => void opened.tabs.push(tab),
      update: async (tab: object) => void opened.tabs.push({ ...tab, here: true }),
    },
  };
  vi.stubGlobal('chrome', browser);
  const notifications = {
    shown,
    click: (id: string) => {
      for (const listener of clicks) listener(id);
    },
    /** As before the user allows it, and after they take it back. */
    forbid: () => vi.stubGlobal('chrome', { ...browser, notifications: undefined }),
    allow: () => vi.stubGlobal('chrome', browser),
  };
  return {
    badge,
    alarms,
    tabs,
    told,
    session,
    panels,
    opened,
    menus,
    omnibox,
    userAct,
    local,
    notifications,
  };
}
