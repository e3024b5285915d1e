import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/set-up/run.mjs';
import { until } from '../support/extension';
import { type HostilePage, inBothBrowsers } from './hostile-page';
import { inPanelAt } from './places';

/** LinkedIn's second probe: texts and attributes of the whole tree, with our names added. */
const walk = (hostile: HostilePage) =>
  hostile.inPage(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
      said.push(node.nodeName, node.nodeValue ?? '');
      if (node instanceof Element) {
        for (const { name, value } of node.attributes) said.push(`${name}=${value}`);
      }
    }
    for (const entry of performance.getEntries()) said.push(JSON.stringify(entry));
    return said.filter((text) => /-extension:|wellkept|person-card|note-box|folded/i.test(text));
  });

const bareHost = (hostile: HostilePage) =>
  hostile.inPage(() => {
    const host = document.documentElement.lastElementChild;
    const children = document.documentElement.children.length;
    return [children, host?.outerHTML, document.body.className, window.length];
  });

/** Every packaged file, by its path in the extension. */
const packaged = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** LinkedIn's first probe: those of the addresses that give anything, asked for in three ways. */
const probe = (hostile: HostilePage, addresses: string[]) =>
  hostile.inPage(async (all) => {
    const asImage = (src: string) =>
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = reject;
        image.src = src;
      });
    const tries = all.flatMap((url) => [
      fetch(url).then(() => url),
      fetch(url, { mode: 'no-cors' }).then(() => url),
      asImage(url).then(() => url),
    ]);
    const results = await Promise.allSettled(tries);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }, addresses);

const sizes: [string, number][] = [
  ['card', 1920],
  ['strip', 1560],
  ['pill', 1180],
];

inBothBrowsers(
  (hostile, browser) => {
    // The tests build upon each other: the choice is made once.
    it('T41: nothing is in the page before the choice', async () => {
      await hostile().open();
      // Once the popup names her, the content script has run.
      await hostile().popupSays('Mara Quill');
      expect(await hostile().inPage(() => document.documentElement.children.length)).toBe(2);
      expect(await hostile().hasPanel()).toBe(false);
      expect(await walk(hostile())).toEqual([]);
    });

    it('T41: after it, one bare element beside head and body', async () => {
      await hostile().chooseThePage();
      await hostile().open();
      await hostile().panelSays();
      expect(await bareHost(hostile())).toEqual([3, '<div></div>', '', 0]);
    });

    it('T40: every packaged file is refused at the address that is the same for everybody', async () => {
      const files = packaged(join(root, browser === 'Chromium' ? 'dist/chrome' : 'dist/firefox'));
      expect(files).toContain('src/panel/index.html');
      expect(files.length).toBeGreaterThan(20);
      const bases = hostile().guessableAddresses();
      const addresses = bases.flatMap((base) => files.map((file) => `${base}/${file}`));
      expect(await probe(hostile(), addresses)).toEqual([]);
    });

    if (browser === 'Firefox') {
      it('T40: to a page that knows our host, the panel’s empty page alone', async () => {
        const origin = await hostile().inPanel(() => location.origin);
        const files = packaged(join(root, 'dist/firefox'));
        const opened = await probe(
          hostile(),
          files.map((file) => `${origin}/${file}`),
        );
        expect([...new Set(opened)]).toEqual([`${origin}/src/panel/index.html`]);
      });
    }

    it.each(sizes)(
      'T40: the walk through the page finds nothing beside the %s',
      async (size, width) => {
        await hostile().setWidth(width);
        await stands(size);
        expect(await walk(hostile())).toEqual([]);
        expect(await bareHost(hostile())).toEqual([3, '<div></div>', '', 0]);
      },
    );

    it('T40: nor while a pill stands open over the page', async () => {
      // As many notes as there are is all it says.
      await hostile().panelSays('10');
      await hostile().clickAt(await inPanelAt(hostile(), '.frame.pill button'));
      await stands('card');
      expect(await walk(hostile())).toEqual([]);
      expect(await bareHost(hostile())).toEqual([3, '<div></div>', '', 0]);
    });

    const stands = (size: string) =>
      until(`the ${size}`, () =>
        hostile().inPanel((name) => document.querySelector(`.frame.${name}`) !== null, size),
      );
  },
  { fresh: true },
);
