import type { Answer } from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import { button, field, launchFirefox, requestsOfExtension, welcome } from '../support/firefox';
import { planting, slug } from './canaries';
import type { Box, HostileOptions, HostilePage } from './hostile-page';
import { hostileProfile } from './serve';
import { carryOut, everythingKept } from './store';

const call = (script: unknown) => `return (${String(script)})(arguments[0]);`;

/** The panel's frame, which Firefox shows to content scripts, wherever the page has hung it. */
const frame = `[...document.querySelectorAll('html > div, html > * > div, main > div')]
  .map((element) => element.openOrClosedShadowRoot?.querySelector('iframe')).find(Boolean)`;
const box = `(() => {
  const { left, top, width, height } = ${frame}.getBoundingClientRect();
  return { x: left, y: top, width, height };
})()`;

/** A hostile page in Firefox, driven over Marionette. */
export async function openInFirefox({ fresh }: HostileOptions): Promise<HostilePage> {
  const served = new Map<string, Answer>();
  const firefox = await launchFirefox({ answer: (url) => served.get(url.href) ?? demoSite(url) });
  if (!fresh) {
    await welcome(firefox);
    await firefox.run(call(carryOut), planting);
  }
  const inPage = async <R, A>(script: (given: A) => R | Promise<R>, given?: A) => {
    await firefox.leavePanel();
    return firefox.run<R>(call(script), given);
  };
  const takesPointer = async () =>
    (await firefox.inContentScript(`getComputedStyle(${frame}).pointerEvents`)) !== 'none';
  const panelSays = async (words = 'Mara Quill') => {
    await firefox.enterPanel(words);
    await until('the panel to take the pointer', takesPointer);
  };
  return {
    asked: firefox.asked,
    askedByExtension: () => requestsOfExtension(firefox),
    serve: (script, headers) => served.set(profileAddress(slug), hostileProfile(script, headers)),
    open: (who = slug) => firefox.visit(profileAddress(who)),
    panelSays,
    hasPanel: async () => (await firefox.inContentScript(`Boolean(${frame})`)) === true,
    panelBox: async () => (await firefox.inContentScript(box)) as Box,
    inPage,
    plant: (planted) =>
      inPage(
        (text) => {
          const script = document.createElement('script');
          script.textContent = text;
          document.head.append(script);
        },
        `(${String(planted)})()`,
      ),
    async inPanel<R, A>(script: (given: A) => R | Promise<R>, given?: A) {
      await firefox.enterPanel('');
      return firefox.run<R>(call(script), given);
    },
    inContentScript: firefox.inContentScript,
    async click(name) {
      await firefox.enterPanel(name);
      await firefox.click(button(name));
    },
    async write(label, text) {
      await firefox.enterPanel(label);
      await firefox.type(field(label), text);
    },
    clickAt: outside(firefox.clickAt),
    drag: outside(firefox.drag),
    press: outside(firefox.press),
    typeKeys: outside(firefox.typeKeys),
    compose: firefox.compose,
    async popupSays(...words) {
      await firefox.popup.open();
      for (const word of words) {
        await until(`“${word}” in the popup`, async () =>
          (await firefox.popup.text()).includes(word),
        );
      }
    },
    everythingKept: () => firefox.inBackground(everythingKept),
    close: () => firefox.close(),
  };

  /** Mouse and keyboard count from the window; a frame of ours would make them count from there. */
  function outside<A extends unknown[]>(act: (...args: A) => Promise<void>) {
    return async (...args: A) => {
      await firefox.leavePanel();
      await act(...args);
    };
  }
}
