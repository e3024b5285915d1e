import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { box, button, fresh, keyboard, press, showCard } from './card-on-screen';
import { keptCard, newCard, note } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

test('unsent text is there when the card opens, without drawing the focus', async () => {
  showCard(fresh(newCard({ draft: { note: 'Half a thou', log: 'We spoke of' } })));
  await expect.element(box('Add a note')).toHaveValue('Half a thou');
  await expect.element(box('What was said')).toHaveValue('We spoke of');
  expect(document.activeElement).toBe(document.body);
});

test('typing is kept soon after, once for several letters', async () => {
  const card = fresh(newCard());
  const { saveDraft } = showCard(card);
  await box('Add a note').click();
  await keyboard('Sai');
  await vi.waitFor(() =>
    expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, { note: 'Sai', log: '' }),
  );
  expect(saveDraft.mock.calls.length).toBeLessThan(3);
});

test('typing is kept at once when the page goes away', async () => {
  const card = fresh(newCard());
  const { saveDraft } = showCard(card);
  await box('Add a note').fill('Sails');
  dispatchEvent(new Event('pagehide'));
  expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, { note: 'Sails', log: '' });
});

test('news of the same person neither overwrites what is typed nor moves the focus', async () => {
  const card = fresh(newCard());
  const { update } = showCard(card);
  await box('Add a note').fill('Sails');
  update({ ...keptCard(), draftKey: card.draftKey, draft: { note: 'older', log: '' } });
  await expect.element(page.getByText('Says the harbour board')).toBeVisible();
  await expect.element(box('Add a note')).toHaveValue('Sails');
  await expect.element(box('Add a note')).toHaveFocus();
});

test('an open form survives news, with all that was filled in', async () => {
  const card = fresh(keptCard());
  const { update } = showCard(card);
  await press('Edit details');
  await box('Company').fill('Lichtwerk');
  update({ ...card, notes: [note(15, '2026-11-21', 'New.'), ...card.notes] });
  await expect.element(page.getByText('New.')).toBeVisible();
  await expect.element(box('Company')).toHaveValue('Lichtwerk');
});

test('the card of another person begins empty, and the text waits with the first', async () => {
  const mara = fresh(newCard());
  const jonas = fresh(newCard({ name: 'Jonas Reed' }));
  const { saveDraft, update } = showCard(mara);
  await box('Add a note').fill('About Mara');
  update(jonas);
  await expect.element(box('Add a note')).toHaveValue('');
  expect(saveDraft).toHaveBeenLastCalledWith(mara.draftKey, { note: 'About Mara', log: '' });
  update(mara);
  await expect.element(box('Add a note')).toHaveValue('About Mara');
});

test('a saved note leaves no unsent text behind', async () => {
  const card = fresh(newCard());
  const { saveDraft } = showCard(card);
  await box('Add a note').fill('Sails');
  await press('Save note');
  await vi.waitFor(() =>
    expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, { note: '', log: '' }),
  );
});

test('Cancel throws the log text away, Escape keeps it', async () => {
  showCard(fresh(newCard()));
  await press('Log a conversation');
  await box('What was said').fill('Tides');
  await keyboard('{Escape}');
  await expect.element(button('Log a conversation')).toHaveFocus();
  await press('Log a conversation');
  await expect.element(box('What was said')).toHaveValue('Tides');
  await press('Cancel');
  await press('Log a conversation');
  await expect.element(box('What was said')).toHaveValue('');
});
