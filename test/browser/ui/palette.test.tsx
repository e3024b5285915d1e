import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { QuickEntry } from '../../../src/dashboard/palette/quick-entry';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { alert, keyboard } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { personId } from './people';
import { clearPage, show } from './setting';
import { foundPeople } from './twins';

beforeEach(() => {
  clearPage();
  location.hash = '#/today';
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
  location.hash = '';
});

const input = () => page.getByRole('combobox');
const option = (name: string) => page.getByRole('option', { name, exact: true });

async function open() {
  const extension = fakeExtension(null);
  extension.state.found = foundPeople;
  show(
    <Results run={change}>
      <nav>
        <QuickEntry />
      </nav>
      <main tabIndex={-1}>
        <textarea aria-label="Being typed" />
      </main>
    </Results>,
  );
  await page.getByLabelText('Being typed').fill('Half a thought');
  await keyboard('{Control>}k{/Control}');
  await expect.element(input()).toHaveFocus();
  return extension;
}

test('Escape closes it, and the focus and what was typed are where they were', async () => {
  await open();
  await keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Being typed')).toHaveFocus();
  await expect.element(page.getByLabelText('Being typed')).toHaveValue('Half a thought');
});

test('somebody is found and opened by keyboard alone', async () => {
  await open();
  await keyboard('mari');
  await expect.element(page.getByText('Marin Holt')).toBeVisible();
  await keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(location.hash).toBe(`#/people/${personId(3)}`));
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test.each([
  ['log', 'Log a conversation with …'],
  ['plan', 'Plan a conversation with …'],
])('to %s asks with whom', async (form, name) => {
  await open();
  await option(name).click();
  await expect.element(page.getByText('Type a name.')).toBeVisible();
  await keyboard('mara');
  await expect.element(page.getByText('Mara Quill', { exact: true })).toBeVisible();
  await keyboard('{Enter}');
  await vi.waitFor(() => expect(location.hash).toBe(`#/people/${personId(1)}/${form}`));
});

test('Backspace in the empty box goes back, Escape too before it closes', async () => {
  await open();
  await option('Add a person …').click();
  await keyboard('{Backspace}');
  await expect.element(option('Add a person …')).toBeVisible();
  await option('Add a person …').click();
  await keyboard('{Escape}');
  await expect.element(option('Add a person …')).toBeVisible();
});

test('who is found can be logged with at once', async () => {
  await open();
  await keyboard('mara');
  await option('Log a conversation with Mara Quill').click();
  await vi.waitFor(() => expect(location.hash).toBe(`#/people/${personId(1)}/log`));
});

test('somebody new is kept by their name', async () => {
  const { state } = await open();
  await keyboard('Ada Frost');
  await option('Add “Ada Frost”').click();
  await vi.waitFor(() => expect(location.hash).toContain('#/people/'));
  expect(state.commands.map(({ args }) => args)).toEqual([
    { name: 'addPeople', people: [{ name: 'Ada Frost' }] },
  ]);
  await expect.element(page.getByRole('status')).toHaveTextContent('Ada Frost is kept now.');
});

test('a failure is said in place, with the name still there', async () => {
  const { answers } = await open();
  answers['run'] = () => {
    throw new Error('The disk is full.');
  };
  await keyboard('Ada Frost');
  await option('Add “Ada Frost”').click();
  await expect.element(alert()).toHaveTextContent('Could not save.');
  await expect.element(input()).toHaveValue('Ada Frost');
});

test('a page is found by its name', async () => {
  await open();
  await keyboard('revi');
  await expect.element(option('Go to: Review')).toBeVisible();
  await option('Go to: Review').click();
  await vi.waitFor(() => expect(location.hash).toBe('#/review'));
});
