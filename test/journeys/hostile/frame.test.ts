import { afterEach, expect, it } from 'vitest';
import { until } from '../support/extension';
import { inTheNotes, leaked } from './canaries';
import { type HostilePage, inBothBrowsers } from './hostile-page';
import { walkPatchedPage } from './patched-page';

/** What the page can say of itself: its text, its tree, and how many frames it reaches. */
const reached = (hostile: HostilePage) =>
  hostile.inPage(
    () => document.documentElement.outerHTML + document.body?.innerText + window.length,
  );

/** What a page is told when the browser refuses something: violations and reports. */
const listenForReports = `
  window.told = [];
  addEventListener('securitypolicyviolation', (event) =>
    told.push([event.blockedURI, event.sourceFile, event.sample].join(' ')), true);
  new ReportingObserver((reports) => {
    for (const report of reports) told.push(JSON.stringify(report));
  }, { buffered: true }).observe();`;

const parts = (hostile: HostilePage) =>
  hostile.inPage(() => document.documentElement.children.length);
const told = (hostile: HostilePage) =>
  hostile.inPage((): string[] => Reflect.get(window, 'told').map(String));

inBothBrowsers((hostile, browser) => {
  afterEach(() => hostile().serve(''));

  const openPanel = async () => {
    await hostile().open();
    await hostile().panelSays();
  };

  it('T11: taken out of the page, the panel is gone quietly, and back with the next profile', async () => {
    await openPanel();
    await hostile().inPage(() => document.documentElement.lastElementChild?.remove());
    await until('the panel to go', async () => !(await hostile().hasPanel()));
    expect(leaked(await reached(hostile()))).toEqual([]);
    await hostile().inPage(() =>
      document.querySelector<HTMLElement>('main a[href$="/in/jonas-reed/"]')?.click(),
    );
    await hostile().panelSays('Jonas Reed');
  });

  it('T11: hung into the page’s own tree, the panel still shows the page nothing', async () => {
    await openPanel();
    await hostile().inPage(() => {
      const host = document.documentElement.lastElementChild;
      if (host) document.querySelector('main')?.append(host);
    });
    await hostile().panelSays(inTheNotes);
    expect(leaked(await reached(hostile()))).toEqual([]);
    expect(await hostile().inPage(() => window.length)).toBe(0);
  });

  it('T11: a copy in its place gets neither the notes nor what is typed into it', async () => {
    await openPanel();
    await hostile().inPage(() => {
      const copy = document.createElement('div');
      copy.innerHTML =
        '<label>Add a note <textarea id="spoof"></textarea></label><button>Save note</button>';
      document.documentElement.lastElementChild?.replaceWith(copy);
    });
    await until('the panel to go', async () => !(await hostile().hasPanel()));
    await hostile().inPage(() => document.querySelector<HTMLElement>('#spoof')?.focus());
    await hostile().typeKeys('Into the spoof.');
    await until('the text', () =>
      hostile().inPage(
        () => document.querySelector<HTMLTextAreaElement>('#spoof')?.value === 'Into the spoof.',
      ),
    );
    expect(leaked(await reached(hostile()))).toEqual([]);
    expect(await hostile().everythingKept()).not.toContain('Into the spoof.');
    await hostile().open();
    await hostile().panelSays(inTheNotes);
  });

  it('T11: a document written anew takes the panel with it', async () => {
    await openPanel();
    await hostile().inPage(() => {
      document.open();
      document.write('<title>Other</title><p>Another document</p>');
      document.close();
    });
    await until('the other document', () =>
      hostile().inPage(() => document.body?.innerText === 'Another document'),
    );
    expect(leaked(await reached(hostile()))).toEqual([]);
  });

  if (browser === 'Firefox') {
    it('T11: a page that puts its own into the frame reads nothing of ours, and loses the panel', async () => {
      await openPanel();
      const before = await hostile().everythingKept();
      const read = await hostile().inPage(async () => {
        const host = document.documentElement.lastElementChild ?? document.body;
        getSelection()?.selectAllChildren(host);
        getSelection()?.modify('move', 'forward', 'character');
        const root = getSelection()?.anchorNode?.getRootNode();
        const frame = root instanceof ShadowRoot ? root.querySelector('iframe') : null;
        if (!frame) return 'no frame';
        const loaded = new Promise((load) => frame.addEventListener('load', load, { once: true }));
        frame.srcdoc = '<p>The page’s own</p>';
        await loaded;
        const inside = frame.contentDocument;
        return `${inside?.body.innerText} ${inside?.referrer} ${frame.contentWindow?.history.length}`;
      });
      expect(read).toContain('The page’s own');
      expect(read).not.toContain('extension:');
      expect(leaked(read)).toEqual([]);
      expect(await hostile().everythingKept()).toBe(before);
    });
  }

  it.each([
    "frame-src 'none'",
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
  ])(
    'T12: under the policy “%s” the panel works, and the page hears of no frame',
    async (policy) => {
      hostile().serve(listenForReports, { 'content-security-policy': policy });
      await hostile().open();
      await hostile().panelSays(inTheNotes);
      await hostile().inPage(() => {
        const own = document.createElement('iframe');
        own.src = 'https://refused.example/';
        document.body.append(own);
      });
      await until('the page’s own frame to be refused', async () =>
        (await told(hostile())).some((report) => report.includes('refused.example')),
      );
      expect((await told(hostile())).join('\n')).not.toMatch(/-extension:|panel/);
    },
  );

  const policy = 'cross-origin-embedder-policy';

  if (browser === 'Firefox') {
    it('T13: a policy that wants every frame’s consent keeps the panel out of no page', async () => {
      hostile().serve(listenForReports, { [policy]: 'require-corp' });
      await hostile().open();
      await hostile().panelSays(inTheNotes);
      expect(leaked(await reached(hostile()))).toEqual([]);
      expect((await told(hostile())).join('\n')).not.toMatch(/-extension:|panel/);
    });
  } else {
    it('T13: where the page’s policy keeps the frame out, nothing is left of it and the popup works', async () => {
      hostile().serve(listenForReports, { [policy]: 'require-corp' });
      await hostile().open();
      await until('the host to hang', async () => (await parts(hostile())) === 3);
      const hung = performance.now();
      await until('the host to go', async () => (await parts(hostile())) === 2);
      expect(performance.now() - hung).toBeLessThan(2500);
      await hostile().popupSays('Mara Quill', inTheNotes);
    });

    it('T13: such a policy tells the page the frame’s address, but not the key that opens it', async () => {
      hostile().serve(listenForReports, { [`${policy}-report-only`]: 'require-corp' });
      await hostile().open();
      await hostile().panelSays();
      // A limit of the browser's: SECURITY.md says so. The address changes with each session.
      await until('the report', async () =>
        (await told(hostile())).some((report) => report.includes('panel')),
      );
      const { hash, origin } = await hostile().inPanel(() => ({
        hash: location.hash,
        origin: location.origin,
      }));
      expect(hash).toHaveLength(37);
      expect((await told(hostile())).join('\n')).not.toContain(hash.slice(1));
      expect((await told(hostile())).join('\n')).not.toContain(origin);
    });
  }

  walkPatchedPage(hostile);
});
