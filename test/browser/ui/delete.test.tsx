import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PersonPage } from '../../../src/dashboard/person-page';
import { SettingsPage } from '../../../src/dashboard/settings-page';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { rows } from '../../unit/transfer/rows';
import { alert, button, field, fresh, keyboard, press, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { keptCard, maraId } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

type Fake = ReturnType<typeof fakeExtension>;
const commands = ({ state }: Fake) => state.commands.map(({ args }) => args);

function person() {
  const extension = fakeExtension(fresh(keptCard()));
  extension.state.records = { ...extension.state.records, notes: 2, introductions: 1 };
  show(
    <Results run={change} shown="mara">
      <PersonPage personId={maraId} />
    </Results>,
  );
  return extension;
}

test('what goes with a person is counted before, and the page says it afterwards', async () => {
  const extension = person();
  await press('Delete this person');
  await expect.element(page.getByText('2 notes')).toBeVisible();
  await expect.element(page.getByText('1 introduction', { exact: true })).toBeVisible();
  expect(commands(extension)).toEqual([]);
  await press('Delete Mara Quill');
  expect(commands(extension)).toEqual([{ name: 'deletePerson', personId: maraId }]);
  extension.change(null);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('no longer kept');
  await expect
    .element(status())
    .toHaveTextContent('Mara Quill and everything about them is deleted.');
  await expect.element(button('Undo')).toHaveFocus();
});

test('Escape takes nothing away', async () => {
  const extension = person();
  await press('Delete this person');
  await expect.element(button('Delete Mara Quill')).toBeVisible();
  await expect.element(button('Cancel')).toHaveFocus();
  await keyboard('{Escape}');
  await expect.element(button('Delete this person')).toHaveFocus();
  expect(commands(extension)).toEqual([]);
});

test('the timeline can be narrowed to a kind', async () => {
  person();
  const timeline = page.getByRole('list', { name: 'What happened' });
  await expect.element(timeline.getByText('Talked about the tide tables.')).toBeVisible();
  await page.getByRole('radio', { name: 'In writing' }).click();
  await expect.element(timeline.getByText('Thanks for the book tip!')).toBeVisible();
  expect(timeline.getByText('Talked about the tide tables.').elements()).toEqual([]);
  await page.getByRole('radio', { name: 'Notes' }).click();
  await expect.element(timeline.getByText('Says the harbour board meets in spring.')).toBeVisible();
});

function settings() {
  const extension = fakeExtension(null);
  extension.state.rows = rows;
  show(
    <Results run={change}>
      <SettingsPage />
    </Results>,
  );
  return extension;
}

test('everything is deleted only after its word was typed, and a backup is offered first', async () => {
  const extension = settings();
  await press('Delete everything …');
  await expect.element(button('Save a backup')).toHaveFocus();
  await press('Delete everything now');
  await expect.element(alert()).toHaveTextContent('Please type the word “delete” first.');
  expect(commands(extension)).toEqual([]);
  await field('Type “delete” to confirm').fill('Delete ');
  await keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('Everything is deleted.');
  expect(commands(extension)).toEqual([{ name: 'deleteEverything' }]);
  await expect.element(button('Undo')).toHaveFocus();
});

test('look and language are chosen, and the keys are listed as the browser has them', async () => {
  const extension = settings();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  expect(commands(extension)).toEqual([
    { name: 'changeSettings', settings: { appearance: 'dark' } },
    { name: 'changeSettings', settings: { language: 'de' } },
  ]);
  await expect.element(page.getByText('Write a note on this person')).toBeVisible();
  await expect.element(page.getByText('Alt+Shift+J')).toBeVisible();
  await expect.element(page.getByText(/All of it takes .* MB/)).toBeVisible();
});
