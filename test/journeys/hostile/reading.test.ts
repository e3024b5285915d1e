import { beforeAll, expect, it } from 'vitest';
import { until } from '../support/extension';
import type { Point } from '../support/firefox-input';
import { canaries, canaryRange, leaked } from './canaries';
import { inBothBrowsers } from './hostile-page';
import { headingAt, inPanelAt } from './places';
import { showCanaries } from './show-canaries';

/** Words of the panel's own, which would tell how well somebody is known, and that we are here. */
const words = ['Know well', 'Know a little', 'Next step', 'Save note', 'What happened', 'Undo'];

inBothBrowsers((hostile, browser) => {
  beforeAll(async () => {
    // Without the demo's policy, so that the page may load what it likes.
    hostile().serve('');
    await showCanaries(hostile());
  });

  it('T01: the page gets into the root on no way', async () => {
    const ways = await hostile().inPage(() => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('There is no host.');
      const attempt = (way: () => unknown) => {
        try {
          return String(way());
        } catch (error) {
          return String(Reflect.get(Object(error), 'name'));
        }
      };
      return {
        shadowRoot: attempt(() => host.shadowRoot),
        attachShadow: attempt(() => host.attachShadow({ mode: 'open' })),
        attachInternals: attempt(() => host.attachInternals()),
        html: attempt(() => document.documentElement.getHTML({ serializableShadowRoots: true })),
        xml: attempt(() => new XMLSerializer().serializeToString(document)),
        clone: attempt(() => document.importNode(host, true).outerHTML),
        walked: attempt(() => host.childNodes.length),
      };
    });
    expect(ways).toMatchObject({
      shadowRoot: 'null',
      attachShadow: 'NotSupportedError',
      attachInternals: 'NotSupportedError',
      clone: '<div></div>',
      walked: '0',
    });
    expect(leaked(ways)).toEqual([]);
    expect(JSON.stringify(ways)).not.toContain('iframe');
  });

  it('T02: window.find finds none of the words, and no letter of them', async () => {
    const sought = [...canaries, ...new Set(canaries.join('')), ...words];
    const found = await hostile().inPage((all) => {
      const find: (text: string, ...options: boolean[]) => boolean = Reflect.get(window, 'find');
      const hits = (text: string) =>
        [
          [false, false, true],
          [false, true, true, false, true],
        ].some((options) => {
          getSelection()?.removeAllRanges();
          try {
            return (
              Reflect.apply(find, window, [text, ...options]) || `${getSelection()}`.includes(text)
            );
          } catch (error) {
            // Firefox does not let a page search in frames.
            if (options[4] && Reflect.get(Object(error), 'name') === 'SecurityError') return false;
            throw error;
          }
        });
      return { theirs: hits('Mara Quill'), ours: all.filter(hits), text: `${getSelection()}` };
    }, sought);
    expect(found).toMatchObject({ theirs: true, ours: [] });
    expect(leaked(found.text)).toEqual([]);
  });

  it('T03: the selection walks past the panel and never into it', async () => {
    const walked = await hostile().inPage(() => {
      const selection = getSelection();
      const seen = new Set<string>();
      for (const how of ['move', 'extend']) {
        for (const by of ['character', 'line', 'documentboundary']) {
          selection?.setPosition(document.body, document.body.childNodes.length);
          for (let step = 0; step < 200; step += 1) {
            selection?.modify(how, step < 150 ? 'forward' : 'backward', by);
            const root = selection?.anchorNode?.getRootNode();
            if (root && root !== document) seen.add('a root of its own');
            seen.add(`${selection}`);
          }
        }
      }
      return [...seen];
    });
    expect(leaked(walked)).toEqual([]);
    // Firefox lets the page in there: what it gets by that is the next test.
    if (browser === 'Chromium') expect(walked).not.toContain('a root of its own');
  });

  if (browser === 'Firefox')
    it('T03: in the root that the page gets hold of stands a frame without an address', async () => {
      const got = await hostile().inPage(() => {
        const host = document.documentElement.lastElementChild ?? document.body;
        getSelection()?.selectAllChildren(host);
        getSelection()?.modify('move', 'forward', 'character');
        const root = getSelection()?.anchorNode?.getRootNode();
        if (!(root instanceof ShadowRoot)) return 'no root';
        const frame = root.querySelector('iframe');
        const attempt = (way: () => unknown) => {
          try {
            return String(way());
          } catch (error) {
            return String(Reflect.get(Object(error), 'name'));
          }
        };
        return {
          html: root.innerHTML,
          others: root.childNodes.length - 1,
          src: frame?.src,
          document: attempt(() => frame?.contentDocument),
          address: attempt(() => frame?.contentWindow?.location.href),
          text: attempt(() => frame?.contentWindow?.document.body.innerText),
          name: attempt(() => frame?.contentWindow?.name),
          rules: attempt(() => root.adoptedStyleSheets.map((sheet) => sheet.cssRules.length)),
        };
      });
      expect(got).toMatchObject({
        html: '<iframe></iframe>',
        others: 0,
        src: '',
        document: 'null',
        address: 'SecurityError',
        text: 'SecurityError',
        name: 'SecurityError',
      });
      expect(JSON.stringify(got)).not.toContain('extension:');
      expect(leaked(got)).toEqual([]);
    });

  it('T04: dragging over the panel and copying gives the page nothing', async () => {
    await hostile().plant(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const dragged = ['dragstart', 'dragenter', 'dragover', 'drop'];
      for (const type of ['copy', 'cut', 'selectstart', 'selectionchange', ...dragged]) {
        addEventListener(
          type,
          (event) => {
            if (event.type === 'dragover') event.preventDefault();
            const data =
              event instanceof ClipboardEvent
                ? event.clipboardData
                : event instanceof DragEvent
                  ? event.dataTransfer
                  : undefined;
            heard.push(`${type} ${getSelection()} ${data?.getData('text/plain') ?? ''}`);
          },
          { capture: true },
        );
      }
    });
    const { x, y, width, height } = await hostile().panelBox();
    const drag = async (from: Point, to: Point) => {
      // What the page has selected would be dragged instead.
      await hostile().inPage(() => getSelection()?.removeAllRanges());
      await hostile().drag(from, to);
      await hostile().press('Control+c');
    };
    const outside = { x: 300, y: 300 };
    const inside = { x: x + 30, y: y + 30 };
    const lower = { x: x + width - 30, y: y + height - 30 };
    await drag(outside, lower);
    await drag(inside, lower);
    await drag(lower, outside);
    await hostile().clickAt(await inPanelAt(hostile(), 'textarea'));
    await hostile().press('Control+a');
    await hostile().press('Control+c');
    const heard = () =>
      hostile().inPage((): string[] => Reflect.get(window, 'heard').splice(0).map(String));
    expect(leaked(await heard())).toEqual([]);
    // The page's own text, last, shows that its ears are open.
    await hostile().clickAt(await headingAt(hostile(), 'Experience'));
    await hostile().press('Control+a');
    await hostile().press('Control+c');
    await until('the page to hear of its own', async () =>
      (await heard()).some((said) => said.startsWith('copy') && said.includes('Experience')),
    );
  });

  it('T05: selecting everything selects nothing of ours', async () => {
    const seen = await hostile().inPage(() => {
      const selection = getSelection();
      const host = document.documentElement.lastElementChild ?? document.body;
      const range = document.createRange();
      range.selectNode(host);
      const all = [range.toString(), range.cloneContents().textContent, document.body.innerText];
      selection?.selectAllChildren(document.documentElement);
      all.push(`${selection}`, document.documentElement.innerText);
      document.execCommand('selectAll');
      all.push(`${selection}`, document.documentElement.textContent);
      selection?.selectAllChildren(host);
      return [...all, `${selection}`, host.textContent];
    });
    expect(seen.join()).toContain('Mara Quill');
    expect(leaked(seen)).toEqual([]);
    for (const word of words) expect(seen.join()).not.toContain(word);
  });

  it('T06: no animation of ours is among the page’s', async () => {
    const count = await hostile().inPage(
      () =>
        document.getAnimations().length +
        document.documentElement.getAnimations({ subtree: true }).length,
    );
    expect(count).toBe(0);
  });

  it('T07: whatever the page asks about a point, the bare host is all there is', async () => {
    const seen = await hostile().inPage(() => {
      const host = document.documentElement.lastElementChild ?? document.body;
      const { left, top, width, height } = host.getBoundingClientRect();
      const nodes = new Set<Node | null | undefined>();
      for (let x = left; x < left + width; x += 12) {
        for (let y = top; y < top + height; y += 12) {
          nodes.add(document.caretPositionFromPoint(x, y)?.offsetNode);
          nodes.add(document.caretRangeFromPoint(x, y)?.startContainer);
          nodes.add(document.elementFromPoint(x, y));
          for (const element of document.elementsFromPoint(x, y)) nodes.add(element);
        }
      }
      nodes.delete(null);
      nodes.delete(undefined);
      const theirs: Node[] = [document, document.documentElement, host];
      return Array.from(nodes)
        .filter((node) => node && !theirs.includes(node) && !document.body.contains(node))
        .map((node) => node?.nodeName);
    });
    expect(seen).toEqual([]);
  });

  it('T08: what the browser times for the page names nothing inside the panel', async () => {
    // A fresh page: what was selected and dragged before takes the click that is to be timed.
    await hostile().open();
    await hostile().panelSays();
    await hostile().plant(() => {
      const timed: string[] = [];
      Object.assign(window, { timed });
      const name = (value: unknown): unknown =>
        value instanceof Element ? value.outerHTML.slice(0, 500) : value;
      for (const type of PerformanceObserver.supportedEntryTypes) {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources: { node?: Node }[] = Reflect.get(entry, 'sources') ?? [];
            const parts = ['target', 'element', 'url', 'name', 'containerSrc', 'attribution'];
            const said = parts.map((part) => name(Reflect.get(entry, part)));
            timed.push(JSON.stringify([type, said, sources.map(({ node }) => name(node))]));
          }
        }).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 0 }) });
      }
      addEventListener('pointerup', () => {
        // Only what takes its time is reported.
        const end = performance.now() + 50;
        while (performance.now() < end);
      });
    });
    await hostile().clickAt(await inPanelAt(hostile(), 'textarea'));
    await hostile().typeKeys('timing ');
    await hostile().clickAt(await headingAt(hostile(), 'Mara Quill'));
    const timed = () => hostile().inPage((): string[] => Reflect.get(window, 'timed'));
    await until('the click on the page to be timed', async () =>
      (await timed()).some((entry) => entry.includes('pointerup') && entry.includes('Mara')),
    );
    const all = (await timed()).join('\n');
    expect(leaked(all)).toEqual([]);
    expect(all).not.toMatch(/extension:|iframe|key(down|up|press)/);
  });

  it('T09: a font for single letters is asked for by the page’s text alone', async () => {
    await hostile().inPage((range) => {
      const font = (name: string) =>
        `@font-face { font-family: ${name}; src: url(https://www.linkedin.com/font/${name}); unicode-range: ${range} }`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${font('ours')} ${font('theirs')}
      html, html > *, div:empty, iframe { font-family: ours !important }`);
      document.adoptedStyleSheets = [sheet];
      const host = document.documentElement.lastElementChild;
      if (host instanceof HTMLElement) host.style.setProperty('font-family', 'ours', 'important');
      const control = document.createElement('p');
      control.style.setProperty('font-family', 'theirs', 'important');
      control.textContent = '\u13a0';
      document.body.append(control);
    }, canaryRange);
    const fonts = () =>
      hostile().asked.flatMap(({ url }) => /\/font\/(\w+)/.exec(url)?.slice(1) ?? []);
    await until('the page’s own letter to be asked for', () => fonts().includes('theirs'));
    await hostile().inPage(() => {
      document.adoptedStyleSheets = [];
      document.body.lastElementChild?.remove();
      document.documentElement.lastElementChild?.removeAttribute('style');
    });
    expect(fonts()).not.toContain('ours');
  });

  it('T10: no frame, no address and no name of ours is anywhere in the page', async () => {
    const seen = await hostile().inPage(() => ({
      length: window.length,
      first: typeof Reflect.get(window, 0),
      frames: document.querySelectorAll('iframe, frame, object, embed').length,
      html: document.documentElement.outerHTML,
      entries: JSON.stringify(performance.getEntries()),
      sheets: document.styleSheets.length - document.querySelectorAll('style').length,
      adopted: document.adoptedStyleSheets.length,
      globals: Object.keys(window).join(),
    }));
    expect(seen).toMatchObject({ length: 0, first: 'undefined', frames: 0, sheets: 0, adopted: 0 });
    expect(JSON.stringify(seen)).not.toMatch(/-extension:|wellkept/i);
    expect(leaked(seen)).toEqual([]);
  });
});
