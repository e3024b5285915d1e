import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DuplicatesPage } from '../../../src/dashboard/duplicates/duplicates-page';
import { Merge } from '../../../src/dashboard/merge';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { button, press, status } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { personId } from './people';
import { clearPage, show } from './setting';
import { foundPeople, twoMaras } from './twins';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const [into, from] = [personId(1), personId(2)];
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

function open() {
  const extension = fakeExtension(null);
  extension.state.twins = { pairs: [twoMaras], more: false };
  show(
    <Results run={change}>
      <DuplicatesPage />
    </Results>,
  );
  return () => extension.state.commands.map(({ args }) => args);
}

test('the older record stays as it is, unless something else is chosen', async () => {
  const commands = open();
  await expect.element(radio('Name: Mara Quill')).toBeChecked();
  await press('Merge');
  expect(commands()).toEqual([{ name: 'mergePeople', into, from, take: [] }]);
  await expect.element(status()).toHaveTextContent('Merged into Mara Quill.');
  await expect.element(button('Undo')).toHaveFocus();
});

test('each field in which they differ is chosen for itself', async () => {
  const commands = open();
  await radio('Headline: Harbour master').click();
  await press('Merge');
  expect(commands()[0]).toMatchObject({ take: ['headline'] });
});

test('what both say, or only one of them, is not asked about', async () => {
  open();
  await expect.element(radio('Headline: Harbour master')).toBeVisible();
  expect(page.getByRole('radio', { name: 'Company' }).elements()).toEqual([]);
  expect(page.getByRole('radio', { name: 'E-mail' }).elements()).toEqual([]);
});

test('the other record can be the one that stays, with a field of the first', async () => {
  const commands = open();
  await page.getByRole('radio', { name: 'This record stays' }).nth(1).click();
  await expect.element(radio('Name: Mara Quill-Vos')).toBeChecked();
  await radio('Name: Mara Quill').click();
  await press('Merge');
  expect(commands()).toEqual([{ name: 'mergePeople', into: from, from: into, take: ['name'] }]);
});

test('two people who look alike are left alone', async () => {
  const commands = open();
  await press('Not the same person');
  expect(commands()).toEqual([{ name: 'notSamePerson', people: [into, from] }]);
  await expect.element(status()).toHaveTextContent('Noted: two different people.');
});

test('two that the user chose are merged by fields too, and the page goes to who stays', async () => {
  const extension = fakeExtension(null);
  extension.state.found = foundPeople.slice(1);
  extension.answers['comparePeople'] = () => ({ ...twoMaras, why: 'chosen' });
  show(
    <Results run={change}>
      <Merge personId={from} called="Mara Quill-Vos" />
    </Results>,
  );
  await press('Merge with another record');
  await page.getByRole('searchbox').fill('mar');
  await page.getByText('Marin Holt').click();
  await expect.element(radio('Name: Mara Quill-Vos')).toBeChecked();
  await page.getByRole('radio', { name: 'This record stays' }).first().click();
  await press('Merge');
  expect(extension.state.commands[0]?.args).toEqual({ name: 'mergePeople', into, from, take: [] });
  await vi.waitFor(() => expect(location.hash).toBe(`#/people/${into}`));
  location.hash = '';
});
