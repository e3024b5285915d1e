import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Extension,
  fillWithSample,
  killWorker,
  launchExtension,
  openExtensionPage,
  panelOf,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
let transfer: Page;
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
  await fillWithSample(extension);
  transfer = await openExtensionPage(extension, 'src/dashboard/index.html#/transfer');
});
afterEach(() => extension.close());

const press = (name: string) => transfer.getByRole('button', { name, exact: true }).click();
const said = (text: string) => transfer.getByRole('status').getByText(text).waitFor();

async function save(button: string): Promise<string> {
  const [download] = await Promise.all([transfer.waitForEvent('download'), press(button)]);
  return download.path();
}

/** How many people there are, looked up in another tab. */
async function people(): Promise<number> {
  const page = await openExtensionPage(extension, 'src/dashboard/index.html#/people');
  const table = page.getByRole('grid', { name: 'People' });
  await table.getByRole('row').nth(1).waitFor();
  const count = Number(await table.getAttribute('aria-rowcount')) - 1;
  await page.close();
  return count;
}

/** Somebody new, by looking at a profile and writing. Gives what takes that back. */
async function keepSomebody(): Promise<() => Promise<void>> {
  const page = await extension.context.newPage();
  await visitProfile(page, 'yara-nasser');
  const panel = await panelOf(page);
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Written since.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('list', { name: 'Notes' }).getByText('Written since.').waitFor();
  return async () => {
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Undone.').waitFor();
  };
}

async function chooseBackup(file: string): Promise<void> {
  await transfer.getByLabel('Restore from a backup').setInputFiles({
    name: 'saved.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: await readFile(file),
  });
  await transfer.getByRole('table').waitFor();
}

it('brings everything back from a file, though the worker dies, and takes that back', async () => {
  const file = await save('Save a backup');
  await transfer.getByText('Last backup: today').waitFor();
  const saved = await people();
  await keepSomebody();
  expect(await people()).toBe(saved + 1);

  await chooseBackup(file);
  await transfer.getByRole('checkbox', { name: 'Replace everything' }).check();
  await killWorker(extension);
  await press('Restore');
  await said('people are back');
  expect(await people()).toBe(saved);
  await press('Undo');
  await said('Undone.');
  expect(await people()).toBe(saved + 1);
});

it('adds a backup to what is here, though the worker dies, once, and takes that back', async () => {
  const before = await people();
  const takeBack = await keepSomebody();
  const file = await save('Save a backup');
  await takeBack();
  expect(await people()).toBe(before);

  await chooseBackup(file);
  await transfer.getByRole('radio', { name: 'Keep it and add the backup' }).check();
  await transfer.getByRole('table', { name: 'What the backup would add' }).waitFor();
  await killWorker(extension);
  await press('Add the backup');
  await said('The backup was added: 1 new person.');
  expect(await people()).toBe(before + 1);

  await chooseBackup(file);
  await transfer.getByRole('radio', { name: 'Keep it and add the backup' }).check();
  await transfer.getByText('Everything in this backup is here already.').waitFor();
  await press('Undo');
  await said('Undone.');
});

it('locks a backup with a passphrase, and opens it again', async () => {
  const passphrase = 'lantern tide walnut copper slate';
  await transfer.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check();
  await transfer.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await transfer.getByLabel('Type it once more').fill(passphrase);
  const file = await save('Save a backup');
  expect(await readFile(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

  await transfer.getByLabel('Restore from a backup').setInputFiles({
    name: 'saved.jsonl.gz.age',
    mimeType: 'application/octet-stream',
    buffer: await readFile(file),
  });
  const form = transfer.getByRole('form', { name: 'Open' });
  await form.getByLabel('Passphrase').fill(passphrase);
  await press('Open');
  await transfer.getByRole('table', { name: 'What is in the file' }).waitFor();
});

it('exports everybody', async () => {
  const file = await save('Export');
  const text = await readFile(file, 'utf8');
  expect(text.split('\r\n')[0]).toContain('First Name,Last Name,URL');
  expect(text).toContain('Mara,Quill,https://www.linkedin.com/in/mara-quill/');
});
