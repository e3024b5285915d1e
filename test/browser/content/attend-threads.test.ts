import { describe, expect, it, vi } from 'vitest';
import { fixture } from '../linkedin/fixtures';
import { attend, feed, mara } from './attend';

const { html, address: first } = fixture('messaging-ember-2026');
const second = first.replace('/1/', '/2/');
const maraId = 'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs';
const jonasId = 'ACoAADWk6QIBIzXQbN6scg_FBgMnqCsnCLlsQAs';
const withJonas = html.replace(maraId, jonasId).replace('title">Mara Quill', 'title">Jonas Reed');
const path = (url: string) => new URL(url).pathname.replace(/\/$/, '');

const seen = (url: string, id: string, name: string) => ({
  path: path(url),
  profile: expect.objectContaining({ alias: `member:${id}`, name, reading: 'bound' }),
});
const nobody = (url: string) => ({ path: path(url), profile: null });

const rename = (name: string) => (head: Element) => {
  for (const title of head.querySelectorAll('h2')) title.textContent = name;
};

async function inThread() {
  const page = await attend(html, first);
  await vi.waitFor(() => expect(page.threads).toEqual([seen(first, maraId, 'Mara Quill')]));
  const change = async (act: (head: Element) => void) => {
    const head = page.document.querySelector('.msg-thread__link-to-profile');
    if (head) act(head);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(300);
  };
  return { page, change };
}

describe('a message thread', () => {
  it('is told apart from a profile, and nothing is drawn beside it', async () => {
    const { page } = await inThread();
    expect(page.reports).toEqual([null]);
    expect(page.hosts).toEqual([]);
  });

  it('does not pass the head of the thread before as its own', async () => {
    const { page } = await inThread();
    page.goTo(second);
    await vi.waitFor(() => expect(page.threads.at(-1)).toEqual(nobody(second)));
    page.show(withJonas);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(300);
    expect(page.threads.at(-1)).toEqual(seen(second, jonasId, 'Jonas Reed'));
  });

  it('lets nobody have the name of the person before', async () => {
    const { page, change } = await inThread();
    page.goTo(second);
    await change((head) => head.setAttribute('href', `/in/${jonasId}`));
    expect(page.threads.at(-1)?.profile).toEqual(
      expect.objectContaining({ alias: `member:${jonasId}`, reading: 'loading' }),
    );
    expect(page.threads.at(-1)?.profile).not.toHaveProperty('name');
    await change(rename('Jonas Reed'));
    expect(page.threads.at(-1)).toEqual(seen(second, jonasId, 'Jonas Reed'));
  });

  it('lets the person keep no name but their own', async () => {
    const { page, change } = await inThread();
    await change(rename('Jonas Reed'));
    expect(page.threads.at(-1)?.profile).toMatchObject({ alias: `member:${maraId}` });
    expect(page.threads.at(-1)?.profile).not.toHaveProperty('name');
  });

  it('is believed again once the head was gone', async () => {
    const { page, change } = await inThread();
    page.goTo(second);
    await change((head) => head.remove());
    page.show(html);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(300);
    expect(page.threads.at(-1)).toEqual(seen(second, maraId, 'Mara Quill'));
  });

  it('is looked at no more after it was left', async () => {
    const { page } = await inThread();
    page.goTo(feed);
    page.show(withJonas);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(300);
    expect(page.threads).toHaveLength(1);
    page.goTo(second);
    await vi.waitFor(() =>
      expect(page.threads.at(-1)).toEqual(seen(second, jonasId, 'Jonas Reed')),
    );
  });

  it('is told once more when the page comes back out of the cache', async () => {
    const { page } = await inThread();
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(page.threads).toHaveLength(2));
    expect(page.threads.at(-1)).toEqual(page.threads[0]);
  });
});

it('no thread is reported from a profile', async () => {
  const page = await attend(fixture('g5b-sdui-2026-09').html, mara);
  await vi.waitFor(() => expect(page.last).toMatchObject({ reading: 'bound' }));
  expect(page.threads).toEqual([]);
});
