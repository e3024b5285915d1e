import { until } from '../../../scripts/browser/until.mjs';
import { firefoxScreen, pressKeys, type RunInBrowser, typeKeys } from './firefox-screen';
import type { Screen, Tab } from './screen';

const front = `const front = Services.wm.getMostRecentWindow('navigator:browser');`;
/** Our tabs by number: the browser element of each, whatever it shows. */
const known = `
  globalThis.tabs ??= new Map();
  const keep = (browser) => {
    for (const [number, one] of globalThis.tabs) if (one === browser) return number;
    globalThis.lastTab = (globalThis.lastTab ?? 0) + 1;
    globalThis.tabs.set(globalThis.lastTab, browser);
    return globalThis.lastTab;
  };`;
const browser = `
  const browser = globalThis.tabs.get(arguments[0]);
  if (!browser?.isConnected) throw new Error('This tab is closed.');
  const { gBrowser } = browser.ownerDocument.defaultView;`;
const system = 'triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()';

interface Shown {
  address: string;
  /** Another number for each document. */
  document: number;
  complete: boolean;
}

const shown = `${browser}
  const global = browser.browsingContext?.currentWindowGlobal;
  const complete = global
    ? await global.getActor('MarionetteCommands')
        .executeScript('return document.readyState === "complete"', [], { sandboxName: null, timeout: 10000 })
        .catch(() => false)
    : false;
  return { address: browser.currentURI.spec, document: global?.innerWindowId ?? 0, complete };`;

const beforeHash = (address: string) => address.split('#')[0];

/** The tabs of Firefox. */
export function firefoxTabs(run: RunInBrowser) {
  const numbers = new WeakMap<Tab, number>();
  const look = (number: number) => run<Shown>(shown, number);

  /** Goes somewhere and waits until the page is there. */
  const go = async (number: number, address: string) => {
    const { address: before, document } = await look(number);
    await run(
      `${browser} browser.fixupAndLoadURIString(arguments[1], { ${system} });`,
      number,
      address,
    );
    const inside = address.includes('#') && beforeHash(address) === beforeHash(before);
    await until(`${address} to load`, async () => {
      const now = await look(number);
      if (inside) return now.address === address;
      return now.document !== document && now.complete && now.address !== 'about:blank';
    });
  };

  const tabOf = (number: number): Tab => {
    const bringToFront = () =>
      run<void>(
        `${browser} gBrowser.selectedTab = gBrowser.getTabForBrowser(browser); browser.ownerDocument.defaultView.focus(); browser.focus();`,
        number,
      );
    const inFront = async (act: () => Promise<void>) => {
      await bringToFront();
      await act();
    };
    const tab: Tab = {
      ...firefoxScreen(run, { tab: number }),
      goto: async (address) => {
        await bringToFront();
        await go(number, address);
      },
      async reload() {
        const { document } = await look(number);
        await run(`${browser} browser.reload();`, number);
        await until('the page to load anew', async () => {
          const now = await look(number);
          return now.document !== document && now.complete;
        });
      },
      async goBack() {
        const { address } = await look(number);
        await run(`${browser} browser.goBack();`, number);
        await until('the page before', async () => (await look(number)).address !== address);
      },
      bringToFront,
      close: () =>
        run(
          `${browser} gBrowser.removeTab(gBrowser.getTabForBrowser(browser), { animate: false });`,
          number,
        ),
      // The window itself is never narrower than 450 px.
      setViewportSize: ({ width, height }) =>
        run(
          `${browser}
           for (const [name, value] of [['width', arguments[1]], ['height', arguments[2]]]) {
             browser.style.setProperty('min-' + name, value + 'px');
             browser.style.setProperty('max-' + name, value + 'px');
           }`,
          number,
          width,
          height,
        ),
      keyboard: {
        press: (chord) => inFront(() => pressKeys(run, chord)),
        type: (text) => inFront(() => typeKeys(run, text)),
      },
      mouse: {
        move: (x, y) =>
          run(
            `${browser}
             await browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
               .dispatchEvent('synthesizeMouseAtPoint', { x: arguments[1], y: arguments[2], eventData: { type: 'mousemove' } });`,
            number,
            x,
            y,
          ),
      },
    };
    numbers.set(tab, number);
    return tab;
  };

  const numberOf = (tab: Tab) => {
    const number = numbers.get(tab);
    if (number === undefined) throw new Error('This is no tab of Firefox.');
    return number;
  };

  return {
    async open(): Promise<Tab> {
      const opening = `${known} ${front}
        const tab = front.gBrowser.addTab('about:blank', { ${system} });
        front.gBrowser.selectedTab = tab;
        return keep(tab.linkedBrowser);`;
      return tabOf(await run<number>(opening));
    },
    async openWindow(): Promise<Tab> {
      const opening = `${known} ${front}
        const opened = front.OpenBrowserWindow();
        await new Promise((loaded) => opened.addEventListener('load', loaded, { once: true }));
        await opened.delayedStartupPromise;
        return keep(opened.gBrowser.selectedBrowser);`;
      return tabOf(await run<number>(opening));
    },
    /** The tab whose address ends so. */
    at: (ending: RegExp) =>
      until(`a tab at ${ending}`, async () => {
        const finding = `${known}
          const all = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers);
          const found = all.find(({ currentURI }) => new RegExp(arguments[0]).test(currentURI.spec));
          return found ? keep(found) : 0;`;
        const number = await run<number>(finding, ending.source);
        return number > 0 && tabOf(number);
      }),
    /** The frame of a tab whose address holds this, as Firefox numbers it; 0 where there is none. */
    frameOf: (tab: Tab, part: string) =>
      run<number>(
        `${browser}
         const frame = browser.browsingContext.children.find(
           ({ currentWindowGlobal }) => currentWindowGlobal?.documentURI.spec.includes(arguments[1]));
         return frame?.id ?? 0;`,
        numberOf(tab),
        part,
      ),
    /** A document of the extension's in the first tab, which no journey uses. */
    async hidden(address: string): Promise<Screen> {
      const number = await run<number>(
        `${known}
         const [first] = Services.wm.getEnumerator('navigator:browser');
         return keep(first.gBrowser.browsers[0]);`,
      );
      if ((await look(number)).address !== address) await go(number, address);
      return firefoxScreen(run, { tab: number, hidden: true });
    },
  };
}
