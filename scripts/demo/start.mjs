import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launch } from '../browser/launch.mjs';
import { root } from '../set-up/run.mjs';
import { demoSite, profileAddress } from './site.mjs';
import { settleIn, takeTour } from './tour.mjs';

const folder = join(root, 'dist/chrome');

/** True when a window can be opened here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens a browser window on the demo site and resolves when the user has closed it, or on Ctrl+C.
 * @param {string} executable
 */
export async function openDemo(executable) {
  // Wide enough for the panel to stand beside the page as a card, where the screen is.
  const extraArgs = ['--window-size=1840,1040', '--start-maximized'];
  const launched = await launch({
    executable,
    folder,
    headless: false,
    answer: demoSite,
    extraArgs,
  });
  const { context, extensionId, close } = launched;
  try {
    const closed = new Promise((resolve) => {
      context.once('close', resolve);
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    const [profile] = context.pages();
    if (!profile) throw new Error('The browser opened no tab.');
    await settleIn(launched);
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/src/dashboard/index.html`);
    await profile.goto(profileAddress('mara-quill'));
    await profile.bringToFront();
    console.log(
      'Wellkept is open on a demo site of invented people; nothing leaves this machine. Close the window or press Ctrl+C to end.',
    );
    await closed;
  } finally {
    await close();
  }
}

/**
 * Plays the same tour without a window and says where its pictures are.
 * @param {string} executable
 */
export async function playDemo(executable) {
  console.log('There is no display here, so the tour is played without a window.');
  const pictures = join(root, 'test-results/tour');
  await mkdir(pictures, { recursive: true });
  const extraArgs = ['--hide-scrollbars'];
  const viewport = { width: 1280, height: 860 };
  const options = { executable, folder, headless: true, answer: demoSite, viewport, extraArgs };
  const launched = await launch(options);
  let count = 0;
  try {
    await takeTour(launched, {
      pictureOf: (stop) => {
        count += 1;
        const path = join(pictures, `${count}-${stop}.png`);
        console.log(`  ${relative(root, path)}`);
        return path;
      },
    });
  } finally {
    await launched.close();
  }
  console.log(`The tour’s ${count} pictures are in ${pictures}`);
}
