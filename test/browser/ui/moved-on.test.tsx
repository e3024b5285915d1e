import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome } from '../../../src/domain/commands';
import { alert, box, button, fresh, later, press, showCard, status } from './card-on-screen';
import { newCard, outcome } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const mara = () => fresh(newCard());
const someoneElse = (name: string) => fresh(newCard({ name }));

test('a note that arrives after the page moved on says whom it went to', async () => {
  const { run, update } = showCard(mara());
  const answer = later<Outcome>();
  run.mockReturnValueOnce(answer.promise);
  await box('Add a note').fill('Sails.');
  await press('Save note');
  update(someoneElse('Jonas Reed'));
  answer.resolve(outcome('Mara Quill'));
  await expect.element(status()).toHaveTextContent('Saved to Mara Quill.');
  await expect.element(button('Undo')).toBeVisible();
});

test('a result says its person on the next profile, and is gone on the one after', async () => {
  const { update } = showCard(mara());
  await box('Add a note').fill('Sails.');
  await press('Save note');
  await expect.element(status()).toHaveTextContent('Note saved.');
  update(someoneElse('Jonas Reed'));
  await expect.element(status()).toHaveTextContent('Saved to Mara Quill.');
  update(someoneElse('Ines Vale'));
  await expect.element(status()).toHaveTextContent('');
});

test('a failure that arrives after the page moved on is not kept quiet', async () => {
  const card = mara();
  const { run, update } = showCard(card);
  const answer = later<Outcome>();
  run.mockReturnValueOnce(answer.promise);
  await box('Add a note').fill('Sails.');
  await press('Save note');
  update(someoneElse('Jonas Reed'));
  answer.reject(new Error('lost'));
  await expect.element(alert()).toHaveTextContent('Could not save for the person before.');
  update(card);
  await expect.element(box('Add a note')).toHaveValue('Sails.');
});
