import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { followNavigation } from '../../../src/content/navigation';

/** A frame with a real address, whose history can be moved. */
async function openFrame() {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.src = new URL(
    '../../fixtures/linkedin-pages/notfound-public/page.html',
    import.meta.url,
  ).pathname;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  if (!frame.contentWindow) throw new Error('The frame has no window.');
  return frame.contentWindow;
}

function follow(window: Window) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const told: string[] = [];
  const path = (url: string) => new URL(url).pathname;
  const here = () => path(window.location.href);
  followNavigation(
    window,
    {
      leaving: (url) => told.push(`leaving ${here()} for ${path(url)}`),
      arrived: () => told.push(`arrived ${here()}`),
      restored: () => told.push(`restored ${here()}`),
    },
    stop.signal,
  );
  return { told, stop };
}

/** What was told from the first move on. Being told twice that one has arrived does no harm. */
function moves(told: string[]) {
  const first = told.findIndex((line) => line.startsWith('leaving'));
  return told.slice(first).filter((line, index, all) => line !== all[index - 1]);
}

describe('followNavigation', () => {
  it('tells of pushState and replaceState before and after', async () => {
    const window = await openFrame();
    window.history.replaceState(null, '', '/start');
    const { told } = follow(window);
    window.history.pushState(null, '', '/in/mara-quill/');
    window.history.replaceState(null, '', '/in/jonas-reed/');
    expect(moves(told)).toEqual([
      'leaving /start for /in/mara-quill/',
      'arrived /in/mara-quill/',
      'leaving /in/mara-quill/ for /in/jonas-reed/',
      'arrived /in/jonas-reed/',
    ]);
  });

  it('tells of going back', async () => {
    const window = await openFrame();
    window.history.replaceState(null, '', '/in/mara-quill/');
    window.history.pushState(null, '', '/feed/');
    const { told } = follow(window);
    window.history.back();
    await expect.poll(() => told).toContain('arrived /in/mara-quill/');
    expect(told[0]).toBe('leaving /feed/ for /in/mara-quill/');
  });

  it('tells when a move was called off', async () => {
    const window = await openFrame();
    window.history.replaceState(null, '', '/start');
    const { told } = follow(window);
    window.navigation.addEventListener('navigate', (event) => event.preventDefault());
    expect(() => window.history.pushState(null, '', '/in/mara-quill/')).not.toThrow();
    await expect
      .poll(() => moves(told))
      .toEqual(['leaving /start for /in/mara-quill/', 'arrived /start']);
  });

  it('tells of a page that comes out of the cache, not of one that loads', async () => {
    const window = await openFrame();
    window.history.replaceState(null, '', '/in/mara-quill/');
    const { told } = follow(window);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told).toEqual(['restored /in/mara-quill/']);
  });

  it('says nothing after its end', async () => {
    const window = await openFrame();
    const { told, stop } = follow(window);
    stop.abort();
    window.history.pushState(null, '', '/in/mara-quill/');
    expect(told).toEqual([]);
  });

  it('looks twice a second where there is no Navigation API, but not in a hidden tab', async () => {
    const window = await openFrame();
    Object.defineProperty(window, 'navigation', { configurable: true, value: undefined });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { told, stop } = follow(window);
    window.history.pushState(null, '', '/in/mara-quill/');
    vi.advanceTimersByTime(500);
    expect(told).toEqual(['arrived /in/mara-quill/']);
    Object.defineProperty(window.document, 'hidden', { configurable: true, value: true });
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(1);
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
