import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../scripts/browser/until.mjs';
import {
  type Act,
  carryOutAct,
  finderSource,
  labelSelector,
  makeFinder,
  type Outcome,
  roleSelector,
  textSelector,
} from './firefox-finder';
import { awaited } from './marionette';
import type { GivenFile, Located, Looker, Role, Screen, Surface } from './screen';

/** Which document: that of a tab of ours by its number, or of a browsing context of Firefox's. */
export type Place = { tab: number; hidden?: true } | { context: number };

/** What runs a script with the browser's own rights. */
export type RunInBrowser = <T>(body: string, ...args: unknown[]) => Promise<T>;

/** Finds a place, brings its tab to the front, where a page is drawn and quick, and gives its actor. */
const found = `
  const place = arguments[0];
  const shownBy = place.tab === undefined
    ? BrowsingContext.get(place.context)?.top.embedderElement
    : globalThis.tabs?.get(place.tab);
  const context = place.tab === undefined ? BrowsingContext.get(place.context) : shownBy?.browsingContext;
  if (!context?.currentWindowGlobal) throw new Error('This place is gone.');
  const tabs = shownBy?.ownerDocument.defaultView.gBrowser;
  const own = tabs?.getTabForBrowser?.(shownBy);
  if (own && !place.hidden && tabs.selectedTab !== own) tabs.selectedTab = own;
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');`;

/** The mouse comes to a point of the document, and presses. */
const pressed = `
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const eventData = { type, button: 0, clickCount: 1 };
    await actor.dispatchEvent('synthesizeMouseAtPoint', { x: at.x, y: at.y, eventData });
  }`;

const limit = 15_000;
let source: string | undefined;

/** What can be done in one document of Firefox's. */
export function firefoxScreen(run: RunInBrowser, place: Place) {
  const evaluate = <R, A>(script: (given: A) => R | Promise<R>, given?: A) =>
    run<R>(
      `${found} return actor.executeScript(arguments[1], [arguments[2]], { sandboxName: null, timeout: ${limit} });`,
      place,
      awaited(`return (${String(script)})(arguments[0]);`),
      given ?? null,
    );

  /** One try. What is found may go while we look: then it is looked for again. */
  const tryOnce = async (act: Act): Promise<Outcome> => {
    const body = awaited(
      `if (!globalThis.finder) return 'no finder';
       return (${String(carryOutAct)})(globalThis.finder, arguments[0]);`,
    );
    const ask = (finder?: string) =>
      run<Outcome | 'no finder'>(
        `${found}
         const options = { sandboxName: 'system', timeout: ${limit} };
         if (arguments[3]) await actor.executeScript(arguments[3], [], options);
         const outcome = await actor.executeScript(arguments[1], [arguments[2]], options);
         const at = outcome.value;
         if (arguments[2].what === 'click' && at) { ${pressed} }
         return outcome;`,
        place,
        body,
        act,
        finder ?? null,
      );
    const outcome = await ask();
    if (outcome !== 'no finder') return outcome;
    source ??= finderSource();
    const again = await ask(makeFinder(source));
    return again === 'no finder' ? { notYet: 'no finder' } : again;
  };

  const carryOut = async (act: Act): Promise<unknown> => {
    const end = performance.now() + limit;
    for (;;) {
      const outcome = await tryOnce(act).catch((error: unknown): Outcome => {
        if (/Document was unloaded|actor destroyed|AbortError/i.test(String(error))) {
          return { notYet: 'another page came' };
        }
        throw error;
      });
      if ('value' in outcome) return outcome.value;
      if (performance.now() > end) {
        throw new Error(`Waited ${limit} ms to ${act.what} ${act.selector}: ${outcome.notYet}.`);
      }
      await pause(25);
    }
  };

  const looker = (before: string): Looker => {
    const next = (selector: string) => located(`${before}${selector}`);
    return {
      getByRole: (role, options) => next(roleSelector(role, options)),
      getByText: (text, options) => next(textSelector(text, options)),
      getByLabel: (text, options) => next(labelSelector(text, options)),
      locator: (selector) => next(selector),
    };
  };

  const located = (selector: string): Located => {
    const act = (what: Act['what'], given?: unknown) => carryOut({ what, selector, given });
    const done = (what: Act['what'], given?: unknown) => act(what, given).then(() => undefined);
    const count = async () => Number(await act('count'));
    const isChecked = async () => (await act('checked')) === true;
    return {
      ...looker(`${selector} >> `),
      click: () => done('click'),
      fill: (text) => done('fill', text),
      press: (chord) => done('focus').then(() => pressKeys(run, chord)),
      pressSequentially: (text) => done('focus').then(() => typeKeys(run, text)),
      check: async () => {
        if (await isChecked()) return;
        await done('click');
        await until(`${selector} to be checked`, isChecked);
      },
      focus: () => done('focus'),
      selectOption: (option) =>
        act('select', typeof option === 'string' ? { valueOrLabel: option } : option),
      setInputFiles: (files) => done('give files', [files].flat().map(asText)),
      waitFor: async ({ state = 'visible' } = {}) => {
        if (state === 'attached') return done('attached');
        if (state === 'visible') return done('see');
        await until(`${selector} to go`, async () => (await count()) === 0, limit);
      },
      count,
      isChecked,
      isVisible: async () => (await count()) > 0 && (await act('visible')) === true,
      inputValue: async () => String(await act('value')),
      innerText: async () => String(await act('text')),
      getAttribute: async (name) => (await act('attribute', name)) as string | null,
      first: () => located(`${selector} >> nth=0`),
      nth: (index) => located(`${selector} >> nth=${index}`),
    };
  };

  const screen: Screen = { ...looker(''), evaluate };
  /** Aims at the first button or the like of this name, and gives what presses it. */
  const aimAt = async (role: Role, name: string) => {
    const selector = `${roleSelector(role, { name, exact: true })} >> nth=0`;
    const at = await carryOut({ what: 'aim', selector });
    return () => run<void>(`${found} const at = arguments[1]; ${pressed}`, place, at);
  };
  return { ...screen, aimAt };
}

const asText = ({ name, mimeType, buffer }: GivenFile) => ({
  name,
  type: mimeType,
  bytes: buffer.toString('base64'),
});

/** The user's keyboard: what has the focus in the window in front hears it. */
const keyboard = `
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const keys = { window: front, parent: front, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', keys);
  for (const [key, modifiers] of arguments[0]) keys.synthesizeKey(key, modifiers, front);`;

const modifierOf: Record<string, string> = {
  Control: 'ctrlKey',
  Shift: 'shiftKey',
  Alt: 'altKey',
};

/** Presses keys together, such as `Control+k`. */
export function pressKeys(run: RunInBrowser, chord: string): Promise<void> {
  const all = chord.split('+');
  const key = all.pop() ?? '';
  const modifiers = Object.fromEntries(all.map((name) => [modifierOf[name], true]));
  return run(keyboard, [[key.length > 1 ? `KEY_${key}` : key, modifiers]]);
}

export const typeKeys = (run: RunInBrowser, text: string): Promise<void> =>
  run(
    keyboard,
    [...text].map((key) => [key, {}]),
  );

/** The popup or the sidebar as what its document holds. */
export function firefoxSurface(screen: ReturnType<typeof firefoxScreen>): Surface {
  const named = (role: Role, name: string) => screen.getByRole(role, { name, exact: true });
  return {
    find: (role, name) => named(role, name).first().waitFor(),
    has: async (role, name) => (await named(role, name).count()) > 0,
    click: (role, name) => named(role, name).first().click(),
    type: (role, name, text) => named(role, name).fill(text),
    text: () => screen.evaluate(() => document.body.innerText),
    aimAt: screen.aimAt,
  };
}
