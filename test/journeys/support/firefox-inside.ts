import { until } from '../../../scripts/browser/until.mjs';
import { awaited } from './marionette';

/** What runs a script with the browser's own rights; the first argument is the extension's id. */
export type RunInside = <T>(body: string, ...args: unknown[]) => Promise<T>;

const extension = 'const { extension } = WebExtensionPolicy.getByID(arguments[0]);';
const action = `${extension}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const browserAction = ExtensionParent.apiManager.global.browserActionFor(extension);`;
const front = `const front = Services.wm.getMostRecentWindow('navigator:browser');`;
const terminate =
  'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';

/** Finds the innermost browser element that shows a page, in the window or in a panel of its own. */
const shownAt = `${front}
  const all = (document) => [...document.querySelectorAll('browser')].flatMap(
    (browser) => [browser, ...(browser.contentDocument ? all(browser.contentDocument) : [])]);
  const shown = all(front.document).find(({ currentURI }) => currentURI?.spec === arguments[1]);`;

/** The parts of Firefox and of the extension that no page of a tab shows. */
export function insideOf(run: RunInside, addressOf: (path: string) => string) {
  const state = () => run<string>(`${extension} return extension.backgroundState;`);

  /** Something to ask of a page that stands in no tab, by Marionette's own way into pages. */
  const outsideOfTabs = (path: string, open: string) => {
    const address = addressOf(path);
    const inPage = <T>(body: string, ...args: unknown[]) =>
      run<T>(
        `${shownAt}
         const actor = shown.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
         return actor.executeScript(arguments[2], arguments[3], { sandboxName: null, timeout: 10000 });`,
        address,
        awaited(body),
        args,
      );
    return {
      open: async () => {
        await run(open);
        await until(`${path} to open`, () =>
          inPage<boolean>(
            'return document.readyState === "complete" && document.body.innerText !== ""',
          ).catch(() => false),
        );
      },
      /** Its browsing context, as Firefox numbers it. */
      context: () => run<number>(`${shownAt} return shown.browsingContext.id;`, address),
      run: inPage,
      text: () => inPage<string>('return document.body.innerText'),
      /** Waits until these words stand there. */
      sees: (words: string) =>
        until(`“${words}” in ${path}`, async () =>
          (await inPage<string>('return document.body.innerText')).includes(words),
        ),
      /** Clicks on the first button with this name, for which it waits. */
      click: (name: string) =>
        until(`the button “${name}” in ${path}`, () =>
          inPage<boolean>(
            `const found = [...document.querySelectorAll('button')].find(
               (button) => button.textContent.trim() === arguments[0] && button.checkVisibility());
             found?.click();
             return Boolean(found);`,
            name,
          ),
        ),
      /** Puts a text into the field of a form and sends the form. */
      write: (selector: string, text: string) =>
        inPage(
          `const field = document.querySelector(arguments[0]);
           field.value = arguments[1];
           field.dispatchEvent(new Event('input', { bubbles: true }));
           // What was typed is taken over with the next drawing.
           await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
           field.form.requestSubmit();`,
          selector,
          text,
        ),
    };
  };

  return {
    /** Runs a function in the background, which it starts when none runs. Must use nothing around it. */
    inBackground: <T, A = undefined>(script: (given: A) => Promise<T>, given?: A) =>
      run<T>(
        `${extension}
         await extension.wakeupBackground();
         const { xulBrowser } = [...extension.views].find(({ viewType }) => viewType === 'background');
         const actor = xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
         return actor.executeScript(arguments[1], [arguments[2]], { sandboxName: null, timeout: 10000 });`,
        awaited(`return (${String(script)})(arguments[0]);`),
        given ?? null,
      ),

    /**
     * Runs a function in every frame of the tab in front whose address begins so, but for the first
     * `passed`. Must use nothing around it.
     */
    inFramesOfTab: <T>(begin: string, script: () => T, passed = 0) =>
      run<T[]>(
        `${front}
         const frames = front.gBrowser.selectedBrowser.browsingContext.children
           .filter(({ currentWindowGlobal }) => currentWindowGlobal?.documentURI.spec.startsWith(arguments[1]));
         return Promise.all(frames.slice(arguments[3]).map(({ currentWindowGlobal }) =>
           currentWindowGlobal.getActor('MarionetteCommands')
             .executeScript(arguments[2], [], { sandboxName: null, timeout: 10000 })));`,
        begin,
        awaited(`return (${String(script)})();`),
        passed,
      ),

    /** The value of an expression where the content script of the tab in front runs. */
    inContentScript: (expression: string) =>
      run<unknown>(
        `${front}
         const actor = front.gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
         const args = [arguments[0], arguments[1]];
         return actor.executeScript(arguments[2], args, { sandboxName: 'system', timeout: 10000 });`,
        expression,
        awaited(
          `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
           const { sandbox } = ExtensionContent.getContextByExtensionId(arguments[0], window);
           const wrapped = '(async () => JSON.stringify({ value: await (' + arguments[1] + ') }))()';
           try {
             return JSON.parse(await Cu.evalInSandbox(wrapped, sandbox)).value;
           } catch (error) {
             return 'thrown: ' + error;
           }`,
        ),
      ),

    /** Writes a word as an input method does: composed step by step, and the last one taken. */
    compose: (...steps: string[]) =>
      run<void>(
        `${front}
         const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
         keyboard.beginInputTransactionForTests(front);
         const steps = arguments[1];
         for (const step of steps) {
           keyboard.setPendingCompositionString(step);
           keyboard.appendClauseToPendingComposition(step.length, keyboard.ATTR_RAW_CLAUSE);
           keyboard.setCaretInPendingComposition(step.length);
           keyboard.flushPendingComposition();
         }
         keyboard.commitCompositionWith(steps.at(-1));`,
        steps,
      ),

    /** The number on the icon, as text. */
    badgeText: () =>
      run<string>(`${action} return browserAction.action.getContextData(null).badgeText;`),

    /** Addresses of all open tabs. */
    tabs: () =>
      run<string[]>(
        `${front} return front.gBrowser.browsers.map(({ currentURI }) => currentURI.spec);`,
      ),

    /** Ends the event page, as the browser does with an idle one. False when none was running. */
    killBackground: async () => {
      if ((await state()) !== 'running') return false;
      await run(`${extension} await ${terminate};`);
      return true;
    },

    backgroundRuns: async () => (await state()) === 'running',

    /** Kills every event page that comes up from now on, some moments after its start. */
    keepKilling: () =>
      run<void>(
        `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
         ${extension}
         const killing = { kills: 0, ended: false };
         const run = async () => {
           while (!killing.ended) {
             if (extension.backgroundState === 'running') {
               await ${terminate};
               killing.kills += 1;
             }
             await new Promise((next) => setTimeout(next, Math.random() * 150));
           }
         };
         killing.done = run();
         globalThis.killing = killing;`,
      ),

    /** Ends that, and tells how many were killed. */
    stopKilling: () =>
      run<number>(
        `const { killing } = globalThis;
         killing.ended = true;
         await killing.done;
         return killing.kills;`,
      ),

    popup: outsideOfTabs(
      'src/popup/index.html',
      `${action} ${front} await browserAction.openPopup(front, true);`,
    ),

    sidebar: outsideOfTabs(
      'src/sidepanel/index.html',
      `${extension} ${front}
       const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
       await front.SidebarController.show(makeWidgetId(extension.id) + '-sidebar-action');`,
    ),
  };
}

export type FirefoxInside = ReturnType<typeof insideOf>;
