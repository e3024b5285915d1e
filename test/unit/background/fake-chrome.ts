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
    },
    i18n: { getMessage: (key: string) => key },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, info: { when: number; periodInMinutes: number }) => {
        alarms.set(name, { name, scheduledTime: info.when, periodInMinutes: info.periodInMinutes });
      },
    },
    storage: {
      session: {
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
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
      sendMessage: async (tabId: number, message: unknown) => void told.push({ tabId, message }),
    },
  };
  vi.stubGlobal('chrome', browser);
  return { badge, alarms, tabs, told, session };
}
