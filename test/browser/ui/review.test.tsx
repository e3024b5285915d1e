import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReviewPage } from '../../../src/dashboard/review/review-page';
import { press } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { emptyReview, goodReview, stillReview } from './reviews';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

function open(review = goodReview()) {
  const extension = fakeExtension(null);
  extension.state.review = review;
  show(<ReviewPage />);
  return extension;
}

const picture = (name: RegExp) => page.getByRole('img', { name });
const table = (name: string) => page.getByRole('table', { name });

test('each picture says in words what it shows', async () => {
  open();
  await expect
    .element(picture(/^From contacts to conversations/))
    .toHaveAccessibleName(
      'From contacts to conversations. People you keep: 188; You have talked: 31; This quarter: 9',
    );
  await expect
    .element(picture(/^10 conversations in 12 weeks\. Week from: 7 Sept: 1; 28 Sept: 2;/))
    .toBeVisible();
});

test('the pictures are tables for who likes tables better', async () => {
  open();
  await press('Show as tables');
  await expect
    .element(table('From contacts to conversations').getByRole('row', { name: /^You have talked/ }))
    .toHaveTextContent('31');
  await expect.element(table('Conversations a week').getByRole('row')).toHaveLength(13);
  expect(page.getByRole('img').elements()).toEqual([]);
});

test('it says by level what there is time for, with the numbers it rests on', async () => {
  open();
  await expect
    .element(table('By how well you know them').getByRole('row', { name: /^Know well/ }))
    .toHaveTextContent('Know well246');
  await expect
    .element(page.getByText('You know 24 people well. Your time is enough for about 20.'))
    .toHaveTextContent('600 minutes a month; we reckon 30 minutes a contact, every 30 days');
});

test('thanks, loops and introductions are counted, and what changed is one sentence', async () => {
  open();
  await expect.element(page.getByText('7 of 9 conversations')).toBeVisible();
  await expect.element(page.getByText('2 open, 5 closed in twelve weeks')).toBeVisible();
  await expect.element(page.getByText('3 received, 1 made')).toBeVisible();
  await expect.element(page.getByText('You had 6 conversations in the last four')).toBeVisible();
});

test('a quiet time has no empty picture without words', async () => {
  open(stillReview());
  await expect.element(picture(/^0 conversations in 12 weeks\.$/)).toBeVisible();
  await expect.element(page.getByText('No talks to thank for')).toBeVisible();
});

test('before anybody is kept it shows the way to a beginning', async () => {
  open(emptyReview());
  await expect
    .element(page.getByRole('link', { name: 'Who do you already know well?' }))
    .toBeVisible();
  expect(page.getByRole('img').elements()).toEqual([]);
});
