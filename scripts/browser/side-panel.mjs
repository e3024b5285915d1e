import { Channel } from './channel.mjs';
import { openPopup, Surface } from './popup.mjs';
import { until } from './until.mjs';

/**
 * Opens the real side panel of the window of `page`, by the button in the popup: browsers open it
 * for nothing but an act of the user's.
 * @param {import('./launch.mjs').Launched} launched
 * @param {import('playwright').Page} page
 * @param {{ darkMode?: boolean, button?: string }} [options] `button`: its name in another language
 * @returns {Promise<Surface>}
 */
export async function openSidePanel(launched, page, options = {}) {
  const { darkMode = false, button = 'Open the side panel' } = options;
  const { context, extensionId } = launched;
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  const session = await browser.newBrowserCDPSession();
  const all = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ url }) =>
      url.startsWith(`chrome-extension://${extensionId}/src/sidepanel/`),
    );
  };
  const before = new Set((await all()).map(({ targetId }) => targetId));
  const popup = await openPopup(launched, page);
  await popup.click('button', button);
  const { targetId } = await until('the side panel to open', async () =>
    (await all()).find((target) => !before.has(target.targetId)),
  );
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const panel = new Surface(new Channel(session, sessionId));
  await panel.wear(darkMode);
  // Its first document is an empty one.
  await until('the side panel to load', () =>
    panel.evaluate('Boolean(document.querySelector("main"))'),
  );
  return panel;
}
