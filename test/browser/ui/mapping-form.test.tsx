import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MappingForm } from '../../../src/dashboard/transfer/mapping-form';
import type { Mapping } from '../../../src/transfer/any-csv';
import { alert, press } from './card-on-screen';
import { fakeExtension } from './fake-extension';
import { clearPage, show } from './setting';

beforeEach(clearPage);

function open(rows: string[][]) {
  fakeExtension(null);
  const onRead = vi.fn<(mapping: Mapping) => void>();
  const onCancel = vi.fn();
  show(<MappingForm name="my.csv" rows={rows} onRead={onRead} onCancel={onCancel} />);
  return { onRead, onCancel };
}

test('columns are suggested, shown as they would be read, and set right', async () => {
  const { onRead } = open([
    ['Who', 'Mail', 'Firm', ''],
    ['Mara Quill', 'mara@quill.example', 'Brackwater Labs', 'mara-quill'],
    ['', 'ada@ferreira.example', '', ''],
  ]);
  const people = page.getByRole('list', { name: 'The first rows, as they would be read' });
  await expect.element(people).toHaveTextContent('ada@ferreira.example');
  await page.getByLabelText('Who').selectOptions('Name');
  await page.getByLabelText('Column 4').selectOptions('LinkedIn address');
  await expect
    .element(people)
    .toHaveTextContent('Mara Quill · mara@quill.example · linkedin.com/in/mara-quill');
  await press('Read the table');
  expect(onRead).toHaveBeenCalledWith(['name', 'email', 'ignore', 'profile']);
});

test('a table that tells of nobody is not read', async () => {
  const { onRead, onCancel } = open([['Mood'], ['good']]);
  await press('Read the table');
  await expect.element(alert()).toHaveTextContent('Please say which column holds the name');
  expect(onRead).not.toHaveBeenCalled();
  await press('Cancel');
  expect(onCancel).toHaveBeenCalled();
});
