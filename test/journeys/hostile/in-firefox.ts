import type { Answer } from '../../../scripts/browser/launch.mjs';
import { until } from '../../../scripts/browser/until.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import { button, field, launchFirefox, requestsOfExtension, welcome } from '../support/firefox';
import { planting, slug } from './canaries';
import { frameBox, hasFrame, isSettled } from './frame-expression';
import type { Box, HostileOptions, HostilePage } from './hostile-page';
import { lookInside } from './look-inside';
import { planted } from './planted';
import { hostileProfile } from './serve';
import { carryOut, everythingKept } from './store';

const call = (script: unknown) => `return (${String(script)})(arguments[0]);`;

/** A hostile page in Firefox, driven over Marionette. */
export async function openInFirefox({ fresh }: HostileOptions): Promise<HostilePage> {
  const served = new Map<string, Answer>();
  const firefox = await launchFirefox({ answer: (url) => served.get(url.href) ?? demoSite(url) });
  const begin = async () => {
    await welcome(firefox);
    await firefox.run(call(carryOut), planting);
  };
  if (!fresh) await begin();
  const inPage = async <R, A>(script: (given: A) => R | Promise<R>, given?: A) => {
    await firefox.leavePanel();
    return firefox.run<R>(call(script), given);
  };
  const takesPointer = async () => (await firefox.inContentScript(isSettled)) === true;
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
    hasPanel: async () => (await firefox.inContentScript(hasFrame)) === true,
    panelBox: async () => (await firefox.inContentScript(frameBox)) as Box,
    inPage,
    plant: (script) =>
      inPage((text) => {
        const element = document.createElement('script');
        element.textContent = text;
        document.head.append(element);
      }, planted(script)),
    async inPanel<R, A>(script: (given: A) => R | Promise<R>, given?: A) {
      await firefox.enterPanel('');
      return firefox.run<R>(call(script), given);
    },
    framesOfOurs: () => firefox.inFramesOfTab('moz-extension:', lookInside, 1),
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
    chooseThePage: begin,
    guessableAddresses: () =>
      [firefox.addonId, 'wellkept', encodeURIComponent(firefox.addonId)].flatMap((name) => [
        `moz-extension://${name}`,
        `chrome-extension://${name}`,
        `resource://${name}`,
      ]),
    setWidth: firefox.setWidth,
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
