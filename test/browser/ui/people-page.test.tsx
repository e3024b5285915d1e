import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crowd, nameOf } from './crowd';
import { fakeExtension } from './fake-extension';
import { PeopleHere } from './people-here';
import { clearPage, show } from './setting';

async function openWith(count: number) {
  const extension = fakeExtension(null);
  extension.state.people = crowd(count);
  show(<PeopleHere />);
  if (count > 0)
    await grid()
      .getByRole('row', { name: nameOf(0) })
      .click({ trial: true });
  return extension;
}

const grid = () => page.getByRole('grid', { name: 'People' });
const row = (number: number) => grid().getByRole('row', { name: nameOf(number) });
const drawn = () => document.querySelectorAll('.people-grid .rows > tr').length;
const focused = () => document.activeElement?.getAttribute('aria-rowindex');
const selected = () => page.getByRole('region', { name: 'For all selected' });
const lastCommand = ({ state }: Awaited<ReturnType<typeof openWith>>) =>
  state.commands.at(-1)?.args;

beforeEach(async () => {
  await page.viewport(1280, 800);
  history.replaceState(null, '', '#/people');
  scrollTo(0, 0);
});
afterEach(clearPage);

describe('a long list', () => {
  it('draws what is on the screen, and says how long it is', async () => {
    await openWith(30_000);
    await expect.element(grid()).toHaveAttribute('aria-rowcount', '30001');
    expect(drawn()).toBeLessThan(60);
    await expect.element(row(0)).toHaveAttribute('aria-rowindex', '2');
  });

  it('shows others when it is scrolled, wherever to', async () => {
    await openWith(30_000);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const lastRow = () => document.querySelector('.people-grid .rows:last-child > tr:last-child');
    await expect
      .poll(() => Number(lastRow()?.getAttribute('aria-rowindex')))
      .toBeGreaterThan(10_000);
    await expect.poll(() => lastRow()?.querySelector('a')?.textContent).toMatch(/^Person /);
    expect(drawn()).toBeLessThan(60);
  });

  it('says so when there is nobody, and when nobody fits', async () => {
    await openWith(0);
    await expect.element(page.getByText('0 people')).toBeInTheDocument();
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('mara');
    await expect.element(page.getByText('Nobody fits', { exact: false })).toBeInTheDocument();
    await page.getByRole('link', { name: 'Show everybody' }).click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });
});

describe('keys', () => {
  it('move from row to row, to the ends, and open', async () => {
    await openWith(1000);
    await row(0).click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(focused).toBe('3');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('1001');
    await expect.element(row(999)).toBeInViewport();
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => Number(focused())).toBeLessThan(1000);
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    await expect.poll(() => location.hash).toMatch(/^#\/people\/[0-9a-f-]{36}$/);
  });

  it('select one, a stretch and all, and nobody', async () => {
    await openWith(1000);
    await row(2).click();
    await userEvent.keyboard(' ');
    await expect.element(row(2)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(selected()).toHaveTextContent('3 selected');
    await userEvent.keyboard('{Shift>}{End}{/Shift}');
    await expect.element(selected()).toHaveTextContent('998 selected');
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(selected()).toHaveTextContent('1,000 selected');
    await userEvent.keyboard('{Escape}');
    await expect.element(selected()).not.toBeInTheDocument();
  });
});

describe('the mouse', () => {
  it('selects by boxes, and a stretch with Shift', async () => {
    await openWith(100);
    await page.getByRole('checkbox', { name: `Select ${nameOf(1)}` }).click();
    await expect.element(selected()).toHaveTextContent('1 selected');
    await page
      .getByRole('checkbox', { name: `Select ${nameOf(4)}` })
      .click({ modifiers: ['Shift'] });
    await expect.element(selected()).toHaveTextContent('4 selected');
    await page.getByRole('checkbox', { name: 'Select all that fit' }).click();
    await expect.element(selected()).toHaveTextContent('100 selected');
  });

  it('sorts by a column, and the other way round', async () => {
    await openWith(50);
    const contact = page.getByRole('columnheader', { name: 'Last contact' });
    await contact.getByRole('button').click();
    await expect.element(contact).toHaveAttribute('aria-sort', 'ascending');
    expect(location.hash).toBe('#/people?sort=contact');
    await contact.getByRole('button').click();
    await expect.element(contact).toHaveAttribute('aria-sort', 'descending');
    expect(location.hash).toBe('#/people?sort=-contact');
  });
});

describe('the address', () => {
  it('follows what is typed and chosen, and leads back', async () => {
    await openWith(100);
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('00042');
    await expect.element(row(42)).toBeInViewport();
    expect(location.hash).toBe('#/people?q=00042');
    await expect.element(row(42).getByText('00042', { exact: true })).toBeInTheDocument();
    expect(document.querySelector('.people-grid mark')?.textContent).toBe('00042');
    await page.getByRole('radio', { name: 'Know well' }).click({ force: true });
    expect(location.hash).toBe('#/people?q=00042&level=1');
    await expect.element(page.getByText('Nobody fits', { exact: false })).toBeInTheDocument();
    history.back();
    await expect.element(row(42)).toBeInViewport();
    history.back();
    await expect.element(row(0)).toBeInViewport();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  it('says what was taken for a word that nobody has', async () => {
    const { state } = await openWith(30);
    state.answer = { near: [{ typed: 'persn', taken: ['person'] }] };
    await page.getByRole('radio', { name: 'Know well' }).click({ force: true });
    await expect
      .element(page.getByRole('status').filter({ hasText: '“persn”' }))
      .toHaveTextContent('person');
    expect(document.querySelector('.people-grid mark')?.textContent).toBe('Person');
  });
});

describe('a change for many', () => {
  it('is one command, at once for a few', async () => {
    const extension = await openWith(100);
    await row(0).click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await selected().getByRole('button', { name: 'Set level' }).click();
    await selected().getByRole('button', { name: 'Know a little' }).click();
    await expect.element(page.getByText('Changed for 2 people.')).toBeInTheDocument();
    expect(lastCommand(extension)).toMatchObject({ change: { what: 'level', level: 2 } });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => lastCommand(extension)?.name).toBe('undo');
  });

  it('is asked for once more, with the number, for many', async () => {
    const extension = await openWith(100);
    await row(0).click();
    await userEvent.keyboard('{Control>}a{/Control}');
    await selected().getByRole('button', { name: 'Add a tag' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toBeInTheDocument();
    await userEvent.keyboard('Harbour{Enter}');
    await expect.element(page.getByRole('button', { name: 'Change 100 people' })).toHaveFocus();
    expect(extension.state.commands).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => lastCommand(extension))
      .toMatchObject({
        name: 'changePeople',
        change: { what: 'add-tag', tag: 'Harbour' },
      });
  });
});

describe('a saved view', () => {
  it('is named, gone to, renamed and deleted', async () => {
    const { state } = await openWith(100);
    await page.getByRole('radio', { name: 'Know well' }).click({ force: true });
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('alert')).toBeInTheDocument();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Close ones');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => state.commands.at(-1)?.args)
      .toEqual({
        name: 'changeSettings',
        settings: { views: [{ name: 'Close ones', address: 'level=1' }] },
      });
  });
});
