import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HelpPage } from '../../../src/dashboard/help/help-page';
import { change } from '../../../src/messages/change';
import { currentDay } from '../../../src/ui/clock';
import { Results } from '../../../src/ui/results/results';
import { box, press, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { help } from './open-matters';
import { maraId } from './people';
import { clearPage, show } from './setting';
import { fewHelps, manyHelps } from './ways';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

function open(ledger = fewHelps) {
  const extension = fakeExtension(null);
  extension.state.ledger = ledger;
  show(
    <Results run={change}>
      <HelpPage />
    </Results>,
  );
  return extension;
}

const lines = (name: string) => page.getByRole('list', { name }).getByRole('listitem');
const filter = (name: string) => page.getByRole('radio', { name, exact: true });

test('what is not told yet stands first', async () => {
  open();
  await expect
    .element(page.getByRole('heading', { name: 'Help and thanks', exact: true }))
    .toBeVisible();
  await expect.element(filter('Not told yet')).toBeChecked();
  await expect.element(lines('Help you got')).toHaveLength(1);
  await expect.element(lines('Help you got')).toHaveTextContent('a look at my paper');
  await expect
    .element(lines('Help you got').getByRole('link', { name: 'Mara Quill' }))
    .toHaveAttribute('href', `#/people/${maraId}`);
});

test('all of it tells what came of it and when it was told', async () => {
  open();
  await filter('All').click();
  await expect.element(lines('Help you got')).toHaveLength(2);
  const told = lines('Help you got').nth(1);
  await expect.element(told).toHaveTextContent('What came of it: I met the harbour master.');
  await expect.element(told).toHaveTextContent('You told them on 12 November.');
});

test('help that was given has a list of its own', async () => {
  open();
  await filter('Help you gave').click();
  await expect.element(page.getByText('You know what came of all your help.')).toBeVisible();
  await filter('All').click();
  await expect.element(lines('Help you gave')).toHaveTextContent('They told you on 15 November.');
});

test('what came of it is written in place, and can be undone', async () => {
  const { state } = open();
  await press('What came of it: a look at my paper');
  await box('What came of it').fill('It is printed.');
  await page.getByRole('checkbox', { name: 'I told them' }).click();
  await press('Save');
  await expect.element(status().last()).toHaveTextContent('Noted.');
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(state.commands.map(({ args }) => args)).toEqual([
    {
      name: 'recordProgress',
      progress: {
        of: 'help',
        helpId: help().id,
        outcome: 'It is printed.',
        told: true,
        day: currentDay(),
      },
    },
  ]);
});

test('when everybody knows, it says so kindly', async () => {
  open(fewHelps.slice(1));
  await expect.element(page.getByText('Everybody knows what came of their help.')).toBeVisible();
});

test('with none it says how to begin', async () => {
  open([]);
  await filter('All').click();
  await expect.element(page.getByText('No help noted yet.')).toBeVisible();
});

test('a long ledger comes a hundred at a time', async () => {
  const { sendMessage } = open(manyHelps(250));
  await expect.element(page.getByText('250 entries')).toBeVisible();
  const count = () => document.querySelectorAll('.ledger > li').length;
  await expect.poll(count).toBe(100);
  await press('Show more');
  await expect.poll(count).toBe(200);
  await press('Show more');
  await expect.poll(count).toBe(250);
  await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  for (const [{ args }] of sendMessage.mock.calls) {
    expect(args).toEqual([expect.objectContaining({ limit: 100 })]);
  }
});
