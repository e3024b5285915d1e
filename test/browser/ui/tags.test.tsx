import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TagsPage } from '../../../src/dashboard/tags/tags-page';
import { Refusal } from '../../../src/domain/refusal';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { tagOptions } from '../../../src/ui/tags/tag-options';
import { alert, button, field, fresh, keyboard, press, showCard, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { keptCard, maraId } from './people';
import { clearPage, show } from './setting';
import { manyTags } from './twins';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const target = { personId: maraId };
const combobox = () => page.getByRole('combobox', { name: 'Tag' });
const option = (name: string) => page.getByRole('option', { name });

function onCard() {
  const card = fresh(keptCard({ tags: [{ tag: 'Tides' }, { tag: 'Boats', colour: 'rose' }] }));
  return showCard(card, { dashboard: '', getTags: async () => manyTags });
}

test('a tag that others have is found by its beginning and put on with Enter', async () => {
  const { run } = onCard();
  await press('Add a tag');
  await expect.element(combobox()).toHaveFocus();
  await combobox().fill('harb');
  await expect.element(option('Harbour 12 people')).toBeVisible();
  await keyboard('{ArrowDown}{Enter}');
  expect(run).toHaveBeenCalledWith({ name: 'tagPerson', target, tag: 'Harbour', tagged: true });
  await expect.element(status()).toHaveTextContent('Tag “Harbour” added.');
  await expect.element(combobox()).toHaveValue('');
  await expect.element(combobox()).toHaveFocus();
});

test('a new tag is made of what is typed', async () => {
  const { run } = onCard();
  await press('Add a tag');
  await combobox().fill('  Dredging ');
  await expect.element(option('New tag “Dredging”')).toBeVisible();
  await keyboard('{Enter}');
  expect(run.mock.calls[0]?.[0]).toMatchObject({ name: 'tagPerson', tagged: true });
});

test('Escape empties the box, then closes it and goes back to the button', async () => {
  onCard();
  await press('Add a tag');
  await combobox().fill('tid');
  await keyboard('{Escape}');
  await expect.element(combobox()).toHaveValue('');
  await keyboard('{Escape}');
  await expect.element(button('Add a tag')).toHaveFocus();
});

test('what is turned down is said at the box and stays in it', async () => {
  const { run } = onCard();
  run.mockRejectedValue(new Refusal('tag-too-long', [{ count: 40 }]));
  await press('Add a tag');
  await combobox().fill('A tag of far too many words');
  await keyboard('{Enter}');
  await expect.element(alert()).toHaveTextContent('A tag can have up to 40 characters.');
  await expect.element(combobox()).toHaveValue('A tag of far too many words');
});

test('a tag is taken off by its own button', async () => {
  const { run } = onCard();
  await press('Remove tag: Boats');
  expect(run).toHaveBeenCalledWith({ name: 'tagPerson', target, tag: 'Boats', tagged: false });
  await expect.element(button('Undo')).toHaveFocus();
});

test('what the person has is not offered again, in no spelling', () => {
  const offered = (typed: string) => tagOptions(typed, manyTags, ['TÍDES']);
  expect(offered('tide')).toEqual([{ of: 'new', tag: 'tide' }]);
  expect(offered('tides')).toEqual([]);
  expect(offered('')).toHaveLength(2);
});

function onPage() {
  const extension = fakeExtension(null);
  extension.state.tags = manyTags;
  show(
    <Results run={change}>
      <TagsPage />
    </Results>,
  );
  return () => extension.state.commands.map(({ args }) => args);
}

test('a tag is renamed for everybody', async () => {
  const commands = onPage();
  await press('Edit tag: Harbour');
  await field('Tag').fill('Docks');
  await keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('Renamed to “Docks” for 12 people.');
  expect(commands()).toEqual([{ name: 'renameTag', tag: 'Harbour', to: 'Docks', merge: false }]);
});

test('the name of another tag makes the two one, which is said before', async () => {
  const commands = onPage();
  await press('Edit tag: Harbour');
  await field('Tag').fill('TIDES');
  await expect.element(page.getByText('There is “Tides” already.')).toBeVisible();
  await keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('“Harbour” is “Tides” now.');
  expect(commands()[0]).toMatchObject({ merge: true });
});

test('a colour is chosen by its name, and a tag deleted with undo', async () => {
  const commands = onPage();
  await press('Edit tag: Tides');
  await page.getByRole('radio', { name: 'Violet' }).click();
  await press('Delete: Tides');
  await expect.element(status()).toHaveTextContent('Tag “Tides” removed from 3 people.');
  expect(commands()).toEqual([
    { name: 'colourTag', tag: 'Tides', colour: 'violet' },
    { name: 'deleteTag', tag: 'Tides' },
  ]);
  await expect.element(button('Undo')).toHaveFocus();
});
