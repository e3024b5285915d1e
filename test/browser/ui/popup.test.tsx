import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '../../../src/domain/civil-day';
import type { TodayList } from '../../../src/domain/today-list';
import { Popup } from '../../../src/popup/popup';
import { currentDay } from '../../../src/ui/clock';
import { fresh } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { busyDay, keptCard, maraId } from './people';
import { clearPage, show } from './setting';

beforeEach(async () => {
  clearPage();
  await page.viewport(380, 900);
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

test('on a profile its card stands first, then the day', async () => {
  const { sendMessage } = fakeExtension(fresh(keptCard()));
  show(<Popup />);
  await expect
    .element(page.getByRole('heading', { name: 'Mara Quill', exact: true }))
    .toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  const headings = [...document.querySelectorAll('h1, h2')].map((one) => one.textContent);
  expect(headings).toEqual(['Wellkept', 'Mara Quill', 'Today']);
  expect(sendMessage).toHaveBeenCalledWith({ request: 'getCardInTab', args: [7] });
});

test('elsewhere it shows the day and the way to everything else', async () => {
  fakeExtension(null);
  show(<Popup />);
  await expect.element(page.getByRole('list', { name: 'Follow-ups due' })).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Find a person' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Open dashboard' }))
    .toHaveAttribute('href', '/src/dashboard/index.html');
  await expect
    .element(page.getByRole('link', { name: 'Suggest a call or a coffee to Mara Quill' }))
    .toHaveAttribute('href', `/src/dashboard/index.html#/people/${maraId}`);
});

test('a message is drafted in it with nothing cut off, and logged by keyboard', async () => {
  const { state } = fakeExtension(fresh(keptCard()));
  show(<Popup />);
  await page.getByRole('button', { name: 'Draft a message' }).click();
  await page.getByLabelText('Template').selectOptions('Harbour');
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await message.fill('Thank you for the tide tables.');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(380);
  await userEvent.tab();
  while (document.activeElement?.textContent !== 'I sent it') await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Logged.');
  expect(state.commands.map(({ args }) => args.name)).toEqual(['logInteraction']);
});

test('its head is there before any answer', async () => {
  const { sendMessage } = fakeExtension(null);
  sendMessage.mockReturnValue(new Promise(() => {}));
  show(<Popup />);
  expect(document.querySelector('h1')?.textContent).toBe('Wellkept');
});

const quiet = (): TodayList => ({ ...busyDay(), prompts: [], talks: [], more: false });
const followUps = () => page.getByRole('list', { name: 'Follow-ups due' });

test('the day as it was after the last change is there before the background answers', async () => {
  const { state, sendMessage } = fakeExtension(null);
  state.atHand = { ...busyDay(), day: currentDay() };
  sendMessage.mockReturnValue(new Promise(() => {}));
  show(<Popup />);
  await expect.element(followUps()).toBeVisible();
});

test('what the store says takes its place', async () => {
  const { state } = fakeExtension(null);
  state.atHand = { ...busyDay(), day: currentDay() };
  state.list = quiet();
  show(<Popup />);
  await vi.waitFor(() => expect(followUps().query()).toBeNull());
});

test('a list of another day is never shown', async () => {
  const { state, sendMessage } = fakeExtension(null);
  state.atHand = { ...busyDay(), day: addDays(currentDay(), -1) };
  state.list = quiet();
  const shown = vi.fn();
  const watch = new MutationObserver(() => followUps().query() && shown());
  watch.observe(document, { childList: true, subtree: true });
  show(<Popup />);
  await vi.waitFor(() =>
    expect(sendMessage).toHaveBeenCalledWith({ request: 'getSettings', args: [] }),
  );
  await vi.waitFor(() => expect(document.querySelector('h2')?.textContent).toBe('Today'));
  watch.disconnect();
  expect(shown).not.toHaveBeenCalled();
});

test('a day that cannot be loaded is said calmly', async () => {
  const { sendMessage } = fakeExtension(null);
  sendMessage.mockRejectedValue(new Error('broken'));
  show(<Popup />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Could not load.');
});

test('a click opens the side panel of its window, with nothing waited for', async () => {
  const { openSidePanel } = fakeExtension(null);
  const close = vi.spyOn(window, 'close').mockReturnValue();
  show(<Popup />);
  await expect.element(page.getByRole('button', { name: 'Open the side panel' })).toBeVisible();
  page
    .getByRole('button', { name: 'Open the side panel' })
    .element()
    .dispatchEvent(new MouseEvent('click'));
  expect(openSidePanel).toHaveBeenCalledWith({ windowId: -2 });
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

test('who chose the side panel is told what it is for', async () => {
  const { state } = fakeExtension(null);
  state.placement = 'side-panel';
  show(<Popup />);
  await expect.element(page.getByText('stay beside the page in the side panel')).toBeVisible();
});
