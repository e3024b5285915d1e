import { describe, expect, it, vi } from 'vitest';
import { fixture } from '../linkedin/fixtures';
import { attend, feed, jonas, mara } from './attend';

const { html } = fixture('g5b-sdui-2026-09');
const overlay = `${mara}overlay/contact-info/`;
const hello = { signal: 'panel', shape: { open: false, height: 120 } } as const;
const maraBound = {
  alias: 'slug:mara-quill',
  memberAlias: 'member:900000001',
  name: 'Mara Quill',
  headline: 'Tidal engineer at Brackwater Labs | Speaker',
  company: 'Brackwater Labs',
  reading: 'bound',
};

describe('where nothing is drawn', () => {
  it.each([null, 'side-panel'] as const)('a profile, when the choice is %s', async (placement) => {
    const page = await attend(html, mara, placement);
    await vi.waitFor(() => expect(page.last).toEqual(maraBound));
    expect(page.hosts).toEqual([]);
  });

  it('the feed', async () => {
    const page = await attend(fixture('search-2026-06').html, feed);
    await vi.waitFor(() => expect(page.reports).toEqual([null]));
    expect(page.hosts).toEqual([]);
  });

  it.each([
    ['g5b-self', 'https://www.linkedin.com/in/viewer-self/'],
    ['g5b-self', 'https://www.linkedin.com/in/me/'],
    ['notfound-public', mara],
  ])('%s at %s', async (name, url) => {
    const page = await attend(fixture(name).html, url);
    await vi.waitFor(() => expect(page.reports).toEqual([null]));
    expect(page.hosts).toEqual([]);
  });

  it('the own profile, once it shows that it is', async () => {
    const url = 'https://www.linkedin.com/in/viewer-self/';
    const page = await attend(fixture('g5-loading').html, url);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    page.show(fixture('g5b-self').html);
    await vi.waitFor(() => expect(page.last).toBeNull());
    expect(page.hosts).toEqual([]);
  });

  it('a hidden tab, before it is looked at', async () => {
    const page = await attend(fixture('g5-loading').html, feed);
    page.hide(true);
    page.goTo(mara);
    await vi.waitFor(() => expect(page.last).toMatchObject({ reading: 'loading' }));
    page.show(html);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.last).toMatchObject({ reading: 'loading' });
    expect(page.hosts).toEqual([]);
    page.hide(false);
    await vi.waitFor(() => expect(page.last).toEqual(maraBound));
    expect(page.hosts).toHaveLength(1);
  });
});

describe('the panel', () => {
  it('hangs beside a profile as soon as its address is known', async () => {
    const page = await attend(fixture('g5-loading').html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    expect(page.reports).toEqual([{ alias: 'slug:mara-quill', reading: 'loading' }]);
  });

  it('stays the same while dialogs of the same person come and go', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    page.signal(hello);
    const [host] = page.hosts;
    for (const url of [overlay, mara, `${mara}?trk=x`, `${mara}details/experience/`]) {
      page.goTo(url);
      expect(page.hosts).toEqual([host]);
    }
    expect(page.reports).toHaveLength(1);
  });

  it('is another one for another person, and gone with the profile', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    const [host] = page.hosts;
    page.goTo(jonas);
    expect(page.hosts).toEqual([]);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    expect(page.hosts).not.toContain(host);
    page.goTo(feed);
    expect(page.hosts).toEqual([]);
    await vi.waitFor(() => expect(page.last).toBeNull());
  });

  it('is taken off when its frame stays silent, and left off for this profile', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(2000);
    expect(page.hosts).toEqual([]);
    page.signal({ signal: 'placement', placement: 'page' });
    expect(page.hosts).toEqual([]);
  });

  it('follows the choice of placement', async () => {
    const page = await attend(html, mara, null);
    await vi.waitFor(() => expect(page.reports).toHaveLength(1));
    page.signal({ signal: 'placement', placement: 'page' });
    expect(page.hosts).toHaveLength(1);
    page.signal({ signal: 'placement', placement: 'side-panel' });
    expect(page.hosts).toEqual([]);
  });

  it('does not hang for an answer that comes after the page has moved on', async () => {
    const page = await attend(html, mara);
    page.goTo(feed);
    await vi.waitFor(() => expect(page.last).toBeNull());
    expect(page.hosts).toEqual([]);
  });
});

describe('a content script', () => {
  it('is ousted by a newer one', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    const [host] = page.hosts;
    page.start();
    expect(page.hosts).toEqual([]);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    expect(page.hosts).not.toContain(host);
    page.goTo(jonas);
    await vi.waitFor(() => expect(page.last).toMatchObject({ alias: 'slug:jonas-reed' }));
    expect(page.reports.filter((report) => report?.alias === 'slug:jonas-reed')).toHaveLength(1);
  });

  it.each([
    ['moves on', (page: Awaited<ReturnType<typeof attend>>) => page.goTo(feed)],
    [
      'changes',
      (page: Awaited<ReturnType<typeof attend>>) => page.show(fixture('g5-loading').html),
    ],
  ])('falls silent when the extension is gone and the page %s', async (_, happen) => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
    page.signal(hello);
    page.isAlive = false;
    happen(page);
    await vi.waitFor(() => expect(page.hosts).toEqual([]));
    page.goTo(jonas);
    expect(page.hosts).toEqual([]);
    expect(page.reports).toHaveLength(1);
  });

  it.each(['visibilitychange', 'focus', 'pointermove', 'keydown'])(
    'takes the panel off at the next %s once the extension is gone',
    async (type) => {
      const page = await attend(html, mara);
      await vi.waitFor(() => expect(page.hosts).toHaveLength(1));
      page.document.dispatchEvent(new Event(type));
      expect(page.hosts).toHaveLength(1);
      page.isAlive = false;
      page.document.dispatchEvent(new Event(type));
      expect(page.hosts).toEqual([]);
    },
  );

  it('reports again when the page comes back out of the cache', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.reports).toHaveLength(1));
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(page.reports).toHaveLength(2));
  });
});
