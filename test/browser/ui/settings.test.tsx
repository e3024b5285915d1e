import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../../src/dashboard/settings-page';
import { addDays, civilTime } from '../../../src/domain/civil-day';
import { change } from '../../../src/messages/change';
import { currentDay } from '../../../src/ui/clock';
import { Results } from '../../../src/ui/results/results';
import { rows } from '../../unit/transfer/rows';
import { alert, button, field, press, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

function open(given: Partial<ReturnType<typeof fakeExtension>['state']> = {}) {
  const extension = fakeExtension(null);
  Object.assign(extension.state, given);
  show(
    <Results run={change}>
      <SettingsPage />
    </Results>,
  );
  return extension;
}

const chosen = ({ state }: ReturnType<typeof fakeExtension>) =>
  state.commands.map(({ args }) => (args.name === 'changeSettings' ? args.settings : args));
const withTime = (time: string) => ({
  dailyCap: 3,
  cadences: { 1: 30, 2: 90, 3: 0 },
  reconnectAfterYears: 3,
  quietDays: [],
  minutesAMonth: 600,
  reminderTime: civilTime(time),
});
const remind = () => page.getByRole('checkbox', { name: 'Remind me once a day' });

test.each([
  ['Know well: days', '14', { cadences: { 1: 14 } }],
  ['Know a little: days', '0', { cadences: { 2: 0 } }],
  ['Don’t know yet: days', '365', { cadences: { 3: 365 } }],
  ['Surprise hello after years', '5', { reconnectAfterYears: 5 }],
  ['Minutes a month', '300', { minutesAMonth: 300 }],
])('%s holds at once and can be undone', async (label, text, expected) => {
  const extension = open();
  await field(label).fill(text);
  await userEvent.keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('Saved.');
  await expect.element(button('Undo')).toBeVisible();
  expect(chosen(extension)).toEqual([expected]);
});

test.each(['', '-1', '1.5', 'often', '3651'])('“%s” is no number of days', async (text) => {
  const extension = open();
  await field('Know well: days').fill(text);
  await userEvent.tab();
  await expect.element(alert()).toHaveTextContent('Please enter a whole number from 0 to 3,650.');
  expect(chosen(extension)).toEqual([]);
});

test('the time a month says how many people it is enough for', async () => {
  open();
  await expect
    .element(page.getByText('You know 24 people well. Your time is enough for about 20.'))
    .toBeVisible();
});

test('a reminder asks for its permission at the click', async () => {
  const extension = open();
  await remind().click();
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(chosen(extension)).toEqual([{ reminderTime: '09:00' }]);
});

test.each([
  ['refused', async () => false],
  [
    'not even asked for',
    async () => {
      throw new Error('This function must be called during a user gesture');
    },
  ],
])('a permission that is %s is a plain word, and what to do', async (_, request) => {
  const extension = open();
  vi.spyOn(chrome.permissions, 'request').mockImplementation(request);
  await remind().click();
  await expect.element(alert()).toHaveTextContent('Your browser may not show notifications');
  await expect.element(alert()).toHaveTextContent('Tick the box again and choose Allow.');
  await expect.element(remind()).not.toBeChecked();
  expect(chosen(extension)).toEqual([]);
});

test('once it is allowed after all, nothing more is said of the refusal', async () => {
  const extension = open({ allows: false });
  await remind().click();
  await expect.element(alert()).toBeVisible();
  extension.state.allows = true;
  await remind().click();
  await expect.element(status()).toHaveTextContent('Saved.');
  await expect.element(alert()).not.toBeInTheDocument();
  expect(chosen(extension)).toEqual([{ reminderTime: '09:00' }]);
});

test('two quiet days chosen at once are two', async () => {
  const extension = open({ allowed: true, settings: withTime('09:00') });
  await expect.element(page.getByRole('checkbox', { name: 'Saturday' })).toBeVisible();
  for (const name of ['Saturday', 'Sunday']) {
    const found = page.getByRole('checkbox', { name }).element();
    if (found instanceof HTMLElement) found.click();
  }
  await vi.waitFor(() =>
    expect(chosen(extension)).toEqual([
      { quietDay: { weekday: 6, quiet: true } },
      { quietDay: { weekday: 7, quiet: true } },
    ]),
  );
});

test('the hour and the quiet days are chosen, and it is switched off again', async () => {
  const extension = open({ allowed: true, settings: withTime('09:00') });
  await field('From').selectOptions('07:00');
  await page.getByRole('checkbox', { name: 'Sunday' }).click();
  await remind().click();
  await vi.waitFor(() =>
    expect(chosen(extension)).toEqual([
      { reminderTime: '07:00' },
      { quietDay: { weekday: 7, quiet: true } },
      { reminderTime: null },
    ]),
  );
});

test('a permission that was taken back shows as no reminder', async () => {
  open({ settings: withTime('09:00') });
  await expect.element(remind()).not.toBeChecked();
  await expect
    .element(
      page.getByText('A reminder is set, but your browser may no longer show notifications.'),
    )
    .toBeVisible();
});

test('everything pauses until a day that lies ahead', async () => {
  const extension = open();
  await field('Until').fill(currentDay());
  await press('Pause');
  await expect.element(alert()).toHaveTextContent('This day has passed.');
  const until = addDays(currentDay(), 10);
  await field('Until').fill(until);
  await press('Pause');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(chosen(extension)).toEqual([{ pausedUntil: until }]);
});

test('a pause can be ended', async () => {
  const pausedUntil = addDays(currentDay(), 10);
  const extension = open({ settings: { ...withTime('09:00'), pausedUntil } });
  await press('Start again now');
  await expect.element(status()).toHaveTextContent('Welcome back.');
  expect(chosen(extension)).toEqual([{ pausedUntil: null }]);
});

test('how old the last backup is stands where it says where notes are, with the way to a new one', async () => {
  open({ lastBackup: { day: addDays(currentDay(), -20), changes: 1 }, changes: 9, rows });
  await expect.element(page.getByText('Last backup: 20 days ago')).toBeVisible();
  await expect.element(page.getByText('Much has changed since the last backup.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Import & export' }))
    .toHaveAttribute('href', '#/transfer');
});
