import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Merge } from '../../../src/dashboard/merge';
import { defaultSettings } from '../../../src/domain/settings';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { crowd, nameOf } from './crowd';
import { fakeExtension } from './fake-extension';
import { personId } from './people';
import { PeopleHere } from './people-here';
import { clearPage, show } from './setting';
import { foundPeople, twoMaras } from './twins';

async function open(address = '', width = 1280) {
  await page.viewport(width, 800);
  history.replaceState(null, '', address ? `#/people?${address}` : '#/people');
  const extension = fakeExtension(null);
  extension.state.people = crowd(40);
  show(<PeopleHere />);
  await row(0).click({ trial: true });
  return extension;
}

const row = (number: number) => page.getByRole('row', { name: nameOf(number) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const keyboard = (keys: string) => userEvent.keyboard(keys);

/** Selects the first two by keyboard and goes to a button for them. */
async function selectTwo(then: string) {
  await row(0).click();
  await keyboard('{Shift>}{ArrowDown}{/Shift}');
  await button(then).click();
}

beforeEach(clearPage);
afterEach(async () => {
  clearPage();
  await page.viewport(1280, 800);
});

describe('the focus stays with what is done for many', () => {
  it('comes back to the button after a change', async () => {
    const { state } = await open();
    await selectTwo('Set level');
    await expect.element(button('Know well').last()).toHaveFocus();
    await keyboard('{Enter}');
    await expect.poll(() => state.commands.length).toBe(1);
    await expect.element(button('Set level')).toHaveFocus();
  });

  it('comes back to the button on Escape, and then to the list', async () => {
    await open();
    await selectTwo('Add a tag');
    await keyboard('{Escape}');
    await expect.element(button('Add a tag')).toHaveFocus();
    await keyboard('{Escape}');
    await expect.element(row(1)).toHaveFocus();
    await expect.element(row(1)).toHaveAttribute('aria-selected', 'false');
  });

  it('stands below the rows, in sight wherever the list is', async () => {
    await open();
    await selectTwo('Export');
    const bar = page.getByRole('region', { name: 'For all selected' }).element();
    const { bottom } = bar.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(bottom).toBeGreaterThan(innerHeight - 80);
  });
});

describe('a view that is named', () => {
  it('takes the focus to its name, and leaves it with the view', async () => {
    const extension = await open('level=1');
    await button('Save this view').click();
    const name = page.getByRole('textbox', { name: 'Name of the view' });
    await expect.element(name).toHaveFocus();
    await keyboard('{Escape}');
    await expect.element(button('Save this view')).toHaveFocus();
    await keyboard('{Enter}');
    await name.fill('Close ones');
    await keyboard('{Enter}');
    await expect.poll(() => extension.state.commands.length).toBe(1);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('filters in a narrow window', () => {
  it('stay behind one button that says how many are on', async () => {
    await open('level=1&tag=Tide+Club', 320);
    await expect.element(page.getByRole('radio', { name: 'Know well' })).not.toBeInTheDocument();
    await button('Filters: 2 on').click();
    await expect.element(page.getByRole('radio', { name: 'Know well' })).toBeChecked();
    await expect.element(page.getByRole('combobox', { name: 'Tag' })).toHaveValue('Tide Club');
  });

  it('leave room for people, and the box for all has its name in sight', async () => {
    await open('', 320);
    await expect.element(page.getByText('Select all that fit')).toBeVisible();
    const { top } = row(0).element().getBoundingClientRect();
    expect(top).toBeLessThan(300);
  });
});

it('tags show their colour, asked for once for the whole list', async () => {
  const extension = fakeExtension(null);
  extension.state.people = crowd(40);
  extension.state.settings = { ...defaultSettings, tagColours: { 'tide club': 'blue' } };
  history.replaceState(null, '', '#/people');
  show(<PeopleHere />);
  const dot = () => {
    const tag = [...document.querySelectorAll('.people-grid .tag')].find(
      ({ textContent }) => textContent === 'Tide Club',
    );
    return tag && getComputedStyle(tag, '::before').backgroundColor;
  };
  await expect.poll(dot).toBe('rgb(42, 94, 168)');
});

it('the focus goes along while two records are brought together', async () => {
  const extension = fakeExtension(null);
  extension.state.found = foundPeople.slice(1);
  extension.answers['comparePeople'] = () => ({ ...twoMaras, why: 'chosen' });
  show(
    <Results run={change}>
      <Merge personId={personId(2)} called="Mara Quill-Vos" />
    </Results>,
  );
  await button('Merge with another record').click();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await keyboard('mar');
  await page.getByText('Marin Holt').click({ trial: true });
  await keyboard('{ArrowDown}{Enter}');
  await expect.element(button('Merge')).toBeVisible();
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  await button('Cancel').click();
  await expect.element(button('Merge with another record')).toHaveFocus();
});
