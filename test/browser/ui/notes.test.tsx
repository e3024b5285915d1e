import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Outcome } from '../../../src/domain/commands';
import { Refusal } from '../../../src/domain/refusal';
import {
  alert,
  box,
  button,
  fresh,
  keyboard,
  later,
  press,
  showCard,
  status,
} from './card-on-screen';
import { keptCard, newCard, note, outcome } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

test('a note is saved for the profile it was written beside', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await box('Add a note').fill('Sails.');
  await press('Save note');
  await expect.element(status()).toHaveTextContent('Note saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addNote',
    target: card.target,
    text: 'Sails.',
  });
  await expect.element(box('Add a note')).toHaveValue('');
});

test('Ctrl + Enter saves, and the writing goes on in the same place', async () => {
  const { run } = showCard(fresh(newCard()));
  await box('Add a note').fill('Sails.');
  await keyboard('{Control>}{Enter}{/Control}');
  await expect.element(status()).toHaveTextContent('Note saved.');
  expect(run).toHaveBeenCalledOnce();
  await expect.element(box('Add a note')).toHaveFocus();
});

test('Undo takes the note back and stays until then', async () => {
  const { run } = showCard(fresh(newCard()));
  await box('Add a note').fill('Sails.');
  await press('Save note');
  await press('Undo');
  await expect.element(status()).toHaveTextContent('Undone.');
  expect(run).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'undo' }));
  await expect.element(button('Undo')).not.toBeInTheDocument();
});

test('an empty note is refused in place', async () => {
  const { run } = showCard(fresh(newCard()));
  await press('Save note');
  await expect.element(alert()).toHaveTextContent('A note needs a few words.');
  await expect.element(box('Add a note')).toHaveAccessibleDescription('A note needs a few words.');
  await expect.element(box('Add a note')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(box('Add a note')).toHaveFocus();
  expect(run).not.toHaveBeenCalled();
});

test('what was typed stays when it is refused', async () => {
  const { run } = showCard(fresh(newCard()));
  run.mockRejectedValueOnce(new Refusal('text-too-long', [{ count: 20_000 }, { count: 20_001 }]));
  await box('Add a note').fill('A very long story');
  await press('Save note');
  await expect
    .element(alert())
    .toHaveTextContent('This is too long: 20,001 characters, and 20,000 fit.');
  await expect.element(box('Add a note')).toHaveValue('A very long story');
});

test('what was typed stays when nobody answers, and can be tried again', async () => {
  const { run } = showCard(fresh(newCard()));
  run.mockRejectedValueOnce(new Error('lost'));
  await box('Add a note').fill('Sails.');
  await press('Save note');
  await expect.element(alert()).toHaveTextContent('Could not save.');
  await expect.element(box('Add a note')).toHaveValue('Sails.');
  await press('Save note');
  await expect.element(status()).toHaveTextContent('Note saved.');
  await expect.element(alert()).not.toBeInTheDocument();
});

test('a double click saves one note', async () => {
  const { run } = showCard(fresh(newCard()));
  await box('Add a note').fill('Sails.');
  await button('Save note').dblClick();
  await expect.element(status()).toHaveTextContent('Note saved.');
  expect(run).toHaveBeenCalledOnce();
});

test('words typed while a note is being saved belong to the next one', async () => {
  const { run } = showCard(fresh(newCard()));
  const answer = later<Outcome>();
  run.mockReturnValueOnce(answer.promise);
  await box('Add a note').fill('Sails.');
  await press('Save note');
  await box('Add a note').fill('Sails. And rows');
  answer.resolve(outcome());
  await expect.element(box('Add a note')).toHaveValue(' And rows');
});

test('a note is edited in place', async () => {
  const { run } = showCard(fresh(keptCard()));
  await press('Edit note of 12 October');
  await box('Edit note of 12 October').fill('Moved it.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Note changed.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'editNote', text: 'Moved it.' }),
  );
  await expect.element(button('Edit note of 12 October')).toHaveFocus();
});

test('a note cannot be edited away, and Escape leaves it as it was', async () => {
  const { run } = showCard(fresh(keptCard()));
  await press('Edit note of 12 October');
  await box('Edit note of 12 October').fill('  ');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('A note needs a few words.');
  await keyboard('{Escape}');
  await expect.element(page.getByText('Moving the tide model')).toBeVisible();
  expect(run).not.toHaveBeenCalled();
});

test('a deleted note leaves the focus on Undo', async () => {
  const card = fresh(keptCard());
  const { run, update } = showCard(card);
  await press('Delete note of yesterday');
  expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'deleteNote' }));
  update({ ...card, notes: card.notes.slice(1) });
  await expect.element(status()).toHaveTextContent('Note deleted.');
  await expect.element(button('Undo')).toHaveFocus();
});

test('notes stand newest first, as plain text', async () => {
  const card = fresh(
    keptCard({ notes: [note(14, '2026-11-21', '<b>bold</b>'), note(13, '2025-01-02', 'old')] }),
  );
  showCard(card);
  const items = page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('Today');
  await expect.element(items.nth(0)).toHaveTextContent('<b>bold</b>');
  await expect.element(items.nth(1)).toHaveTextContent('2 January 2025');
});
