import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { IntroductionsPage } from '../../../src/dashboard/introductions/introductions-page';
import { change } from '../../../src/messages/change';
import { currentDay } from '../../../src/ui/clock';
import { Results } from '../../../src/ui/results/results';
import { press, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { personId } from './people';
import { clearPage, show } from './setting';
import { manyWays, threeWays } from './ways';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

function open(chains = threeWays) {
  const extension = fakeExtension(null);
  extension.state.chains = chains;
  show(
    <Results run={change}>
      <IntroductionsPage />
    </Results>,
  );
  return extension;
}

const chains = () => page.getByRole('list', { name: 'Chains' });
const filter = (name: string) => page.getByRole('radio', { name, exact: true });
const names = () =>
  [...document.querySelectorAll('ul[aria-label="Chains"] .chain-name a')].map(
    (link) => link.textContent,
  );

test('chains go from whom one began with to whom one wants to reach', async () => {
  open();
  await expect.element(page.getByRole('heading', { name: 'Introductions' })).toBeVisible();
  await expect.element(page.getByText('5 introductions')).toBeVisible();
  expect(names()).toEqual([
    'Ines Vale',
    'Mara Quill',
    'Tom Hale',
    'Ada Thorn',
    'Theo Brandt',
    'Ada Thorn',
  ]);
  const tom = chains().getByRole('listitem').filter({ hasText: 'Tom Hale' }).last();
  await expect.element(tom).toHaveTextContent('You asked Mara Quill on 2 November.');
  await expect.element(tom).toHaveTextContent('How dredging is paid for');
  await expect.element(tom).toHaveTextContent('Waits on Mara Quill');
  const ada = chains().getByRole('listitem').filter({ hasText: 'Ada Thorn' }).nth(2);
  await expect.element(ada).toHaveTextContent('Key person');
  await expect
    .element(chains().getByRole('link', { name: 'Tom Hale' }))
    .toHaveAttribute('href', `#/people/${personId(4)}`);
});

test('introductions I make stand by themselves', async () => {
  open();
  const made = page.getByRole('list', { name: 'You bring together' });
  await expect.element(made).toHaveTextContent('You introduced Mara Quill to Jonas Reed');
  await expect.element(made).toHaveTextContent('Waits on Mara Quill and Jonas Reed');
});

test('a step is recorded where it stands, and can be undone', async () => {
  const { state } = open();
  await press('I asked Mara Quill (Mara Quill introduces you to Ada Thorn)');
  await expect.element(status().last()).toHaveTextContent('Noted.');
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  expect(state.commands.map(({ args }) => args)).toEqual([
    {
      name: 'recordProgress',
      progress: {
        of: 'introduction',
        introductionId: threeWays.introductions[2]?.id,
        step: 'asked',
        day: currentDay(),
      },
    },
  ]);
});

test.each([
  ['Waits on you', ['Ines Vale', 'Mara Quill', 'Ada Thorn'], '1 introduction'],
  ['Under way', ['Ines Vale', 'Mara Quill', 'Tom Hale', 'Ada Thorn'], '3 introductions'],
  ['Done', ['Ines Vale', 'Mara Quill', 'Theo Brandt', 'Ada Thorn'], '2 introductions'],
])('narrowed to “%s” the way there stays', async (name, expected, count) => {
  open();
  await filter(name).click();
  await expect.element(page.getByText(count, { exact: true })).toBeVisible();
  expect(names()).toEqual(expected);
});

test('the filters are reached and changed by keys', async () => {
  open();
  await expect.element(filter('All')).toBeVisible();
  filter('All').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(filter('Waits on you')).toBeChecked();
});

test('the table says who, to whom, how far, since when and what it waits on', async () => {
  await page.viewport(1000, 700);
  open();
  await filter('Table').click();
  const table = page.getByRole('table', { name: 'Introductions' });
  const rows = table.getByRole('row');
  await expect.element(rows).toHaveLength(6);
  await expect.element(rows.nth(1)).toHaveTextContent('Theo Brandt');
  await expect.element(rows.nth(1)).toHaveTextContent('Left to rest on 18 November.');
  await expect.element(rows.nth(2)).toHaveTextContent('You, for Mara Quill');
  await expect.element(rows.nth(3)).toHaveTextContent('2 NovemberWaits on Mara Quill');
  await filter('Waits on you').click();
  await expect.element(rows).toHaveLength(2);
});

test('with none it says how to begin', async () => {
  open({ people: [], introductions: [] });
  await expect.element(page.getByText('No introductions yet.')).toBeVisible();
});

test('a filter that leaves nothing says so', async () => {
  const [first] = threeWays.introductions;
  open({ ...threeWays, introductions: first ? [first] : [] });
  await filter('Waits on you').click();
  await expect.element(page.getByText('Nothing here at the moment.')).toBeVisible();
});

test('hundreds are there at once, and a table of them a hundred at a time', async () => {
  open(manyWays(300));
  await expect.element(page.getByText('250 introductions')).toBeVisible();
  expect(names()).toHaveLength(300);
  await filter('Table').click();
  const rows = () => document.querySelectorAll('tbody tr').length;
  await expect.poll(rows).toBe(100);
  await press('Show more');
  await expect.poll(rows).toBe(200);
});

const tree = () => page.getByRole('tree', { name: 'Who led you to whom' });
const inTree = (name: string | RegExp) => tree().getByRole('treeitem', { name });

test('the picture says who leads to whom and how far it is', async () => {
  open();
  await filter('Picture').click();
  await expect.element(tree()).toBeVisible();
  const names = [...document.querySelectorAll('[role="treeitem"]')].map((one) => [
    one.getAttribute('aria-level'),
    one.getAttribute('aria-label'),
  ]);
  expect(names).toEqual([
    ['1', 'You'],
    ['2', 'Ines Vale, Know well'],
    ['3', 'Mara Quill, Know a little, by Ines Vale: told'],
    ['4', 'Tom Hale, by Mara Quill: asked'],
    ['4', 'Ada Thorn, Don’t know yet, Key person, by Mara Quill: wanted'],
    ['2', 'Theo Brandt, Know well'],
    ['3', 'Ada Thorn, Don’t know yet, Key person, by Theo Brandt: rests'],
  ]);
});

test('everybody in the picture is reached by keys, and stands below in words', async () => {
  const { state } = open();
  await filter('Picture').click();
  inTree('You').element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(inTree(/^Tom Hale/)).toHaveFocus();
  await expect.element(page.getByText('You asked Mara Quill on 2 November.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Tom Hale' }))
    .toHaveAttribute('href', `#/people/${personId(4)}`);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(inTree(/^Ada Thorn.*wanted/)).toHaveFocus();
  await press('I asked Mara Quill (Mara Quill introduces you to Ada Thorn)');
  await expect.element(status().last()).toHaveTextContent('Noted.');
  expect(state.commands).toHaveLength(1);
});

test('a click chooses, and keys go on from there', async () => {
  open();
  await filter('Picture').click();
  await inTree(/^Theo Brandt/).click();
  await expect.element(inTree(/^Theo Brandt/)).toHaveFocus();
  await userEvent.keyboard('{End}{Home}');
  await expect.element(inTree('You')).toHaveFocus();
});

test('hundreds are drawn; zooming keeps the middle, and all of it can be shown', async () => {
  await page.viewport(1000, 700);
  open(manyWays(300));
  await filter('Picture').click();
  await expect.element(inTree(/^Person 299,/)).toBeInTheDocument();
  const box = tree().element();
  expect(box.scrollHeight).toBeGreaterThan(5000);
  box.scrollTop = 2000;
  const middle = () => (box.scrollTop + box.clientHeight / 2) / box.scrollHeight;
  const before = middle();
  const height = box.scrollHeight * 1.2;
  await press('Zoom in');
  await expect.poll(() => box.scrollHeight).toBeGreaterThan(height);
  expect(middle()).toBeCloseTo(before, 2);
  for (const _ of [1, 2, 3]) await press('Zoom in');
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeDisabled();
  await press('Show all');
  await expect.poll(() => box.scrollHeight).toBeLessThan(2500);
});
