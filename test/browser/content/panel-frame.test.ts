import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { panelBox } from '../../../src/content/panel-box';
import { hangPanel } from '../../../src/content/panel-frame';
import { openPage } from '../linkedin/open-page';

const closed = { open: false, height: 200 };
const open = { open: true, height: 200 };
const margin = (free: number, width = 1280, height = 800, top = 300) => ({
  free,
  top,
  width,
  height,
});

describe('panelBox', () => {
  it.each([
    ['a card in a wide margin', 500, closed, 360],
    ['a card just wide enough', 300, closed, 300],
    ['a strip just below', 299, closed, 283],
    ['a strip just wide enough', 150, closed, 150],
    ['a pill just below', 149, closed, 133],
    ['a pill where nothing is free', 0, closed, 72],
    ['a card over the page when a strip is open', 200, open, 340],
    ['a card over the page when a pill is open', 0, open, 340],
    ['the same card when it is open', 500, open, 360],
  ])('is %s', (_, free, shape, width) => {
    const box = panelBox(margin(free), shape);
    expect(box).toMatchObject({ width, top: 300, height: 200 });
    expect(box.left + box.width).toBeLessThanOrEqual(1280);
    if (!shape.open && free >= width) expect(box.left).toBeGreaterThanOrEqual(1280 - free);
  });

  it.each([
    ['moves up when it would end below the window', margin(400, 1280, 800, 700), 592, 200],
    ['stays below LinkedIn’s bar', margin(400, 1280, 800, -500), 68, 200],
    ['is no taller than the window', margin(400, 1280, 200, 300), 68, 124],
  ])('%s', (_, where, top, height) => {
    expect(panelBox(where, closed)).toMatchObject({ top, height });
  });

  it('fits a narrow window', () => {
    expect(panelBox(margin(0, 320), open)).toMatchObject({ left: 0, width: 320 });
  });
});

const panelPage = 'data:text/html,ours';

async function hang(css = '', free = 400, url = panelPage) {
  const document = await openPage(`<style>${css}</style><main>A page</main>`);
  const attach = vi.spyOn(
    document.defaultView?.Element.prototype ?? Element.prototype,
    'attachShadow',
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const room = margin(free);
  const silent = vi.fn();
  let looked = () => {};
  // Not by vi.waitFor, which moves the clock on.
  const placed = new Promise<void>((resolve) => {
    looked = resolve;
  });
  const look = () => {
    looked();
    return room;
  };
  const panel = hangPanel({ document, url, margin: look, silent });
  onTestFinished(() => panel.remove());
  const host = document.documentElement.lastElementChild;
  const root = attach.mock.results[0]?.value;
  if (!(host && root)) throw new Error('Nothing hangs.');
  await placed;
  const style = () => {
    const found = document.defaultView?.getComputedStyle(host);
    if (!found) throw new Error('The page is gone.');
    return found;
  };
  return { document, panel, host, root, room, silent, style };
}

describe('hangPanel', () => {
  it('hangs a bare element with a closed root and nothing in it but the frame', async () => {
    const { document, host, root } = await hang();
    expect(host.outerHTML).toBe('<div></div>');
    expect(host.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    expect(root.innerHTML).toBe(`<iframe src="${panelPage}"></iframe>`);
    expect(document.documentElement.outerHTML).not.toContain('-extension:');
    expect(document.defaultView?.length).toBe(0);
  });

  it('leaves no address in the root in Firefox, where a page gets at it', async () => {
    const { root } = await hang('', 400, 'moz-extension://ours/panel.html');
    expect(root.innerHTML).toBe('<iframe></iframe>');
  });

  it('fills the frame, and again after the page has moved it', async () => {
    const { document, host, root } = await hang();
    const frame: HTMLIFrameElement = root.querySelector('iframe');
    await vi.waitFor(() => expect(frame.contentDocument).toBeNull());
    document.body.append(host);
    expect(frame.contentDocument).not.toBeNull();
    await vi.waitFor(() => expect(frame.contentDocument).toBeNull());
  });

  it('is not seen before its frame has said hello', async () => {
    const { panel, style } = await hang();
    expect(style().visibility).toBe('hidden');
    panel.shape({ open: false, height: 240 });
    expect(style()).toMatchObject({ visibility: 'visible', height: '240px', width: '360px' });
  });

  it('goes when its frame stays silent for two seconds', async () => {
    const { host, silent } = await hang();
    vi.advanceTimersByTime(1999);
    expect(host.isConnected).toBe(true);
    vi.advanceTimersByTime(1);
    expect(host.isConnected).toBe(false);
    expect(silent).toHaveBeenCalledOnce();
  });

  it('stays when it has said hello', async () => {
    const { panel, host, silent } = await hang();
    panel.shape(closed);
    vi.advanceTimersByTime(60_000);
    expect(host.isConnected).toBe(true);
    expect(silent).not.toHaveBeenCalled();
  });

  it('opens over the page and closes again', async () => {
    const { panel, style } = await hang('', 200);
    panel.shape(closed);
    expect(style().width).toBe('184px');
    panel.shape(open);
    expect(style().width).toBe('340px');
    panel.shape(closed);
    expect(style().width).toBe('184px');
  });

  it('cannot be restyled by the page', async () => {
    const { panel, style, root } = await hang(
      `html > *, html > div, div:empty { all: unset !important; display: none !important;
        position: static !important; transform: scale(0.1) !important; opacity: 0.01 !important;
        width: 9px !important; pointer-events: none !important; visibility: hidden !important;
        animation: fade 1s !important; font-family: leak !important; filter: blur(9px) !important }
       iframe { display: none !important }
       @keyframes fade { to { opacity: 0; width: 1px } }`,
    );
    panel.shape(closed);
    expect(style()).toMatchObject({
      display: 'block',
      position: 'fixed',
      visibility: 'visible',
      width: '360px',
      opacity: '1',
      transform: 'none',
      filter: 'none',
      pointerEvents: 'auto',
      animationName: 'none',
      zIndex: '2147483647',
    });
    expect(root.querySelector('iframe').getBoundingClientRect().width).toBe(360);
  });

  it('takes the room there is after the window has changed', async () => {
    const { document, panel, room, style } = await hang();
    panel.shape(closed);
    room.free = 200;
    document.defaultView?.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(style().width).toBe('184px'));
    room.free = 0;
    panel.refit();
    await vi.waitFor(() => expect(style().width).toBe('72px'));
  });

  it('leaves nothing behind', async () => {
    const { document, panel } = await hang();
    panel.remove();
    expect([...document.documentElement.children].map((child) => child.localName)).toEqual([
      'head',
      'body',
    ]);
  });
});
