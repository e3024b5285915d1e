import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CommandArgs, Outcome } from '../../../src/domain/commands';
import type { TodayList } from '../../../src/domain/today-list';
import { Today } from '../../../src/ui/prompt-list/today';
import { Results } from '../../../src/ui/results/results';
import { button, press, status } from './card-on-screen';
import { helpedDay, offeredDay, restingDay } from './days';
import { busyDay, outcome, todayList } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

function showDay(list: TodayList) {
  const run = vi.fn(async (_args: CommandArgs): Promise<Outcome> => outcome());
  show(
    <Results run={run}>
      <Today list={list} personHref={(id) => `#/people/${id}`} />
    </Results>,
  );
  return run;
}

const talks = () => page.getByRole('list', { name: 'Talks' });
const followUps = () => page.getByRole('list', { name: 'Follow-ups due' });
const warmUp = () => page.getByRole('group', { name: 'Warm up first' });
const offer = () => page.getByRole('region', { name: 'Nothing is due today.' });

test('a talk that is not prepared says so where it stands', async () => {
  showDay(helpedDay());
  await expect.element(talks()).toHaveTextContent('Prepare the talk with Jonas Reed');
  await expect.element(talks().getByRole('button', { name: 'Done' })).toBeVisible();
  await expect.element(page.getByText('1 follow-up', { exact: true })).toBeVisible();
});

test('beside a step that takes courage stands an easy one, once', async () => {
  showDay(helpedDay());
  await expect.element(warmUp()).toHaveTextContent('Write Lena Brook one easy line');
  await expect
    .element(warmUp().getByRole('link', { name: 'Why' }))
    .toHaveAttribute('href', expect.stringMatching(/#\/research\/aknin-sandstrom-2024$/));
});

test('the warm-up is done in place, for its own person', async () => {
  const run = showDay(helpedDay());
  await warmUp().getByRole('button', { name: 'Done' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done for Lena Brook.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'answerPrompt', rule: 'small-step' }),
  );
});

test('without courage needed there is nothing to warm up for', async () => {
  showDay(busyDay());
  await expect.element(followUps()).toBeVisible();
  expect(warmUp().elements()).toEqual([]);
});

test('a small step on a quiet day is an offer, not due and not counted', async () => {
  showDay(offeredDay());
  await expect.element(offer()).toHaveTextContent('Write Lena Brook one easy line');
  expect(followUps().elements()).toEqual([]);
  expect(page.getByText('1 follow-up').elements()).toEqual([]);
});

test('a pause says until when, keeps the talks, and can be ended', async () => {
  const run = showDay(restingDay());
  await expect.element(page.getByText('Resting until 7 December.')).toBeVisible();
  await expect.element(talks()).toBeVisible();
  await press('Start again now');
  await expect.element(status()).toHaveTextContent('Welcome back.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'changeSettings',
    settings: { pausedUntil: null },
  });
});

test('where nobody is kept yet, the way to a beginning is shown', async () => {
  showDay(todayList({ empty: true }));
  await expect
    .element(page.getByRole('link', { name: 'Who do you already know well?' }))
    .toHaveAttribute('href', expect.stringMatching(/#\/start$/));
});

test('a study leads to more about it', async () => {
  showDay(busyDay());
  await expect
    .element(page.getByRole('link', { name: 'Kumar & Epley 2018' }))
    .toHaveAttribute('href', expect.stringMatching(/#\/research\/kumar-epley-2018$/));
});
