import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TransferPage } from '../../../src/dashboard/transfer/transfer-page';
import { Refusal } from '../../../src/domain/refusal';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import { alert, button, press, status } from './card-on-screen';
import { downloads } from './downloads';
import { fakeExtension } from './fake-extension';
import {
  choose,
  connections,
  deletePerson,
  fileField,
  forgetAll,
  hidden,
  jonas,
  keep,
  keepImported,
  mara,
  messages,
} from './import-files';
import { clearPage, show } from './setting';

beforeEach(async () => {
  clearPage();
  await forgetAll();
});
afterEach(async () => {
  clearPage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await forgetAll();
});

function open() {
  const extension = fakeExtension(null);
  show(
    <Results run={change}>
      <TransferPage />
    </Results>,
  );
  return extension;
}

const table = () => page.getByRole('table', { name: 'What the import would change' });
const counts = async (...expected: number[]) => {
  const [fresh, changed, unchanged, notUsable] = expected;
  const said = `WhatCountNew${fresh}Changed${changed}Unchanged${unchanged}Not usable${notUsable}`;
  await expect.element(table()).toHaveTextContent(said);
};
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('what a file would change is shown before anything is written', async () => {
  const extension = open();
  await choose(
    connections(mara, jonas, hidden),
    messages(
      ['Ines Vale', 'Mara Quill', '2026-03-12', 'Hello Mara'],
      ['Mara Quill', 'Ines Vale', '2026-03-13', 'Hello Ines'],
      ['Ines Vale', 'Jonas Reed', '2021-03-13', 'Hello'],
    ),
    new File(['a,b\n1,2'], 'Logins.csv'),
  );
  await counts(2, 0, 0, 1);
  await expect.element(page.getByText('1 person with messages both ways')).toBeVisible();
  await expect.element(page.getByText('1 person who wrote last')).toBeVisible();
  await expect.element(page.getByText('1 person silent for three years')).toBeVisible();
  await expect.element(page.getByText('Connections.csv: 3 rows read')).toBeVisible();
  await expect.element(page.getByText(/^Never opened.*: Logins\.csv$/)).toBeVisible();
  await expect.element(page.getByText('Only a day is left')).toBeVisible();
  expect(extension.state.commands).toEqual([]);
  expect(extension.state.staged).toEqual([]);
});

test('an import is one change that can be taken back, and people can be sorted then', async () => {
  const extension = open();
  await choose(connections(mara, jonas));
  await counts(2, 0, 0, 0);
  await press('Import');
  await expect.element(status()).toHaveTextContent('Imported: 2 new people, 0 changed.');
  await expect.element(button('Undo')).toHaveFocus();
  const sort = page.getByRole('link', { name: 'Sort the new people ten at a time' });
  await expect.element(sort).toHaveAttribute('href', '#/sort');
  expect(extension.state.staged).toHaveLength(4);
  expect(extension.state.commands.map(({ args }) => args)).toEqual([
    { name: 'importRows', setId: expect.any(String), rows: 4, changes: 0 },
  ]);
  await expect.element(table()).not.toBeInTheDocument();
});

test('somebody who moved is a reason to write', async () => {
  await keepImported(connections(mara, jonas));
  open();
  await choose(connections(mara.replace('Brackwater Labs', 'Harbour Board'), jonas));
  await counts(0, 1, 1, 0);
  await expect.element(page.getByText('Mara Quill moved to Harbour Board')).toBeVisible();
});

test('days are said as dates', async () => {
  await keepImported(connections(jonas));
  open();
  await choose(connections(jonas.replace('06 Jun 2022', '08 Jun 2022')));
  await expect
    .element(page.getByText('Connected on: 6 June 2022 → 8 June 2022', { exact: false }))
    .toBeVisible();
});

test('files of which nothing is of use say so', async () => {
  open();
  await choose(connections(hidden));
  await counts(0, 0, 0, 1);
  await expect
    .element(page.getByText('There is nothing in these files that can be used.'))
    .toBeVisible();
});

test('what was deleted is left out, and comes back where it is asked for', async () => {
  await keepImported(connections(mara, jonas));
  await deletePerson('slug:jonas-reed');
  open();
  await choose(connections(mara, jonas));
  await counts(0, 0, 2, 0);
  await page.getByRole('checkbox', { name: 'Also bring back 1 thing you deleted' }).click();
  await counts(1, 0, 1, 0);
});

test('the same file again has nothing to import', async () => {
  await keepImported(connections(mara, jonas));
  open();
  await choose(connections(mara, jonas));
  await counts(0, 0, 2, 0);
  await expect.element(page.getByText('Everything in these files is here already.')).toBeVisible();
  await expect.element(button('Import')).toBeDisabled();
});

test('a look can be all there is', async () => {
  const extension = open();
  await choose(connections(mara));
  await counts(1, 0, 0, 0);
  await press('Cancel');
  await expect.element(table()).not.toBeInTheDocument();
  await expect.element(fileField()).toHaveFocus();
  expect(extension.state.staged).toEqual([]);
});

test('who may be somebody else is asked, and nobody is put together by themselves', async () => {
  await keep({ name: 'addPeople', people: [{ name: 'Mara Quill' }] });
  open();
  await choose(connections(mara));
  await counts(0, 0, 0, 0);
  const question = page.getByRole('group', {
    name: 'Is Mara Quill the same person as Mara Quill?',
  });
  await expect.element(question).toBeVisible();
  await expect.element(radio('Decide later')).toBeChecked();
  await expect.element(button('Import')).toBeDisabled();
  await radio('Same person').click();
  await counts(0, 1, 0, 0);
  await expect.element(page.getByText('Company: Brackwater Labs')).toBeVisible();
});

test('rows that cannot be used come back as a table', async () => {
  const files = downloads();
  open();
  await choose(connections(mara, hidden));
  await press('Download these rows');
  await expect.poll(() => files.length).toBe(1);
  const text = await files[0]?.file.text();
  expect(text).toContain('File,Row,Reason\r\nConnections.csv,');
  expect(text).toContain('05 Jun 2020');
});

test('a table nobody knows is asked about, column by column', async () => {
  open();
  await choose(new File(['Wer,Wo arbeitet sie\nMara Quill,Brackwater\n'], 'list.csv'));
  await expect.element(page.getByText('What is in the columns of list.csv?')).toBeVisible();
  await press('Go on');
  await expect.element(alert()).toHaveTextContent('Choose a column that says who it is');
  await page.getByLabelText('Wer', { exact: true }).selectOptions('Name');
  await page.getByLabelText('Wo arbeitet sie', { exact: true }).selectOptions('Company');
  const sample = page.getByRole('list', { name: 'The first rows, as they would be read' });
  await expect.element(sample).toHaveTextContent('Mara Quill · Brackwater');
  await press('Go on');
  await counts(1, 0, 0, 0);
  await expect.element(table()).toHaveFocus();
});

test('a table nobody knows can be left', async () => {
  open();
  await choose(new File(['Wer,\nMara Quill,7\n'], 'list.csv'));
  await page.getByLabelText('Column 2').click({ trial: true });
  await press('Cancel');
  await expect.element(fileField()).toHaveFocus();
  expect(button('Go on').elements()).toEqual([]);
});

test.each([
  ['a picture', new File(['\u0000\u0001'], 'face.png'), 'face.png: This is no file that can'],
  ['nothing', new File([], 'people.csv'), 'people.csv: It is empty.'],
  ['half an archive', new File(['PK\u0003\u0004 and no more'], 'export.zip'), 'export.zip: '],
])('%s is turned down with its name and reason', async (_what, file, said) => {
  const extension = open();
  await choose(file);
  await expect.element(alert()).toHaveTextContent(said);
  await expect.element(alert()).toHaveTextContent('Nothing was changed.');
  expect(extension.state.commands).toEqual([]);
});

test('something written meanwhile has it planned anew', async () => {
  const extension = open();
  await choose(connections(mara));
  await counts(1, 0, 0, 0);
  let refused = 0;
  const { run } = extension.answers;
  extension.answers['run'] = (...args: never[]) => {
    refused += 1;
    if (refused === 1) throw new Refusal('changed-since');
    return Reflect.apply(run ?? (() => null), undefined, args);
  };
  extension.sendMessage.mockImplementation(async ({ request, args }) => {
    try {
      const answer = extension.answers[request] ?? (() => null);
      return { ok: true, value: Reflect.apply(answer, undefined, args) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ok: false, refusal: { code: error.code, values: [] } } as never;
    }
  });
  await press('Import');
  await expect.element(status()).toHaveTextContent('Imported: 1 new person');
  expect(refused).toBe(2);
});

test('an import whose page was closed is said not to be done', async () => {
  const id = crypto.randomUUID();
  localStorage.setItem('import-under-way', id);
  const { sendMessage } = open();
  await expect.element(status()).toHaveTextContent('The import was not done; nothing has changed.');
  expect(sendMessage.mock.calls.map(([{ request }]) => request)).toContain('discardStaged');
  expect(localStorage.getItem('import-under-way')).toBeNull();
});

test('files may be dropped', async () => {
  open();
  await expect.element(fileField()).toBeVisible();
  const dropped = new DataTransfer();
  dropped.items.add(connections(mara));
  const section = page.getByRole('heading', { name: 'Import', exact: true }).element();
  section.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: dropped }));
  await counts(1, 0, 0, 0);
  await userEvent.keyboard('{Tab}');
});
