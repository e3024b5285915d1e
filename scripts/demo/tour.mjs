import { openPopup } from '../browser/popup.mjs';
import { until } from '../browser/until.mjs';
import { inExtensionPage } from '../browser/worker.mjs';
import { demoExport } from './export.mjs';
import { fillWithSampleData } from './sample-data.mjs';
import { profileAddress } from './site.mjs';
import { wordsIn } from './words.mjs';

/**
 * @typedef {import('../browser/launch.mjs').Launched} Launched
 * @typedef {import('playwright').Page} Page
 * @typedef {'welcome' | 'card' | 'strip' | 'pill' | 'moved-on' | 'popup' | 'today' | 'people' | 'person' | 'talk' | 'introductions' | 'import' | 'review'} Stop
 */

/**
 * @typedef {object} TourOptions
 * @property {string} [locale]
 * @property {boolean} [darkMode]
 * @property {(stop: Stop) => string | undefined} pictureOf where a stop's picture goes; none is
 *   taken where it gives nothing
 */

/** The three sizes the panel has by the room beside the page, in common windows. */
const windows = {
  card: { width: 1920, height: 1000 },
  strip: { width: 1512, height: 860 },
  pill: { width: 1366, height: 768 },
};

/**
 * The welcome that opens by itself at install.
 * @param {Launched} launched
 */
export function welcomePage({ context }) {
  const isWelcome = (/** @type {Page} */ page) => page.url().endsWith('/src/welcome/index.html');
  return until('the welcome', () => context.pages().find(isWelcome));
}

/**
 * Makes the choice of the welcome as the user does, and puts the sample data in.
 * @param {Launched} launched
 * @param {string} [locale]
 */
export async function settleIn(launched, locale = 'en') {
  const say = wordsIn(locale);
  const page = await welcomePage(launched);
  await page.getByRole('radio', { name: say('placement_page') }).check();
  await page.getByRole('button', { name: say('welcome_start') }).click();
  await page.getByRole('heading', { name: say('welcome_started') }).waitFor();
  await inExtensionPage(launched, fillWithSampleData);
}

/**
 * Waits until the panel stands still, beside the page and at its full height.
 * @param {Page} page
 * @param {(size: { width: number, height: number }) => boolean} fits
 */
async function panelStands(page, fits) {
  let before = '';
  await until('the panel to stand still', async () => {
    const frame = page.frames().find((candidate) => candidate.url().includes('/src/panel/'));
    const size = await frame?.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const now = JSON.stringify(size);
    const still = now === before;
    before = now;
    return size && still && size.height > 20 && fits(size);
  });
}

/**
 * @param {Launched} launched
 * @param {TourOptions} options
 */
async function showPanel({ context }, { pictureOf }) {
  const page = await context.newPage();
  /** @param {Stop} stop */
  const picture = async (stop) => {
    const path = pictureOf(stop);
    if (path) await page.screenshot({ path, animations: 'disabled' });
  };
  await page.setViewportSize(windows.card);
  await page.goto(profileAddress('mara-quill'));
  await panelStands(page, ({ width, height }) => width >= 300 && height > 400);
  await picture('card');
  await page.setViewportSize(windows.strip);
  await panelStands(page, ({ width }) => width >= 130 && width < 300);
  await picture('strip');
  await page.setViewportSize(windows.pill);
  await panelStands(page, ({ width }) => width < 150);
  await picture('pill');
  await page.setViewportSize(windows.card);
  await page.getByRole('link', { name: 'Jonas Reed' }).click();
  await page.waitForFunction(() => document.title.startsWith('Jonas Reed'));
  await panelStands(page, ({ width, height }) => width >= 300 && height > 400);
  await picture('moved-on');
  return page;
}

/**
 * @param {Launched} launched
 * @param {Page} page
 * @param {TourOptions} options
 */
async function showPopup(launched, page, { pictureOf, darkMode = false, locale = 'en' }) {
  const path = pictureOf('popup');
  if (!path) return;
  await page.goto(profileAddress('ines-vale'));
  await panelStands(page, ({ width }) => width >= 300);
  const popup = await openPopup(launched, page, { darkMode });
  await popup.find('heading', wordsIn(locale)('today_heading'));
  await popup.find('heading', 'Ines Vale');
  await popup.screenshot(path);
}

/**
 * @param {Launched} launched
 * @param {TourOptions} options
 */
async function showDashboard({ context, extensionId }, { pictureOf, locale = 'en' }) {
  const say = wordsIn(locale);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  const address = `chrome-extension://${extensionId}/src/dashboard/index.html`;
  /** @param {Stop} stop */
  const picture = async (stop) => {
    const path = pictureOf(stop);
    if (path) await page.screenshot({ path, animations: 'disabled' });
  };
  await page.goto(`${address}#/today`);
  await page.getByRole('main').getByText('Lena Brook').first().waitFor();
  await picture('today');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Priya Raman' })
    .getByRole('link')
    .last()
    .click();
  await page.getByText('What did you take out last, and why?').waitFor();
  await picture('talk');
  await page.goto(`${address}#/introductions`);
  await page.getByRole('radio', { name: say('introductions_picture') }).check();
  await page.getByRole('treeitem', { name: /^Kwame Mensah/ }).click();
  await picture('introductions');
  await page.goto(`${address}#/transfer`);
  await page.getByLabel(say('import_field')).setInputFiles(demoExport());
  await page.getByRole('button', { name: say('import_do') }).waitFor();
  await picture('import');
  await page.goto(`${address}#/review`);
  await page.getByRole('main').getByRole('img').first().waitFor();
  await picture('review');
  await page.goto(`${address}#/people`);
  const line = page.getByRole('main').getByRole('link', { name: 'Jonas Reed' });
  await line.waitFor();
  await picture('people');
  await line.click();
  await page.getByRole('heading', { name: 'Jonas Reed', exact: true }).waitFor();
  await page.getByText('On drones for the high piers.').waitFor();
  await picture('person');
}

/**
 * Plays the tour in a headless browser, from the welcome to a person's page.
 * @param {Launched} launched
 * @param {TourOptions} options
 */
export async function takeTour(launched, options) {
  const welcome = await welcomePage(launched);
  await welcome.setViewportSize({ width: 1280, height: 860 });
  await welcome.getByRole('radio').first().waitFor();
  const path = options.pictureOf('welcome');
  if (path) await welcome.screenshot({ path, animations: 'disabled' });
  await settleIn(launched, options.locale);
  const page = await showPanel(launched, options);
  await showPopup(launched, page, options);
  await showDashboard(launched, options);
}
