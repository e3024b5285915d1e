import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StartPage } from '../../../src/dashboard/start/start-page';
import { addDays } from '../../../src/domain/civil-day';
import type { CommandArgs, Outcome } from '../../../src/domain/commands';
import { Refusal } from '../../../src/domain/refusal';
import { currentDay } from '../../../src/ui/clock';
import { Results } from '../../../src/ui/results/results';
import { alert, box, button, press, status } from './card-on-screen';
import { outcome } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  location.hash = '';
});

function open() {
  const { person: _, ...done } = outcome();
  const run = vi.fn(async (_args: CommandArgs): Promise<Outcome> => done);
  show(
    <Results run={run}>
      <StartPage />
    </Results>,
  );
  return run;
}

const names = () => box('Names, one a line');
const choice = (name: string) => page.getByRole('checkbox', { name });
const in_ = (days: number) => addDays(currentDay(), days);

test('three come in the first week, the others from the week after, one a day', async () => {
  const run = open();
  await names().fill('Mara Quill\n Ines  Vale\n\nJonas Reed\nLena Brook\nMara Quill');
  await expect.element(page.getByText('4 people')).toBeVisible();
  await press('Next');
  await choice('Ines Vale').click();
  await choice('Lena Brook').click();
  await press('Begin');
  await expect.element(status()).toHaveTextContent('A good beginning: 4 people kept.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addPeople',
    people: [
      { name: 'Mara Quill', level: 1 },
      { name: 'Jonas Reed', level: 1, pausedUntil: in_(2) },
      { name: 'Lena Brook', level: 1, pausedUntil: in_(4) },
      { name: 'Ines Vale', level: 1, pausedUntil: in_(7) },
    ],
  });
  expect(location.hash).toBe('#/today');
});

test('no more than three can be chosen', async () => {
  open();
  await names().fill('A\nB\nC\nD');
  await press('Next');
  await expect.element(choice('D')).toBeDisabled();
  await choice('A').click();
  await expect.element(choice('D')).toBeEnabled();
});

test('one more name can be added, one by one', async () => {
  const run = open();
  await names().fill('Mara Quill');
  await press('Next');
  await box('Another name').fill('Ines Vale');
  await press('Add');
  await choice('Ines Vale').click();
  await press('Begin');
  expect(run).toHaveBeenCalledWith(
    expect.objectContaining({
      people: [
        { name: 'Mara Quill', level: 1 },
        { name: 'Ines Vale', level: 1, pausedUntil: in_(2) },
      ],
    }),
  );
});

test('without a name it asks for one, and what was typed stays when one goes back', async () => {
  open();
  await press('Next');
  await expect.element(alert()).toHaveTextContent('A name is needed here.');
  await names().fill('Mara Quill');
  await press('Next');
  await press('Back');
  await expect.element(names()).toHaveValue('Mara Quill');
});

test('a failure keeps everything and says so', async () => {
  const run = open();
  run.mockRejectedValueOnce(new Refusal('name-too-long', [{ count: 200 }]));
  await names().fill('Mara Quill');
  await press('Next');
  await press('Begin');
  await expect.element(alert()).toHaveTextContent('This name is too long');
  expect(location.hash).toBe('');
});

test('it can be left', async () => {
  open();
  await expect
    .element(page.getByRole('link', { name: 'Not now' }))
    .toHaveAttribute('href', '#/today');
});
