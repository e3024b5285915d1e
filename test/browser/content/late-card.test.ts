import { describe, expect, it, vi } from 'vitest';
import { aboutJonas } from '../linkedin/about-jonas';
import { fixture } from '../linkedin/fixtures';
import { type Attended, attend, jonas, mara } from './attend';

const { html } = fixture('g5b-sdui-2026-09');
const loading = fixture('g5-loading').html;

/** The links and keys point at Jonas; every text is as it was. */
function changeAttributes({ document }: Attended) {
  for (const element of document.querySelectorAll('[href], [componentkey], [id]')) {
    for (const name of ['href', 'componentkey', 'id']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, aboutJonas(value));
    }
  }
}

/** The texts follow, without one node being replaced. */
function changeTexts({ document }: Attended) {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.nodeValue = aboutJonas(texts.currentNode.nodeValue ?? '');
  }
}

/** Long enough for one look after a change, far too short for giving up. */
const oneLook = () => vi.advanceTimersByTimeAsync(300);

describe('a card that comes late', () => {
  it('is found when it comes', async () => {
    const page = await attend(loading, mara);
    page.show(html);
    await oneLook();
    expect(page.reports.map((report) => report?.reading)).toEqual(['loading', 'bound']);
  });

  it('is given up after ten seconds, and still found later', async () => {
    const page = await attend(loading, mara);
    await vi.advanceTimersByTimeAsync(9999);
    expect(page.last).toMatchObject({ reading: 'loading' });
    await vi.advanceTimersByTimeAsync(1);
    expect(page.last).toEqual({ alias: 'slug:mara-quill', reading: 'unreadable' });
    page.show(html);
    await oneLook();
    expect(page.last).toMatchObject({ reading: 'bound' });
  });

  it('is given up at once where none is known to come', async () => {
    const { html: sales, address } = fixture('salesnav-2025');
    const page = await attend(sales, address);
    await vi.waitFor(() => expect(page.last).toMatchObject({ reading: 'unreadable' }));
    expect(page.last).toMatchObject({ memberAlias: 'member:900000001' });
  });

  it('is noticed when only attributes change', async () => {
    const page = await attend(html.replaceAll('mara-quill', 'm-q'), mara);
    // Past the look that the panel's own coming sets off.
    await oneLook();
    expect(page.last).toMatchObject({ reading: 'loading' });
    for (const element of page.document.querySelectorAll('[href*="m-q"], [componentkey$="m-q"]')) {
      for (const name of ['href', 'componentkey']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace('m-q', 'mara-quill'));
      }
    }
    await oneLook();
    expect(page.last).toMatchObject({ reading: 'bound' });
  });
});

describe('the card of the person before', () => {
  it('is not read while it is still there', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.last).toMatchObject({ name: 'Mara Quill' }));
    page.goTo(jonas);
    await vi.advanceTimersByTimeAsync(11_000);
    const since = page.reports.slice(1);
    expect(since).toEqual([
      { alias: 'slug:jonas-reed', reading: 'loading' },
      { alias: 'slug:jonas-reed', reading: 'unreadable' },
    ]);
    page.show(aboutJonas(html));
    await vi.waitFor(() => expect(page.last).toMatchObject({ name: 'Jonas Reed' }));
  });

  it('gives no name when its links have changed but its texts have not', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.last).toMatchObject({ name: 'Mara Quill' }));
    page.goTo(jonas);
    changeAttributes(page);
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.last).toEqual({ alias: 'slug:jonas-reed', reading: 'loading' });
    changeTexts(page);
    await oneLook();
    expect(page.last).toMatchObject({ name: 'Jonas Reed' });
  });

  it('is the same person when an address by id turns into one by name', async () => {
    const byId = 'https://www.linkedin.com/in/ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs/';
    const page = await attend(html, byId);
    await vi.waitFor(() => expect(page.last).toMatchObject({ name: 'Mara Quill' }));
    page.goTo(mara);
    await vi.waitFor(() =>
      expect(page.last).toMatchObject({ alias: 'slug:mara-quill', name: 'Mara Quill' }),
    );
  });

  it('is told about again when a bound page changes under its address', async () => {
    const page = await attend(html, mara);
    await vi.waitFor(() => expect(page.last).toMatchObject({ reading: 'bound' }));
    page.document.title = 'Jonas Reed | LinkedIn';
    await vi.waitFor(() =>
      expect(page.last).toEqual({ alias: 'slug:mara-quill', reading: 'loading' }),
    );
    page.document.title = 'Mara Quill | LinkedIn';
    await vi.waitFor(() => expect(page.last).toMatchObject({ reading: 'bound' }));
  });
});
