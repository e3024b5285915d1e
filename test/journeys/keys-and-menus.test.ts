import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Extension,
  launchExtension,
  openSidePanel,
  panelOf,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
let page: Page;
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
  page = await extension.context.newPage();
  await visitProfile(page, 'mara-quill');
});
afterEach(() => extension.close());

/**
 * Fires an event of the browser's in the worker: its own keys, menus and address bar are out of
 * reach in tests. Such an event is no act of the user's, so it opens no side panel.
 */
async function fire(event: 'key' | 'menu' | 'address', ...args: unknown[]) {
  const worker = await until('the worker', () => extension.context.serviceWorkers()[0]);
  await worker.evaluate(
    async ([which, given]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const events = {
        key: chrome.commands.onCommand,
        menu: chrome.contextMenus.onClicked,
        address: chrome.omnibox.onInputEntered,
      };
      const target: unknown = events[which];
      const all = which === 'address' ? given : [...given, tab];
      Reflect.apply(Reflect.get(Object(target), 'dispatch'), target, all);
    },
    [event, args] as const,
  );
}

const focused = (panel: { evaluate(work: () => string): Promise<string> }) =>
  panel.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
  );

it('the key for a note puts the cursor from the page into the note box', async () => {
  const panel = await panelOf(page);
  await panel.getByRole('textbox', { name: 'Add a note' }).waitFor();
  await fire('key', 'note');
  await until('the focus', async () => (await focused(panel)) === 'TEXTAREA');
  await page.keyboard.type('Loves tide tables');
  expect(await panel.getByRole('textbox', { name: 'Add a note' }).inputValue()).toBe(
    'Loves tide tables',
  );
});

it('the key for a conversation opens the folded panel with its form', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const panel = await panelOf(page);
  await panel.getByRole('button').waitFor();
  await fire('key', 'log');
  await panel.getByRole('combobox', { name: 'Kind' }).waitFor();
  await until('the focus', async () => (await focused(panel)) === 'SELECT');
});

it('“Keep this person” keeps the one in the tab, says so, and can be undone', async () => {
  const panel = await panelOf(page);
  await panel.getByRole('textbox', { name: 'Add a note' }).waitFor();
  await fire('menu', { menuItemId: 'keep.page' });
  await panel.getByRole('status').getByText('Mara Quill is kept.').waitFor();
  await fire('address', 'mara', 'newForegroundTab');
  const opened = await until('the person’s page', () =>
    extension.context.pages().find((one) => /#\/people\/[0-9a-f-]{36}$/.test(one.url())),
  );
  await opened.getByRole('heading', { name: 'Mara Quill' }).waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await opened.getByRole('heading', { name: 'This person is no longer kept' }).waitFor();
});

it('“Keep this person” on a link shows them in the side panel, until one goes back', async () => {
  const side = await openSidePanel(extension, page);
  await side.find('heading', 'Mara Quill');
  const linkUrl = 'https://www.linkedin.com/in/jonas-reed/';
  await fire('menu', { menuItemId: 'keep.link', linkUrl });
  await side.find('heading', 'linkedin.com/in/jonas-reed');
  expect(await side.text()).toContain('linkedin.com/in/jonas-reed is kept.');
  await side.click('button', 'Back to this tab');
  await side.find('heading', 'Mara Quill');
});
