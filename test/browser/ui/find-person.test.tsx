import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PersonLine } from '../../../src/domain/person-line';
import { FindPerson } from '../../../src/ui/find-person/find-person';
import { keyboard, later } from './card-on-screen';
import { personId } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const mara: PersonLine = { personId: personId(1), called: 'Mara Quill', level: 2, excerpt: 'tide' };
const jonas: PersonLine = { personId: personId(3), called: 'Jonas Reed' };
const search = () => page.getByRole('searchbox', { name: 'Find a person' });
const options = () => page.getByRole('option');

function showSearch(lines: PersonLine[] = [mara, jonas]) {
  const find = vi.fn(async (_search: string) => lines);
  const onOpen = vi.fn();
  show(<FindPerson find={find} onOpen={onOpen} />);
  return { find, onOpen };
}

test('people are found as one types, once the fingers rest', async () => {
  const { find } = showSearch();
  await search().click();
  await keyboard('mar');
  await expect.element(options()).toHaveLength(2);
  await expect.element(options().nth(0)).toHaveTextContent('Mara Quill');
  expect(find).toHaveBeenLastCalledWith('mar');
});

test('arrows choose and Enter opens', async () => {
  const { onOpen } = showSearch();
  await search().fill('r');
  await expect.element(options().nth(0)).toHaveAttribute('aria-selected', 'true');
  await keyboard('{ArrowDown}');
  await expect.element(options().nth(1)).toHaveAttribute('aria-selected', 'true');
  await keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(jonas.personId);
});

test('a click opens', async () => {
  const { onOpen } = showSearch();
  await search().fill('mara');
  await options().nth(0).click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(mara.personId);
});

test('an answer that was overtaken is dropped', async () => {
  const { find } = showSearch();
  const slow = later<PersonLine[]>();
  find.mockReturnValueOnce(slow.promise).mockResolvedValueOnce([jonas]);
  await search().fill('m');
  await vi.waitFor(() => expect(find).toHaveBeenCalledOnce());
  await search().fill('jon');
  await expect.element(options()).toHaveTextContent('Jonas Reed');
  slow.resolve([mara]);
  await slow.promise;
  await expect.element(options()).toHaveTextContent('Jonas Reed');
});

test('finding nobody is said, Escape clears', async () => {
  showSearch([]);
  await search().fill('zzz');
  await expect.element(page.getByText('Nobody found.')).toBeVisible();
  await keyboard('{Escape}');
  await expect.element(search()).toHaveValue('');
  await expect.element(page.getByText('Nobody found.')).not.toBeInTheDocument();
});

test('a search that fails finds nobody and breaks nothing', async () => {
  const { find } = showSearch();
  find.mockRejectedValueOnce(new Error('lost'));
  await search().fill('mara');
  await expect.element(page.getByText('Nobody found.')).toBeVisible();
});
