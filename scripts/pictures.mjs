import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { needChromium } from './set-up/browsers.mjs';
import { preparePackages } from './set-up/packages.mjs';
import { root, run, runMain } from './set-up/run.mjs';

/**
 * The pictures of the README: which stops of the tour, in which language and scheme.
 * @typedef {object} Round
 * @property {string} locale
 * @property {boolean} darkMode
 * @property {Partial<Record<import('./demo/tour.mjs').Stop, string>>} names
 */

/** @type {Round[]} */
const rounds = [
  {
    locale: 'en-US',
    darkMode: false,
    names: {
      welcome: 'welcome',
      card: 'panel-card',
      strip: 'panel-strip',
      popup: 'popup',
      today: 'dashboard-today',
      people: 'dashboard-people',
      person: 'dashboard-person',
      talk: 'dashboard-talk',
      introductions: 'dashboard-introductions',
      import: 'dashboard-import',
      review: 'dashboard-review',
    },
  },
  {
    locale: 'en-US',
    darkMode: true,
    names: { card: 'panel-card-dark', popup: 'popup-dark', people: 'dashboard-people-dark' },
  },
  {
    locale: 'de',
    darkMode: false,
    names: {
      welcome: 'welcome-de',
      card: 'panel-card-de',
      popup: 'popup-de',
      today: 'dashboard-today-de',
    },
  },
];

await runMain(async () => {
  await preparePackages();
  const executable = await needChromium();
  const code = await run(process.execPath, ['scripts/build.mjs', '--browser=chrome']);
  if (code !== 0) return code;
  const { launch } = await import('./browser/launch.mjs');
  const { demoSite } = await import('./demo/site.mjs');
  const { takeTour } = await import('./demo/tour.mjs');
  const pictures = join(root, 'docs/pictures');
  await mkdir(pictures, { recursive: true });
  for (const { locale, darkMode, names } of rounds) {
    const launched = await launch({
      executable,
      folder: join(root, 'dist/chrome'),
      headless: true,
      answer: demoSite,
      viewport: { width: 1280, height: 860 },
      extraArgs: ['--hide-scrollbars'],
      locale,
      darkMode,
    });
    try {
      await takeTour(launched, {
        locale,
        darkMode,
        pictureOf: (stop) => names[stop] && join(pictures, `${names[stop]}.png`),
      });
    } finally {
      await launched.close();
    }
  }
  console.log(`The pictures are in ${pictures}`);
  return 0;
});
