import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { aboutJonas } from '../linkedin/about-jonas';
import { fixture } from '../linkedin/fixtures';
import { attend, feed, jonas, mara } from './attend';

const { html } = fixture('g5b-sdui-2026-09');
const places = [
  feed,
  mara,
  jonas,
  `${mara}overlay/contact-info/`,
  'https://www.linkedin.com/in/me/',
];
const shown = [html, aboutJonas(html), fixture('g5-loading').html, undefined];

/** Counts what was started on the page and not stopped again. */
function countRunning(window: Window & typeof globalThis) {
  const signals = new Set<AbortSignal>();
  const listen = window.EventTarget.prototype.addEventListener;
  window.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (!signal) throw new Error(`The listener for ${type} cannot be removed.`);
    signals.add(signal);
    listen.call(this, type, listener, options);
  };
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const sizes = new Set<ResizeObserver>();
  const { observe, disconnect } = window.ResizeObserver.prototype;
  window.ResizeObserver.prototype.observe = function (target) {
    sizes.add(this);
    observe.call(this, target);
  };
  window.ResizeObserver.prototype.disconnect = function () {
    sizes.delete(this);
    disconnect.call(this);
  };
  return () => ({
    signals: [...signals].filter((signal) => !signal.aborted).length,
    observers: observed.mock.calls.length - disconnected.mock.calls.length,
    sizes: sizes.size,
  });
}

it('500 random hops leave one panel, and nothing that runs on', async () => {
  const page = await attend(html, feed);
  const running = countRunning(page.document.defaultView ?? window);
  const hops = fc.record({
    place: fc.constantFrom(...places),
    content: fc.constantFrom(...shown),
    pause: fc.constantFrom(0, 0, 100, 400),
    hello: fc.boolean(),
  });
  for (const { place, content, pause, hello } of fc.sample(hops, 500)) {
    page.goTo(place);
    if (content) page.show(content);
    if (hello) page.signal({ signal: 'panel', shape: { open: false, height: 120 } });
    await vi.advanceTimersByTimeAsync(pause);
    expect(page.hosts.length).toBeLessThanOrEqual(1);
  }
  for (const { name, alias } of page.reports.filter((report) => report !== null)) {
    if (name) expect(`${alias} ${name}`).toMatch(/mara-quill Mara Quill|jonas-reed Jonas Reed/);
  }
  page.goTo(feed);
  page.goTo(mara);
  page.show(html);
  await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
  await vi.waitFor(() => expect(page.last).toMatchObject({ name: 'Mara Quill' }));
  // One visit: its own listener, and the panel's.
  expect(running()).toEqual({ signals: 2, observers: 1, sizes: 1 });
  page.document.dispatchEvent(new CustomEvent('successor'));
  expect(running()).toEqual({ signals: 0, observers: 0, sizes: 0 });
  expect(page.hosts).toEqual([]);
});
