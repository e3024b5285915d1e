import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Panel } from '../../../src/panel/panel';
import { button, fresh, keyboard, press } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { keptCard, newCard, prompt } from './people';
import { clearPage, show } from './setting';
import '../../../src/panel/panel.css';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const due = () => fresh(keptCard({ nextStep: prompt() }));

test('with room it is the whole card', async () => {
  await page.viewport(320, 900);
  fakeExtension(due());
  show(<Panel />);
  await expect
    .element(page.getByRole('heading', { name: 'Mara Quill', exact: true }))
    .toBeVisible();
  await expect.element(button('Close')).not.toBeInTheDocument();
});

test('with little room it shows the level, the latest note and the next step', async () => {
  await page.viewport(180, 900);
  fakeExtension(due());
  show(<Panel />);
  const strip = page.getByRole('button');
  await expect.element(strip).toHaveTextContent('Know a little');
  await expect.element(strip).toHaveTextContent('Says the harbour board meets in spring.');
  await expect.element(strip).toHaveTextContent('Suggest a call or a coffee to Mara Quill');
});

test('with hardly any room it shows the mark and the number of notes', async () => {
  await page.viewport(110, 900);
  fakeExtension(due());
  show(<Panel />);
  const name = '2 notes · Know a little · Suggest a call or a coffee to Mara Quill';
  await expect.element(button(name).getByText('2', { exact: true })).toBeVisible();
  await page.viewport(145, 900);
  await expect.element(button(name).getByText('2 notes')).toBeVisible();
});

test.each([110, 180])('beside somebody not kept yet it offers a note (%i px)', async (width) => {
  await page.viewport(width, 900);
  fakeExtension(fresh(newCard()));
  show(<Panel />);
  await expect.element(button('Add a note')).toBeVisible();
});

test('it opens on click, closes on Escape, and the focus goes along', async () => {
  await page.viewport(180, 900);
  const { state } = fakeExtension(due());
  show(<Panel />);
  await page.getByRole('button').click();
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: true }));
  await page.viewport(320, 900);
  await expect.element(button('Close')).toHaveFocus();
  await keyboard('{Escape}');
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: false }));
  await page.viewport(180, 900);
  await expect.element(page.getByRole('button')).toHaveFocus();
});

test('Escape in a form closes the form, not the panel', async () => {
  await page.viewport(180, 900);
  const { state } = fakeExtension(due());
  show(<Panel />);
  await page.getByRole('button').click();
  await page.viewport(320, 900);
  await press('Log a conversation');
  await expect.element(button('Save')).toBeInTheDocument();
  await keyboard('{Escape}');
  await expect.element(button('Save')).not.toBeInTheDocument();
  expect(state.shapes.at(-1)).toMatchObject({ open: true });
});

test('it folds with the next profile', async () => {
  await page.viewport(180, 900);
  const { state, change } = fakeExtension(due());
  show(<Panel />);
  await page.getByRole('button').click();
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: true }));
  change(fresh(newCard({ name: 'Jonas Reed' })));
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: false }));
});

test('it says hello even with nothing to show, and its height whenever that changes', async () => {
  await page.viewport(320, 900);
  const { state, change } = fakeExtension(null);
  show(<Panel />);
  await vi.waitFor(() => expect(state.shapes).toEqual([{ open: false, height: 0 }]));
  change(due());
  await vi.waitFor(() => expect(state.shapes.at(-1)?.height).toBeGreaterThan(300));
  const frame = document.querySelector('.frame');
  expect(frame?.scrollHeight, 'what is reported fits the content').toBeLessThanOrEqual(
    state.shapes.at(-1)?.height ?? 0,
  );
});

test('a change is shown without a word from the user', async () => {
  await page.viewport(320, 900);
  const card = fresh(newCard());
  const { change } = fakeExtension(card);
  show(<Panel />);
  await expect
    .element(page.getByRole('heading', { name: 'Mara Quill', exact: true }))
    .toBeVisible();
  change({ ...keptCard(), draftKey: card.draftKey });
  await expect.element(page.getByText('Says the harbour board')).toBeVisible();
});

test('a note saved again after silence goes out under the same id', async () => {
  await page.viewport(320, 900);
  const { state, sendMessage } = fakeExtension(fresh(newCard()));
  show(<Panel />);
  await page.getByRole('textbox', { name: 'Add a note' }).fill('Sails.');
  const ids: unknown[] = [];
  const answer = sendMessage.getMockImplementation();
  sendMessage.mockImplementation(async (message) => {
    // Not the draft, which may go out at the same time.
    if (answer && (message.request !== 'run' || ids.length > 0)) return answer(message);
    ids.push(JSON.stringify(message.args));
    throw new Error('a disk that is full');
  });
  await press('Save note');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Could not save.');
  await press('Save note');
  await expect.element(page.getByRole('status')).toHaveTextContent('Note saved.');
  expect(ids).toEqual([JSON.stringify(state.commands)]);
});

test('a wish takes the focus to the note, where the card stands', async () => {
  await page.viewport(320, 900);
  const { signal, state } = fakeExtension(fresh(newCard()));
  show(<Panel />);
  const note = page.getByRole('textbox', { name: 'Add a note' });
  await expect.element(note).toBeVisible();
  expect(signal({ signal: 'wish', wish: { to: 'note' } }), 'is answered').toBe(true);
  await expect.element(note).toHaveFocus();
  expect(state.shapes.at(-1)).toMatchObject({ open: false });
});

test('a wish opens the folded panel, and is met as the card comes', async () => {
  await page.viewport(180, 900);
  const { signal, state } = fakeExtension(due());
  show(<Panel />);
  await expect.element(page.getByRole('button')).toBeVisible();
  signal({ signal: 'wish', wish: { to: 'log' } });
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: true }));
  await page.viewport(340, 900);
  await expect.element(page.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
});

test('a wish that is met does not come again', async () => {
  await page.viewport(180, 900);
  const { signal, state } = fakeExtension(due());
  show(<Panel />);
  await expect.element(page.getByRole('button')).toBeVisible();
  signal({ signal: 'wish', wish: { to: 'note' } });
  await page.viewport(340, 900);
  await expect.element(page.getByRole('textbox', { name: 'Add a note' })).toHaveFocus();
  await press('Close');
  await vi.waitFor(() => expect(state.shapes.at(-1)).toMatchObject({ open: false }));
  await page.viewport(180, 900);
  await page.getByRole('button').click();
  await page.viewport(340, 900);
  await expect.element(button('Close')).toHaveFocus();
});

test('other signals stay without an answer', async () => {
  const { signal } = fakeExtension(due());
  show(<Panel />);
  await expect.element(page.getByRole('heading', { name: 'Mara Quill' }).first()).toBeVisible();
  expect(signal({ signal: 'changed' })).toBe(false);
});
