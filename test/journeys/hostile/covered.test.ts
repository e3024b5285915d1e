import type { Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, until, visitProfile } from '../support/extension';
import { pageHelpers, tricks, undoTricks } from './covering';
import {
  expectNoRequests,
  kept,
  launchHostile,
  livePanel,
  serveHostile,
  slug,
  stateOf,
  takesPointer,
} from './support';

let extension: Extension;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  extension = await launchHostile();
  serveHostile(extension, '');
  page = await extension.context.newPage();
  await visitProfile(page, slug);
  panel = await livePanel(page);
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Lured in.');
  await kept(extension, 'Lured in.');
  await page.bringToFront();
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

/** The four things a lure click could be meant for. */
const actions = (): [string, Locator][] => {
  const step = panel.getByRole('region', { name: 'Next step' });
  return [
    ['save a note', panel.getByRole('button', { name: 'Save note' })],
    ['delete a note', panel.getByRole('button', { name: /^Delete/ }).first()],
    ['done', step.getByRole('button', { name: 'Done' })],
    ['let go', step.getByRole('button', { name: 'Let go' })],
  ];
};

/** Where a button of the panel is on the page now, whatever the page did to the host. */
async function aim(button: Locator) {
  const host = await page.evaluate(() => {
    // Wherever the page hung it by now: the one empty element with a root that takes no other.
    const isHost = (element: Element) => {
      try {
        element.attachShadow({ mode: 'open' });
        return false;
      } catch {
        return element.shadowRoot === null;
      }
    };
    const all = [...document.querySelectorAll('html > div, .wrap > div')];
    const found = all.find((element) => element.childElementCount === 0 && isHost(element));
    const { left = 0, top = 0, width = 0 } = found?.getBoundingClientRect() ?? {};
    const drawn = found instanceof HTMLElement ? found.offsetWidth : width;
    return { left, top, scale: width / drawn };
  });
  const at = await button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  return { x: host.left + at.x * host.scale, y: host.top + at.y * host.scale };
}

/** Clicks where each button is, and presses it by key, without asking whether it takes that. */
async function tryEverything() {
  for (const [, button] of actions()) {
    const { x, y } = await aim(button);
    await page.mouse.click(x, y);
    await button.evaluate((element) => element.focus());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
  }
  await panel.getByRole('textbox', { name: 'Add a note' }).press('Control+Enter');
}

/** What a click that got through would have changed: the store, or a form that opened. */
const untouched = async () => ({
  state: await stateOf(extension),
  forms: await panel.locator('form').count(),
});

const inPage = (script: string) => page.evaluate(`{${pageHelpers} ${script}}; undefined`);

it.each(tricks)('%s: no click and no key does anything', async (_, trick) => {
  const before = await untouched();
  await page.bringToFront();
  await inPage(trick);
  try {
    await until('the panel to notice', async () => !(await takesPointer(panel)));
    await tryEverything();
  } finally {
    await inPage(undoTricks);
  }
  await livePanel(page);
  expect(await untouched()).toEqual(before);
  const text = panel.getByRole('textbox', { name: 'Add a note' });
  expect(await text.inputValue(), 'what was typed stays').toContain('Lured in.');
});

/** The next painted frames: within two of them a move is noticed. */
const painted = () =>
  page.evaluate(async () => {
    for (let n = 0; n < 4; n += 1) await new Promise(requestAnimationFrame);
  });

it('T31: a panel moved under the cursor takes no click, neither the first nor the second', async () => {
  await page.bringToFront();
  await livePanel(page);
  const before = await untouched();
  await page.bringToFront();
  for (const [, button] of actions()) {
    const { x, y } = await aim(button);
    const lure = { x: x - 420, y: y - 30 };
    await page.mouse.move(lure.x, lure.y);
    await inPage(`document.documentElement.style.transform = 'translate(-420px, -30px)'`);
    await painted();
    await page.mouse.click(lure.x, lure.y, { clickCount: 2 });
    await inPage(undoTricks);
    await painted();
  }
  await livePanel(page);
  expect(await untouched()).toEqual(before);
});

it('all four act on the first click as soon as nothing hides them', async () => {
  await page.bringToFront();
  await livePanel(page);
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('list', { name: 'Notes' }).getByText('Lured in.').waitFor();
  await panel
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await panel.getByText('Lured in.').waitFor({ state: 'detached' });
  const step = panel.getByRole('region', { name: 'Next step' });
  await step.getByRole('button', { name: 'Let go' }).click();
  await step.getByRole('button', { name: 'Done' }).waitFor({ state: 'detached' });
});

it('under a filter over the whole page the panel says that it takes no clicks, and where to go', async () => {
  const other = await extension.context.newPage();
  await visitProfile(other, slug);
  const filtered = await livePanel(other);
  const hint = filtered.getByText('it takes no clicks here');
  await other.evaluate(() => {
    document.documentElement.style.filter = 'invert(1)';
  });
  await hint.waitFor();
  await other.evaluate(() => {
    document.documentElement.style.filter = '';
  });
  await hint.waitFor({ state: 'hidden' });
  await other.close();
});
