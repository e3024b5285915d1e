import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SortPage } from '../../../src/dashboard/sort/sort-page';
import type { PersonLine } from '../../../src/domain/person-line';
import { alert, keyboard, press } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { personId } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const line = (last: number): PersonLine => ({
  personId: personId(last),
  called: `Person ${last}`,
  headline: `Tidal engineer ${last}`,
  company: 'Brackwater Labs',
});
const people = (count: number) => Array.from({ length: count }, (_, at) => line(at + 1));

function open(unsorted: PersonLine[]) {
  const extension = fakeExtension(null);
  extension.state.unsorted = unsorted;
  show(<SortPage />);
  return extension;
}

const asked = (last: number) =>
  page.getByRole('heading', { name: `How well do you know Person ${last}?` });
const said = ({ state }: ReturnType<typeof fakeExtension>) =>
  state.commands.map(({ args }) => args);
const levelOf = (last: number, level: number) => ({
  name: 'setLevel',
  target: { personId: personId(last) },
  level,
});

test('ten people are sorted by keyboard alone, and ten more are asked for', async () => {
  const extension = open(people(13));
  await expect.element(asked(1)).toBeVisible();
  await expect.element(page.getByText('1 of 10')).toBeVisible();
  await expect.element(page.getByText('Tidal engineer 1', { exact: true })).toBeVisible();
  await keyboard('1230s12312');
  await expect.element(page.getByText('Well done, that was all of these.')).toBeVisible();
  await expect.element(page.getByText('3 people are open yet, and can wait.')).toBeVisible();
  await vi.waitFor(() =>
    expect(said(extension)).toEqual([
      levelOf(1, 1),
      levelOf(2, 2),
      levelOf(3, 3),
      levelOf(6, 1),
      levelOf(7, 2),
      levelOf(8, 3),
      levelOf(9, 1),
      levelOf(10, 2),
    ]),
  );
  extension.state.unsorted = [line(4), line(5), line(11), line(12), line(13)];
  await keyboard('{Enter}');
  await expect.element(asked(11)).toBeVisible();
  await expect.element(page.getByText('1 of 3')).toBeVisible();
  expect(extension.sendMessage).toHaveBeenLastCalledWith({
    request: 'listToSort',
    args: [[personId(4), personId(5)], 10],
  });
});

test.each(['{Backspace}', 'u', 'U'])('%s takes the last answer back', async (key) => {
  const extension = open(people(3));
  await expect.element(asked(1)).toBeVisible();
  await keyboard('2');
  await expect.element(asked(2)).toBeVisible();
  await keyboard(key);
  await expect.element(asked(1)).toBeVisible();
  await vi.waitFor(() => {
    const [set] = extension.state.commands;
    expect(said(extension)).toEqual([levelOf(1, 2), { name: 'undo', commandId: set?.id }]);
  });
});

test('one passed over can be taken back too, with nothing written', async () => {
  const extension = open(people(3));
  await expect.element(asked(1)).toBeVisible();
  await keyboard('s');
  await expect.element(asked(2)).toBeVisible();
  await keyboard('u');
  await expect.element(asked(1)).toBeVisible();
  expect(said(extension)).toEqual([]);
});

test('the mouse does the same', async () => {
  const extension = open(people(2));
  await press('Know a little');
  await press('Skip');
  await press('Undo the last');
  await press('Don’t know yet');
  await expect.element(page.getByText('Well done')).toBeVisible();
  await vi.waitFor(() => expect(said(extension)).toEqual([levelOf(1, 2), levelOf(2, 3)]));
});

test('keys with Ctrl, and keys held down, are nobody’s answer', async () => {
  const extension = open(people(3));
  await expect.element(asked(1)).toBeVisible();
  await keyboard('{Control>}1{/Control}');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat: true }));
  await expect.element(asked(1)).toBeVisible();
  expect(said(extension)).toEqual([]);
});

test('what could not be written is asked again', async () => {
  const { sendMessage, state } = open(people(3));
  await expect.element(asked(1)).toBeVisible();
  sendMessage.mockRejectedValueOnce(new Error('lost'));
  await keyboard('1');
  await expect.element(alert()).toHaveTextContent('Please answer once more.');
  await expect.element(asked(1)).toBeVisible();
  await keyboard('1');
  await expect.element(asked(2)).toBeVisible();
  await vi.waitFor(() => expect(state.commands).toHaveLength(1));
});

test('with nobody to ask about it says so', async () => {
  open([]);
  await expect.element(page.getByText('Everybody has a place.')).toBeVisible();
});
