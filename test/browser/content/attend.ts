import { onTestFinished, vi } from 'vitest';
import { attendPage } from '../../../src/content/attend-page';
import type { SeenThread } from '../../../src/content/attend-threads';
import type { SeenProfile } from '../../../src/domain/seen-profile';
import type { Placement } from '../../../src/domain/settings';
import type { Signal } from '../../../src/messages/contract';
import { openPage } from '../linkedin/open-page';

const site = 'https://www.linkedin.com';
export const mara = `${site}/in/mara-quill/`;
export const jonas = `${site}/in/jonas-reed/`;
export const feed = `${site}/feed/`;

/** A LinkedIn page with a content script on it, and an extension that answers as told. */
export class Attended {
  readonly reports: (SeenProfile | null)[] = [];
  readonly threads: SeenThread[] = [];
  placement: Placement | null = 'page';
  isAlive = true;
  url: string;
  readonly document: Document;
  private listeners = new Set<(signal: Signal) => void>();

  constructor(document: Document, url: string) {
    this.document = document;
    this.url = url;
  }

  get window(): Window {
    if (!this.document.defaultView) throw new Error('The page is gone.');
    return this.document.defaultView;
  }

  /** Starts a content script, as an update of the extension would start another one. */
  start() {
    attendPage({
      window: this.window,
      url: () => this.url,
      panelUrl: 'data:text/html,ours',
      isAlive: () => this.isAlive,
      send: async (profile) => {
        if (!this.isAlive) throw new Error('The extension is gone.');
        this.reports.push(profile);
        return this.placement;
      },
      sendThread: async (seen) => void this.threads.push(seen),
      onSignal: (listener, stop) => {
        this.listeners.add(listener);
        stop.addEventListener('abort', () => this.listeners.delete(listener));
      },
    });
    onTestFinished(() => void this.document.dispatchEvent(new CustomEvent('successor')));
    return this;
  }

  get last() {
    return this.reports.at(-1);
  }

  /** Everything that hangs beside the page's own head and body. */
  get hosts(): Element[] {
    return [...this.document.documentElement.children].filter(
      (child) => !child.matches('head, body'),
    );
  }

  signal(signal: Signal) {
    for (const listener of this.listeners) listener(signal);
  }

  /** The address changes as on going back; what the page shows is another matter. */
  goTo(url: string) {
    this.url = url;
    this.window.dispatchEvent(new PopStateEvent('popstate'));
  }

  hide(hidden: boolean) {
    Object.defineProperty(this.document, 'hidden', { configurable: true, value: hidden });
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The page is the one in `html` from now on, as after an in-app move. */
  show(html: string) {
    const next = new DOMParser().parseFromString(html, 'text/html');
    this.document.title = next.title;
    this.document.body.replaceChildren(
      ...[...next.body.childNodes].map((node) => this.document.importNode(node, true)),
    );
  }
}

/** Opens a page at an address and starts a content script on it. Timers are the test's to advance. */
export async function attend(html: string, url: string, placement: Placement | null = 'page') {
  const page = new Attended(await openPage(html), url);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  page.placement = placement;
  return page.start();
}
